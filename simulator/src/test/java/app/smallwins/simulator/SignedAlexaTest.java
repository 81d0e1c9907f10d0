package app.smallwins.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.simulator.device.Echo;
import app.smallwins.simulator.device.Speaker;
import app.smallwins.simulator.http.Simulator;
import app.smallwins.simulator.skill.DataPlace;
import app.smallwins.simulator.skill.LocalSkill;
import app.smallwins.simulator.skill.PlayedCertificates;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The voice door as a web service, with somebody who plays Amazon's certificates. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignedAlexaTest {

    private static final String ADDRESS = "https://s3.amazonaws.com/echo.api/echo-api-cert-1.pem";

    private final HttpClient client = HttpClient.newHttpClient();
    private PlayedAmazon amazon;
    private HttpServer certificates;
    private Simulator simulator;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        amazon = PlayedAmazon.in(folder);
        certificates = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        certificates.createContext("/echo.api/echo-api-cert-1.pem", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, amazon.chain().length);
                exchange.getResponseBody().write(amazon.chain());
            }
        });
        certificates.start();
        var played = PlayedCertificates.of(amazon.authority(),
                URI.create("http://127.0.0.1:" + certificates.getAddress().getPort()));
        simulator = Simulator.start(0, ZoneId.of("Europe/Berlin"), InstantSource.system(),
                api -> LocalSkill.start(new DataPlace.Memory(), api, Optional.of(played)));
        simulator.openDoors(Speaker.ON_THE_DESK);
    }

    @AfterAll
    void end() {
        simulator.close();
        certificates.stop(0);
        client.close();
    }

    @Test
    void shouldAnswerWhatAmazonSigned() throws Exception {
        var body = launch(Echo.SKILL, Instant.now());
        var answer = post(body, ADDRESS, amazon.signature(body));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"version\":\"1.0\"", "<speak>");
        assertThat(answer.headers().map()).doesNotContainKey("x-small-wins-outcome");
    }

    @Test
    void shouldRefuseEverythingElseWithoutAWord() throws Exception {
        var body = launch(Echo.SKILL, Instant.now());
        var other = launch("amzn1.ask.skill.another", Instant.now());
        var old = launch(Echo.SKILL, Instant.now().minus(Duration.ofMinutes(5)));
        assertRefused(post(body, ADDRESS, amazon.signature(old)));
        assertRefused(post(other, ADDRESS, amazon.signature(other)));
        assertRefused(post(old, ADDRESS, amazon.signature(old)));
        assertRefused(post(body, "https://s3.amazonaws.com/echo.api/../one.pem", amazon.signature(body)));
        assertRefused(post(body, "https://s3.amazonaws.com/echo.api/not-there.pem", amazon.signature(body)));
        assertRefused(post("{}", ADDRESS, amazon.signature(body)));
        assertRefused(post("x".repeat(200_000), ADDRESS, amazon.signature(body)));
        assertRefused(client.send(HttpRequest.newBuilder(address()).POST(BodyPublishers.ofString(body)).build(),
                BodyHandlers.ofString()));
        assertRefused(client.send(HttpRequest.newBuilder(address()).GET().build(), BodyHandlers.ofString()));
    }

    private static void assertRefused(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).isEmpty();
    }

    private HttpResponse<String> post(String body, String certificate, String signature) throws Exception {
        return client.send(HttpRequest.newBuilder(address())
                .header("SignatureCertChainUrl", certificate)
                .header("Signature-256", signature)
                .POST(BodyPublishers.ofString(body))
                .build(), BodyHandlers.ofString());
    }

    private URI address() {
        return simulator.address().resolve("/alexa");
    }

    private static String launch(String skill, Instant at) {
        return """
                {"version": "1.0",
                 "context": {"System": {"user": {"userId": "somebody"}, "device": {"deviceId": "desk"},
                                        "application": {"applicationId": "%s"}}},
                 "request": {"type": "LaunchRequest", "requestId": "one", "timestamp": "%s", "locale": "en-US"}}
                """.formatted(skill, at);
    }
}
