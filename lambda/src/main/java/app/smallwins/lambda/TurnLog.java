package app.smallwins.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One line a request, which is a log and a measurement at once: request id, outcome and milliseconds, and in CloudWatch's
 * embedded metric format what is counted of them (Amazon CloudWatch User Guide, "Specification: Embedded metric format").
 * Nothing in it comes from a person.
 */
final class TurnLog {

    /** Where CloudWatch keeps what is counted. */
    static final String NAMESPACE = "SmallWins";

    /** Something could not be kept, read or deleted for want of a table. */
    static final String NOT_KEPT = "NotKept";

    /** What nobody foresaw. */
    static final String FAULTS = "Faults";

    /** Requests that a copy of the function answers first. */
    static final String COLD_STARTS = "ColdStarts";

    /** How long an answer took. */
    static final String MILLISECONDS = "Milliseconds";

    /** Outcomes of the voice door that mean a table out of reach. */
    static final Set<String> OUT_OF_REACH = Set.of("WinNotKept", "JarOutOfReach", "DeletionUncertain");

    private static final String FAULT = "Fault";
    private static final int UNAVAILABLE = 503;
    private static final int SERVER_FAULT = 500;

    private static final String METRICS = "\"CloudWatchMetrics\":[{\"Namespace\":\"" + NAMESPACE
            + "\",\"Dimensions\":[[\"FunctionName\"]],\"Metrics\":[{\"Name\":\"" + MILLISECONDS
            + "\",\"Unit\":\"Milliseconds\"},{\"Name\":\"" + NOT_KEPT + "\",\"Unit\":\"Count\"},{\"Name\":\"" + FAULTS
            + "\",\"Unit\":\"Count\"},{\"Name\":\"" + COLD_STARTS + "\",\"Unit\":\"Count\"}]}]";

    private final InstantSource clock;

    /** In a snapshot nothing was answered yet: the first request of each copy is its own. */
    private final AtomicBoolean isFirst = new AtomicBoolean(true);

    TurnLog(InstantSource clock) {
        this.clock = clock;
    }

    /** Writes the line about a turn by voice. */
    void spoken(Context context, String outcome, Duration took) {
        write(context, outcome, took, OUT_OF_REACH.contains(outcome), outcome.equals(FAULT));
    }

    /** Writes the line about a request over HTTP. */
    void answered(Context context, String method, int status, Duration took) {
        write(context, method + ' ' + status, took, status == UNAVAILABLE, status == SERVER_FAULT);
    }

    private void write(Context context, String outcome, Duration took, boolean outOfReach, boolean isFault) {
        context.getLogger()
                .log("{\"_aws\":{\"Timestamp\":" + clock.millis() + ',' + METRICS + "},\"FunctionName\":\""
                        + context.getFunctionName() + "\",\"requestId\":\"" + context.getAwsRequestId()
                        + "\",\"outcome\":\"" + outcome + "\",\"" + MILLISECONDS + "\":" + took.toMillis() + ",\""
                        + NOT_KEPT + "\":" + number(outOfReach) + ",\"" + FAULTS + "\":" + number(isFault) + ",\""
                        + COLD_STARTS + "\":" + number(isFirst.getAndSet(false)) + "}\n");
    }

    private static char number(boolean truth) {
        return truth ? '1' : '0';
    }
}
