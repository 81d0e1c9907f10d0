package app.smallwins.dynamodb.wire;

import static app.smallwins.dynamodb.wire.OddServer.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ContainerCredentialsTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);

    @Test
    void shouldAskOnceAndAgainBeforeTheyExpire() throws Exception {
        try (var server = new OddServer(lent("one", "13:00"), lent("two", "14:00"))) {
            var credentials = source(server);
            assertThat(ask(credentials)).isEqualTo(new Credentials("one", "secret", Optional.of("token")));
            assertThat(ask(credentials).accessKey()).isEqualTo("one");
            now.set(NOON.plus(Duration.ofMinutes(56)));
            assertThat(ask(credentials).accessKey()).isEqualTo("two");
            assertThat(server.requests).hasSize(2)
                    .allMatch(request -> request.startsWith("GET /creds HTTP/1.1")
                            && request.contains("Authorization: who asks\r\n"));
        }
    }

    @Test
    void shouldMakeDoWithThoseThatStillHoldWhenThereAreNoOthers() throws Exception {
        try (var server = new OddServer(lent("one", "13:00"), answers(500, "oops"))) {
            var credentials = source(server);
            ask(credentials);
            now.set(NOON.plus(Duration.ofMinutes(58)));
            assertThat(ask(credentials).accessKey()).isEqualTo("one");
            now.set(NOON.plus(Duration.ofMinutes(61)));
            assertThatThrownBy(() -> ask(credentials)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void shouldKeepNoneForACopyOfTheProcess() throws Exception {
        try (var server = new OddServer(lent("one", "13:00"), lent("two", "13:00"))) {
            var credentials = source(server);
            ask(credentials);
            credentials.forget();
            assertThat(ask(credentials).accessKey()).isEqualTo("two");
        }
    }

    @Test
    void shouldNotAskAnybodyFarAwayInTheOpen() {
        assertThatThrownBy(
                () -> new ContainerCredentials(URI.create("http://example.org/creds"), "who asks", now::get))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private ContainerCredentials source(OddServer server) {
        return new ContainerCredentials(server.uri().resolve("/creds"), "who asks", now::get);
    }

    private static Credentials ask(CredentialsSource source) throws IOException {
        return source.credentials(Deadline.in(Duration.ofSeconds(2)));
    }

    private static OddServer.Habit lent(String key, String until) {
        return answers(200, """
                {"AccessKeyId":"%s","SecretAccessKey":"secret","Token":"token","Expiration":"2026-11-20T%s:00Z"}"""
                .formatted(key, until));
    }
}
