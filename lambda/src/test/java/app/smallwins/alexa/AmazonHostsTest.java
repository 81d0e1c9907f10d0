package app.smallwins.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.SmallWins;
import app.smallwins.domain.understanding.Understanding;
import app.smallwins.fakes.InMemoryJarStore;
import app.smallwins.speech.Replies;
import app.smallwins.speech.ResourceLexicon;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An envelope says whom to call back, with a token; nobody but Amazon gets it. */
class AmazonHostsTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://api.amazonalexa.com", "https://api.eu.amazonalexa.com/",
        "https://api.fe.amazonalexa.com"})
    void shouldCallAmazon(String endpoint) {
        assertThat(AmazonHosts.real().accept(endpoint)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "http://api.amazonalexa.com", "https://api.amazonalexa.com.example",
        "https://api.amazonalexa.com@example.org", "https://example.org/https://api.amazonalexa.com",
        "https://api.amazonalexa.com:8443", "https://api.amazonalexa.com//", "https://api.amazonalexa.com/v1",
        "https://API.amazonalexa.com", "https://api.amazonalexa.com\u0000", "https://169.254.169.254",
        "https://api.am\u0430zonalexa.com"})
    void shouldCallNobodyElse(String endpoint) {
        assertThat(AmazonHosts.real().accept(endpoint)).isFalse();
    }

    @Test
    void shouldNotBeSentElsewhere() throws IOException {
        var calls = new AtomicInteger();
        var elsewhere = server(call -> {
            calls.incrementAndGet();
            call.sendResponseHeaders(200, -1);
            call.close();
        });
        var moved = server(call -> {
            call.getResponseHeaders().add("Location", "http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/");
            call.sendResponseHeaders(302, -1);
            call.close();
        });
        try {
            door(AmazonHosts.playedBy(address(moved))).answer(told(address(moved)));
            assertThat(calls).hasValue(0);
        } finally {
            moved.stop(0);
            elsewhere.stop(0);
        }
    }

    private static HttpServer server(HttpHandler handler) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", handler);
        server.start();
        return server;
    }

    private static URI address(HttpServer server) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Test
    void shouldAnswerWithoutCallingAStranger() throws IOException {
        var calls = new AtomicInteger();
        var stranger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        stranger.createContext("/", call -> {
            calls.incrementAndGet();
            call.sendResponseHeaders(200, -1);
            call.close();
        });
        stranger.start();
        try {
            var address = URI.create("http://127.0.0.1:" + stranger.getAddress().getPort());
            var answer = door(AmazonHosts.real()).answer(told(address));
            assertThat(new String(answer.responseEnvelope(), StandardCharsets.UTF_8)).contains("<speak>");
            assertThat(calls).hasValue(0);

            door(AmazonHosts.playedBy(address)).answer(told(address));
            assertThat(calls).as("a door that trusts the address calls it").hasPositiveValue();
        } finally {
            stranger.stop(0);
        }
    }

    private static byte[] told(URI endpoint) {
        return """
                {"context": {"System": {"user": {"userId": "somebody"}, "device": {"deviceId": "desk"},
                                        "apiEndpoint": "%s", "apiAccessToken": "secret"}},
                 "request": {"type": "IntentRequest", "requestId": "one", "timestamp": "2026-11-20T08:15:00Z",
                             "locale": "en-US", "intent": {"name": "RecapIntent", "slots": {}}}}
                """.formatted(endpoint).getBytes(StandardCharsets.UTF_8);
    }

    private static VoiceDoor door(AmazonHosts hosts) {
        var lexicon = new ResourceLexicon();
        var understanding = new Understanding(lexicon);
        var smallWins = new SmallWins(new InMemoryJarStore(), understanding, lexicon);
        return new VoiceDoor(Optional.empty(), smallWins, smallWins, new Replies(understanding), hosts,
                InstantSource.system(), fault -> {
                    throw new AssertionError(fault);
                });
    }
}
