package app.smallwins.lambda;

import app.smallwins.alexa.SignedVoiceDoor;
import app.smallwins.alexa.signature.Signatures;
import app.smallwins.web.WebDoor;
import app.smallwins.web.WebRequest;
import app.smallwins.web.WebResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Everything that is reached over HTTP: the webhook and the pages, and at {@code POST /alexa} the voice door of a skill that
 * is hosted as a web service.
 */
public final class HttpDoors {

    private static final String ALEXA = "/alexa";

    /** Amazon's requests have a few thousand bytes. */
    private static final int MOST_BYTES = 128 * 1024;

    private final WebDoor web;
    private final Supplier<Optional<SignedVoiceDoor>> alexa;

    /** @param alexa the voice door, fetched when it is first asked for; empty when no skill is known that it could be for */
    HttpDoors(WebDoor web, Supplier<Optional<SignedVoiceDoor>> alexa) {
        this.web = web;
        this.alexa = alexa;
    }

    /** Answers one request. Never throws. */
    public WebResponse answer(WebRequest request) {
        return request.path().equals(ALEXA)
                ? alexa.get().map(door -> alexa(door, request)).orElseGet(() -> web.answer(request))
                : web.answer(request);
    }

    /** Whoever is refused learns nothing from it (Amazon, "Host a Custom Skill as a Web Service"). */
    private static WebResponse alexa(SignedVoiceDoor door, WebRequest request) {
        return Optional.of(request)
                .filter(sent -> sent.method().equals("POST") && sent.body().length <= MOST_BYTES)
                .flatMap(sent -> door.answer(sent.header(Signatures.ADDRESS), sent.header(Signatures.SIGNATURE),
                        sent.body()))
                .map(answer -> new WebResponse(WebResponse.OK, Map.of("content-type", "application/json;charset=UTF-8"),
                        List.of(), answer.responseEnvelope()))
                .orElseGet(() -> new WebResponse(WebResponse.BAD_REQUEST, Map.of(), List.of(), new byte[0]));
    }
}
