package app.smallwins.dynamodb.wire;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;

/** Puts clients together. */
public final class WireClients {

    private static final Duration REHEARSAL = Duration.ofSeconds(5);

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
        return of(connections, new Signer(address, region), credentials, patience);
    }

    /**
     * A client that goes through all the motions and calls nobody.
     *
     * @param answers what operations are answered with, JSON by the name of the operation
     */
    public static WireClient rehearsing(Map<String, byte[]> answers) {
        var nobody = CredentialsSource.of(new Credentials("nobody", "nobody", Optional.empty()));
        return of(new RehearsedLine(answers), new Signer(new Address("nowhere", 443, true), "nowhere"), nobody,
                REHEARSAL);
    }

    private static WireClient of(Line line, Signer signer, CredentialsSource credentials, Duration patience) {
        return new WireClient(line, credentials,
                new Attempts(line, signer, credentials, InstantSource.system(), new SecureRandom()), patience);
    }
}
