package app.smallwins.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/**
 * One thing that can be asked.
 *
 * @param method the HTTP method
 * @param path where it is
 * @param mostBytes the longest body it takes
 * @param patience how long somebody waits for the answer: all calls to the table together end by then
 * @param handler answers
 */
record Route(String method, PathTemplate path, int mostBytes, Duration patience, Handler handler) {

    /** Nobody tells a win in more. */
    static final int USUAL_MOST_BYTES = 64 * 1024;

    /** As long as a voice has: pages take some four calls to the table, one after another. */
    private static final Duration USUAL = Duration.ofSeconds(6);

    /** For files, and for what asks another program meanwhile; HTTP APIs wait for half a minute. */
    private static final Duration LONG = Duration.ofSeconds(25);

    /** Answers a request, or throws a {@link Refusal}. What it does is its own: a friend's route knows no jar. */
    @FunctionalInterface
    interface Handler {
        WebResponse answer(Call call);
    }

    /**
     * A request that found its route.
     *
     * @param places what stands in the path for the template's places
     * @param locale what the sender would like to read, as far as is known so far
     * @param now when it came
     */
    record Call(WebRequest request, Map<String, String> places, Locale locale, Instant now) {

        String place(String name) {
            return places.get(name);
        }
    }

    static Route get(String path, Handler handler) {
        return new Route("GET", PathTemplate.of(path), USUAL_MOST_BYTES, USUAL, handler);
    }

    static Route post(String path, Handler handler) {
        return new Route("POST", PathTemplate.of(path), USUAL_MOST_BYTES, USUAL, handler);
    }

    static Route patch(String path, Handler handler) {
        return new Route("PATCH", PathTemplate.of(path), USUAL_MOST_BYTES, USUAL, handler);
    }

    static Route delete(String path, Handler handler) {
        return new Route("DELETE", PathTemplate.of(path), USUAL_MOST_BYTES, USUAL, handler);
    }

    /** The same, for longer bodies. */
    Route taking(int bytes) {
        return new Route(method, path, bytes, patience, handler);
    }

    /** The same, for answers that take longer. */
    Route takingItsTime() {
        return new Route(method, path, mostBytes, LONG, handler);
    }
}
