package app.smallwins.dynamodb.wire;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import javax.net.ssl.SSLSocketFactory;

/** Puts clients together. */
public final class WireClients {

    private WireClients() {}

    /**
     * A client.
     *
     * @param endpoint where the table is
     * @param region the region that requests are signed for
     * @param patience the most that a call takes with all its attempts
     */
    public static WireClient of(URI endpoint, String region, CredentialsSource credentials, Duration patience) {
        var address = Address.of(endpoint);
        var connections = new Connections(address, () -> (SSLSocketFactory) SSLSocketFactory.getDefault());
        var attempts = new Attempts(connections, new Signer(address, region), credentials, InstantSource.system(),
                new SecureRandom());
        return new WireClient(connections, credentials, attempts, patience);
    }
}
