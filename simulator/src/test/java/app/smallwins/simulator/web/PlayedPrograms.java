package app.smallwins.simulator.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Other programs on this machine: somebody's own receiver at {@code /hook}, and as much of Habitica and Todoist as is called.
 * The services know one account each, with one habit and one task, and refuse everything else.
 */
final class PlayedPrograms implements AutoCloseable {

    static final String USER = "11111111-2222-3333-4444-555555555555";
    static final String HABIT = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
    static final String TASK = "6X7rM8997g3RQmvh";
    static final String HABITICA_TOKEN = "habitica-token-of-somebody";
    static final String TODOIST_TOKEN = "todoist-token-of-somebody";

    private static final int PATIENCE_SECONDS = 20;

    private final HttpServer server;
    private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();
    final AtomicInteger status = new AtomicInteger(200);
    final AtomicInteger scored = new AtomicInteger();
    final AtomicInteger completed = new AtomicInteger();

    /** Something that came. */
    record Told(String method, String path, HttpHeaders headers, String body) {
    }

    PlayedPrograms() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.createContext("/", this::serve);
        server.start();
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** The next thing that comes; waits for it. */
    Told next() {
        try {
            var next = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("nothing came");
            }
            return next;
        } catch (InterruptedException inAHurry) {
            throw new AssertionError(inAHurry);
        }
    }

    /** Whether anything came that was not asked for yet. */
    boolean hasMore() {
        return !told.isEmpty();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var come = new Told(exchange.getRequestMethod(), exchange.getRequestURI().getPath(),
                    HttpHeaders.of(exchange.getRequestHeaders(), (_, _) -> true), body);
            exchange.sendResponseHeaders(answer(come), -1);
            told.add(come);
        }
    }

    private int answer(Told come) {
        return switch (come.method() + ' ' + come.path()) {
            case "POST /hook" -> status.get();
            case "POST /api/v3/tasks/" + HABIT + "/score/up" -> habitica(come, scored);
            case "GET /api/v3/tasks/" + HABIT -> habitica(come, new AtomicInteger());
            case "POST /api/v1/tasks/" + TASK + "/close" -> todoist(come, completed, 204);
            case "GET /api/v1/tasks/" + TASK -> todoist(come, new AtomicInteger(), 200);
            default -> 404;
        };
    }

    /** Habitica answers 400 to calls that name no client, 401 to whoever is not the account's owner. */
    private static int habitica(Told come, AtomicInteger counter) {
        if (come.headers().firstValue("x-client").isEmpty()) {
            return 400;
        }
        return is(come, Map.of("x-api-user", USER, "x-api-key", HABITICA_TOKEN)) ? counted(counter, 200) : 401;
    }

    private static int todoist(Told come, AtomicInteger counter, int status) {
        return is(come, Map.of("authorization", "Bearer " + TODOIST_TOKEN)) ? counted(counter, status) : 401;
    }

    private static boolean is(Told come, Map<String, String> headers) {
        return headers.entrySet()
                .stream()
                .allMatch(header -> come.headers()
                        .firstValue(header.getKey())
                        .filter(header.getValue()::equals)
                        .isPresent());
    }

    private static int counted(AtomicInteger counter, int status) {
        counter.incrementAndGet();
        return status;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
