package app.smallwins.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The HTTP doors on AWS Lambda, behind a function URL or an HTTP API. Logs one line a request, see {@link TurnLog}: method
 * and status are its outcome; never an address, a key or a word.
 */
public final class WebLambda implements RequestStreamHandler {

    private final HttpDoors doors;

    /** The runtime only knows it for as long as somebody keeps it. */
    private final Optional<Readiness> readiness;

    private final TurnLog log = new TurnLog(InstantSource.system());
    private final HttpEvents events = new HttpEvents();

    /** Wires the real collaborators, from the environment, and gets ready. */
    public WebLambda() {
        var ready = Wiring.fromEnvironment(Wiring::httpDoors);
        this.doors = ready.door();
        this.readiness = Optional.of(ready.readiness());
    }

    /** Doors that need no getting ready. */
    WebLambda(HttpDoors doors) {
        this.doors = doors;
        this.readiness = Optional.empty();
    }

    @Override
    public void handleRequest(InputStream event, OutputStream response, Context context) throws IOException {
        var start = System.nanoTime();
        var request = events.read(event.readAllBytes());
        var answer = doors.answer(request);
        response.write(events.write(answer, request.method()));
        log.answered(context, HttpEvents.known(request.method()), answer.status(),
                Duration.ofNanos(System.nanoTime() - start));
    }
}
