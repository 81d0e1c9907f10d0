package app.smallwins.dynamodb.wire;

import java.util.Optional;

/**
 * Who is asking, as AWS knows them.
 *
 * @param token goes with credentials that expire; empty for others
 */
public record Credentials(String accessKey, String secretKey, Optional<String> token) {

    /** Reveals nothing. */
    @Override
    public String toString() {
        return "Credentials";
    }
}
