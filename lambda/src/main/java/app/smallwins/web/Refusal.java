package app.smallwins.web;

import java.util.Map;

/** A request is not answered as it wished. Holds nothing of what was sent. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient Map<String, String> headers;

    Refusal(Problem problem) {
        this(problem, Map.of());
    }

    /** @param headers what the status demands besides the problem document */
    Refusal(Problem problem, Map<String, String> headers) {
        super(problem.slug(), null, false, false);
        this.problem = problem;
        this.headers = Map.copyOf(headers);
    }

    Problem problem() {
        return problem;
    }

    Map<String, String> headers() {
        return headers;
    }
}
