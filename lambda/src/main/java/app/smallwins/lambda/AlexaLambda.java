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

    /** The runtime only knows it for as long as somebody keeps it. */
    private final Readiness readiness;

    /** Wires the real collaborators, from the environment, and gets ready. */
    public AlexaLambda() {
        var ready = Wiring.fromEnvironment(Wiring::voiceDoor);
        this.door = ready.door();
        this.readiness = ready.readiness();
    }

    @Override
    public void handleRequest(InputStream request, OutputStream response, Context context) throws IOException {
        var start = System.nanoTime();
        var answer = door.answer(request.readAllBytes());
        response.write(answer.responseEnvelope());
        context.getLogger().log(line(context, answer, Duration.ofNanos(System.nanoTime() - start)));
    }

    private static String line(Context context, VoiceDoor.Answer answer, Duration took) {
        return "{\"requestId\":\"" + context.getAwsRequestId() + "\",\"outcome\":\"" + answer.outcome() + "\",\"ms\":"
                + took.toMillis() + "}\n";
    }
}
