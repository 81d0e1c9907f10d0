package app.smallwins.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;

/**
 * Tells other programs of wins, on AWS Lambda: called with what the table's stream has, and every minute for what is to be
 * tried again. Logs one line a call: request id, how many records there were, how much was sent and how much not,
 * milliseconds; never an address, a secret or a word.
 */
public final class OutboundLambda implements RequestStreamHandler {

    private final OutboundDoor door;

    /** Wires the real collaborators, from the environment. Nobody waits for this function, so it does not get ready. */
    public OutboundLambda() {
        this(Wiring.unprepared(Wiring::outboundDoor));
    }

    OutboundLambda(OutboundDoor door) {
        this.door = door;
    }

    @Override
    public void handleRequest(InputStream event, OutputStream response, Context context) throws IOException {
        var start = System.nanoTime();
        var answer = door.answer(event.readAllBytes());
        response.write(answer.response());
        context.getLogger()
                .log("{\"requestId\":\"%s\",\"records\":%d,\"sent\":%d,\"unsent\":%d,\"ms\":%d}\n".formatted(
                        context.getAwsRequestId(), answer.records(), answer.tally().sent(), answer.tally().unsent(),
                        Duration.ofNanos(System.nanoTime() - start).toMillis()));
    }
}
