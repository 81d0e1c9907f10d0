package app.smallwins.simulator.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** A refusal, told as an RFC 9457 problem document. Never holds what somebody said. */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;

    /**
     * @param status the HTTP status
     * @param title what kind of problem it is
     * @param detail what to do about it
     */
    Problem(int status, String title, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
    }

    static Problem badRequest(String detail) {
        return new Problem(400, "Bad request", detail);
    }

    Reply reply() {
        var document = JsonNodeFactory.instance.objectNode()
                .put("title", title)
                .put("status", status)
                .put("detail",
                        getMessage());
        return new Reply(status, "application/problem+json", document.toString()
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
