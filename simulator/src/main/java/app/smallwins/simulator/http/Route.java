package app.smallwins.simulator.http;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One door.
 *
 * @param method the HTTP method it takes
 * @param path what the path has to be; each group is handed on
 * @param handler answers
 */
record Route(String method, Pattern path, Handler handler) {

    static final int USUAL_MOST_BYTES = 256 * 1024;

    /** Answers a request, or throws a {@link Problem}. */
    @FunctionalInterface
    interface Handler {
        Reply answer(Request request);
    }

    /**
     * A request.
     *
     * @param path the groups of the route's path
     * @param authorization the header of that name
     */
    record Request(List<String> path, Optional<String> authorization, byte[] body) {
    }

    static Route get(String path, Handler handler) {
        return new Route("GET", Pattern.compile(path), handler);
    }

    static Route put(String path, Handler handler) {
        return new Route("PUT", Pattern.compile(path), handler);
    }

    static Route delete(String path, Handler handler) {
        return new Route("DELETE", Pattern.compile(path), handler);
    }

    static Route post(String path, Handler handler) {
        return new Route("POST", Pattern.compile(path), handler);
    }
}
