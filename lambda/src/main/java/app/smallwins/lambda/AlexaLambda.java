package app.smallwins.lambda;

import app.smallwins.alexa.VoiceDoor;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** The voice door on AWS Lambda. Logs one line a turn, see {@link TurnLog}; never a word. */
public final class AlexaLambda implements RequestStreamHandler {

    private final VoiceDoor door;

    /** The runtime only knows it for as long as somebody keeps it. */
    private final Optional<Readiness> readiness;

    private final TurnLog log = new TurnLog(InstantSource.system());

    /** Wires the real collaborators, from the environment, and gets ready. */
    public AlexaLambda() {
        var ready = Wiring.fromEnvironment(Wiring::voiceDoor);
        this.door = ready.door();
        this.readiness = Optional.of(ready.readiness());
    }

    /** A door that needs no getting ready. */
    AlexaLambda(VoiceDoor door) {
        this.door = door;
        this.readiness = Optional.empty();
    }

    @Override
    public void handleRequest(InputStream request, OutputStream response, Context context) throws IOException {
        var start = System.nanoTime();
        var answer = door.answer(request.readAllBytes());
        response.write(answer.responseEnvelope());
        log.spoken(context, answer.outcome(), Duration.ofNanos(System.nanoTime() - start));
    }
}
