package app.smallwins.dynamodb.wire;

import java.io.IOException;

/** Where credentials come from. */
public interface CredentialsSource {

    /**
     * Credentials that hold for the next request.
     *
     * @throws IOException when there are none to be had in time
     */
    Credentials credentials(Deadline deadline) throws IOException;

    /** Forgets what it knows, because what is in memory is about to be copied. */
    void forget();

    /** Credentials that never change while the process lives, as a function without SnapStart has them. */
    static CredentialsSource of(Credentials fixed) {
        return new CredentialsSource() {

            @Override
            public Credentials credentials(Deadline deadline) {
                return fixed;
            }

            @Override
            public void forget() {
                // they are in the environment all the same
            }
        };
    }
}
