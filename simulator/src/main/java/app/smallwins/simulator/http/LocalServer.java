package app.smallwins.simulator.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import app.smallwins.simulator.skill.WebEndpoint;

/**
 * A web server that only this machine can reach. Pages from elsewhere, opened in a browser on this machine, are refused
 * as well.
 */
public final class LocalServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final Set<String> OWN_NAMES = Set.of(LOOPBACK, "localhost", "[::1]");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile List<Route> routes = List.of();
    private volatile boolean complete;
    private volatile Optional<WebEndpoint> product = Optional.empty();

    private LocalServer(HttpServer server) {
        this.server = server;
    }

    /**
     * Listens, and answers 503 to everything until it is given routes.
     *
     * @param port 0 for any that is free
     * @throws PortTaken when somebody else listens there
     */
    public static LocalServer listen(int port) {
        try {
            var address = new InetSocketAddress(InetAddress.getByName(LOOPBACK), port);
            var local = new LocalServer(HttpServer.create(address, 0));
            local.server.setExecutor(local.threads);
            local.server.createContext("/", local::serve);
            local.server.start();
            return local;
        } catch (BindException taken) {
            throw new PortTaken(port);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Opens these doors while more are to come. */
    void openMeanwhile(List<Route> doors) {
        routes = List.copyOf(doors);
    }

    /** Opens these doors, in place of those before; there are no others. */
    void open(List<Route> doors) {
        routes = List.copyOf(doors);
        complete = true;
    }

    /** Hands on to the product's own door whatever is not the simulator's. */
    void handOnTo(WebEndpoint door) {
        product = Optional.of(door);
    }

    /** Where it listens, without a slash at the end. */
    public URI address() {
        return URI.create("http://" + LOOPBACK + ':' + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** Somebody else listens on that port. */
    public static final class PortTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int port;

        PortTaken(int port) {
            this.port = port;
        }

        public int port() {
            return port;
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var door = product.filter(_ -> !isOurs(exchange.getRequestURI().getPath()));
            if (door.isPresent() && isMeant(exchange)) {
                ProductExchange.serve(exchange, door.get());
            } else {
                send(exchange, answer(exchange));
            }
        }
    }

    private boolean isOurs(String path) {
        return path == null || routes.stream().anyMatch(route -> route.path().matcher(path).matches());
    }

    private Reply answer(HttpExchange exchange) throws IOException {
        try {
            requireOwnPage(exchange);
            return route(exchange);
        } catch (Problem problem) {
            return problem.reply();
        } catch (RuntimeException fault) {
            System.err.println("A request failed: " + fault.getClass().getName());
            return new Problem(500, "Fault", "The simulator failed. This is a bug.").reply();
        }
    }

    private Reply route(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var here = routes.stream().filter(route -> route.path().matcher(path).matches()).toList();
        if (here.isEmpty() && !complete) {
            throw new Problem(503, "Starting", "Small Wins is starting. Try again in a moment.");
        }
        if (here.isEmpty()) {
            throw new Problem(404, "Not found", "There is nothing at this address.");
        }
        var route = here.stream()
                .filter(candidate -> candidate.method().equals(exchange.getRequestMethod()))
                .findFirst();
        if (route.isEmpty()) {
            exchange.getResponseHeaders().set("Allow", here.getFirst().method());
            throw new Problem(405, "Method not allowed", "This address takes " + here.getFirst().method() + '.');
        }
        return route.get().handler().answer(request(exchange, route.get(), path));
    }

    private static Route.Request request(HttpExchange exchange, Route route, String path) throws IOException {
        var body = exchange.getRequestBody().readNBytes(Route.USUAL_MOST_BYTES + 1);
        if (body.length > Route.USUAL_MOST_BYTES) {
            throw new Problem(413, "Too large",
                    "A request here has at most " + Route.USUAL_MOST_BYTES / 1024 + " KB.");
        }
        var match = route.path().matcher(path);
        match.matches();
        var groups = IntStream.rangeClosed(1, match.groupCount()).mapToObj(match::group).toList();
        var authorization = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"));
        return new Route.Request(groups, authorization, body);
    }

    /** A page from elsewhere must not talk to the jar, neither directly nor through a name that points here. */
    private static void requireOwnPage(HttpExchange exchange) {
        if (!isFromHere(exchange)) {
            throw new Problem(403, "Forbidden", "Only this machine's own pages and programs may ask.");
        }
    }

    private static boolean isFromHere(HttpExchange exchange) {
        var origin = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Origin"));
        return isMeant(exchange)
                && origin.filter(from -> !from.equals("http://" + exchange.getRequestHeaders().getFirst("Host")))
                        .isEmpty();
    }

    /** Whether this server is meant by its own name, and not by another that somebody made point here. */
    private static boolean isMeant(HttpExchange exchange) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .filter(name -> OWN_NAMES.contains(name.replaceFirst(":[0-9]+$", "")))
                .isPresent();
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", reply.contentType());
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(reply.status(), head || reply.body().length == 0 ? -1 : reply.body().length);
        if (!head) {
            exchange.getResponseBody().write(reply.body());
        }
    }
}
