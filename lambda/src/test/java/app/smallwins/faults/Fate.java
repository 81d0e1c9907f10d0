package app.smallwins.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;

/** What becomes of one request to the table (DynamoDB, "Error handling with DynamoDB"). */
public enum Fate {

    PASSES,
    THROTTLED(refusal(400, "com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException")),
    THROTTLED_OTHERWISE(refusal(400, "com.amazon.coral.availability#ThrottlingException")),
    FAILS(refusal(500, "com.amazonaws.dynamodb.v20120810#InternalServerError")),
    /** What stands before a server that is not there: no JSON. */
    IS_UNAVAILABLE(answer(503, "<html>Service Unavailable</html>")),
    /** The connection is reset, and the table has heard nothing. */
    RESET_BEFORE,
    /** The table does what it is asked to, and the connection is reset before anybody hears of it. */
    RESET_AFTER,
    /** The table does what it is asked to, and says so when nobody listens any more. */
    LATE,
    /** The table hears nothing, and nobody says so. */
    SWALLOWED,
    /** The table does what it is asked to, and nobody says so. */
    DONE_IN_SILENCE;

    private final Optional<byte[]> answer;

    Fate() {
        this.answer = Optional.empty();
    }

    Fate(String answer) {
        this.answer = Optional.of(answer.getBytes(UTF_8));
    }

    /** What is said without asking the table. */
    Optional<byte[]> answer() {
        return answer;
    }

    boolean reachesTheTable() {
        return switch (this) {
            case PASSES, RESET_AFTER, LATE, DONE_IN_SILENCE -> true;
            case THROTTLED, THROTTLED_OTHERWISE, FAILS, IS_UNAVAILABLE, RESET_BEFORE, SWALLOWED -> false;
        };
    }

    private static String refusal(int status, String type) {
        return answer(status, "{\"__type\":\"" + type + "\",\"message\":\"made up by a test\"}");
    }

    private static String answer(int status, String body) {
        return "HTTP/1.1 " + status + " X\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }
}
