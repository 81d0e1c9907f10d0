package app.smallwins.dynamodb.wire;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;

/**
 * Credentials that are asked for and expire, as a function with SnapStart has them (AWS Lambda, "Security model for Lambda
 * SnapStart"; AWS SDKs and Tools, "Container credential provider").
 */
public final class ContainerCredentials implements CredentialsSource {

    private static final Duration BEFORE_THEY_EXPIRE = Duration.ofMinutes(5);
    private static final Set<String> NEAR = Set.of("127.0.0.1", "localhost", "[::1]", "169.254.170.2",
            "169.254.170.23", "[fd00:ec2::23]");

    private final URI source;
    private final String authorization;
    private final InstantSource clock;
    private final Connections connections;
    private Optional<Lent> known = Optional.empty();

    private record Lent(Credentials credentials, Instant until) {
    }

    /**
     * @param source where to ask: on this machine, or over TLS
     * @param authorization what shows who asks
     */
    public ContainerCredentials(URI source, String authorization, InstantSource clock) {
        if (!"https".equals(source.getScheme()) && !NEAR.contains(source.getHost())) {
            throw new IllegalArgumentException("credentials do not travel in the open");
        }
        this.source = source;
        this.authorization = authorization;
        this.clock = clock;
        this.connections = new Connections(Address.of(source),
                () -> (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    @Override
    public synchronized Credentials credentials(Deadline deadline) throws IOException {
        var now = clock.instant();
        if (known.filter(lent -> now.isBefore(lent.until().minus(BEFORE_THEY_EXPIRE))).isEmpty()) {
            renew(deadline, now);
        }
        return known.orElseThrow().credentials();
    }

    @Override
    public synchronized void forget() {
        known = Optional.empty();
        connections.close();
    }

    /** Those that still hold will do for now. */
    private void renew(Deadline deadline, Instant now) throws IOException {
        try {
            known = Optional.of(ask(deadline));
        } catch (IOException unavailable) {
            if (known.filter(lent -> now.isBefore(lent.until())).isEmpty()) {
                throw unavailable;
            }
        }
    }

    private Lent ask(Deadline deadline) throws IOException {
        var answer = connections.exchange(request(), deadline);
        if (!answer.succeeded()) {
            throw new IOException("no credentials: " + answer.status());
        }
        return lent(Json.texts(answer.body()));
    }

    private byte[] request() {
        var path = source.getRawPath() + (source.getRawQuery() == null ? "" : '?' + source.getRawQuery());
        return """
                GET %s HTTP/1.1\r
                Host: %s\r
                Accept: application/json\r
                Authorization: %s\r
                \r
                """.formatted(path, Address.of(source).header(), authorization)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Lent lent(Map<String, String> answer) throws IOException {
        try {
            return new Lent(
                    new Credentials(answer.get("AccessKeyId"), answer.get("SecretAccessKey"),
                            Optional.ofNullable(answer.get("Token"))),
                    Instant.parse(answer.getOrDefault("Expiration", "")));
        } catch (DateTimeException | NullPointerException unreadable) {
            throw new IOException("no credentials", unreadable);
        }
    }
}
