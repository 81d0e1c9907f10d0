package app.smallwins.alexa.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class WebCertificatesTest {

    private static final URI ADDRESS = URI.create("https://s3.amazonaws.com/echo.api/one.pem");

    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void end() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void shouldFetchTheFileOfThatPath() throws IOException {
        serve("/echo.api/one.pem", exchange -> send(exchange, 200, "chain".getBytes(StandardCharsets.UTF_8)));
        assertThat(certificates().fetch(ADDRESS)).asString(StandardCharsets.UTF_8).isEqualTo("chain");
    }

    @Test
    void shouldFollowNoRedirect() {
        serve("/echo.api/one.pem", exchange -> {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            send(exchange, 302, new byte[0]);
        });
        serve("/elsewhere", exchange -> send(exchange, 200, "chain".getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> certificates().fetch(ADDRESS)).isInstanceOf(IOException.class);
    }

    @Test
    void shouldTakeNoFileThatIsMuchTooLarge() {
        serve("/echo.api/one.pem", exchange -> send(exchange, 200, new byte[100_000]));
        assertThatThrownBy(() -> certificates().fetch(ADDRESS)).isInstanceOf(IOException.class);
    }

    @Test
    void shouldNotWaitForAServerThatIsSilent() {
        serve("/echo.api/one.pem", _ -> await());
        assertThatThrownBy(() -> certificates().fetch(ADDRESS)).isInstanceOf(IOException.class);
    }

    @Test
    void shouldNotWaitForAServerThatStopsHalfWay() {
        serve("/echo.api/one.pem", exchange -> {
            exchange.sendResponseHeaders(200, 10);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            await();
        });
        assertThatThrownBy(() -> certificates().fetch(ADDRESS)).isInstanceOf(IOException.class);
    }

    @Test
    void shouldSayWhenNobodyIsThere() {
        server.stop(0);
        assertThatThrownBy(() -> certificates().fetch(ADDRESS)).isInstanceOf(IOException.class);
    }

    private WebCertificates certificates() {
        return WebCertificates.playedBy(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    }

    private void serve(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException inAHurry) {
            Thread.currentThread().interrupt();
        }
    }
}
