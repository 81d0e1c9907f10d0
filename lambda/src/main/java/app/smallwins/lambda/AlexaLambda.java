package app.smallwins.lambda;

import app.smallwins.alexa.VoiceDoor;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;

/** The voice door on AWS Lambda. Logs one line a turn: request id, outcome, milliseconds; never a word. */
public final class AlexaLambda implements RequestStreamHandler {

    private final VoiceDoor door;

    /** Wires the real collaborators, from the environment. */
    public AlexaLambda() {
        this(Wiring.fromEnvironment().voiceDoor());
    }

    AlexaLambda(VoiceDoor door) {
        this.door = door;
    }

    @Override
    public void handleRequest(InputStream request, OutputStream response, Context context) throws IOException {
        var start = System.nanoTime();
        var answer = door.answer(request.readAllBytes());
        response.write(answer.responseEnvelope());
        context.getLogger()
                .log("{\"requestId\":\"%s\",\"outcome\":\"%s\",\"ms\":%d}\n"
                        .formatted(context.getAwsRequestId(), answer.outcome(),
                                Duration.ofNanos(System.nanoTime() - start).toMillis()));
    }
}
