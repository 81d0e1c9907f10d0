package app.smallwins.web;

import app.smallwins.domain.DeviceKey;
import app.smallwins.domain.Devices;
import java.util.Optional;

/** Knows whose browser asks, and whether a form is to be believed. */
final class Sessions {

    private final Devices devices;

    Sessions(Devices devices) {
        this.devices = devices;
    }

    /** The browser that asks, if it opens a jar. */
    Optional<Session> of(WebRequest request) {
        return Cookies.of(request, Cookies.KEY)
                .flatMap(DeviceKey::of)
                .flatMap(key -> devices.of(key).map(device -> new Session(device, key)));
    }

    /** @throws Refusal when it opens none */
    Session in(WebRequest request) {
        return of(request).orElseThrow(() -> new Refusal(Problem.SIGNED_OUT));
    }

    /**
     * A form of somebody who is signed in.
     *
     * @throws Refusal when nobody is, or the form was not written for them here
     */
    Session believed(WebRequest request, Fields form) {
        var session = in(request);
        var token = form.text("token", Problem.NOT_OUR_FORM).orElse("");
        if (isFromElsewhere(request) || !session.wrote(token)) {
            throw new Refusal(Problem.NOT_OUR_FORM);
        }
        return session;
    }

    /**
     * Refuses a form of nobody that may come from another site, which could sign somebody in to a jar that is not theirs.
     * Browsers say where a form comes from (Fetch Metadata, section 2.4); under our referrer policy they do not name
     * themselves in {@code Origin} (Fetch, section 3.2).
     */
    static void requireOurs(WebRequest request) {
        if (isFromElsewhere(request)
                || request.header("sec-fetch-site").isEmpty() && request.header("origin")
                        .filter(
                                origin -> isOurs(request, origin))
                        .isEmpty()) {
            throw new Refusal(Problem.NOT_OUR_FORM);
        }
    }

    private static boolean isFromElsewhere(WebRequest request) {
        var site = request.header("sec-fetch-site").filter(from -> !from.equals("same-origin"));
        var origin = request.header("origin").filter(from -> !from.equals("null") && !isOurs(request, from));
        return site.isPresent() || origin.isPresent();
    }

    private static boolean isOurs(WebRequest request, String origin) {
        return request.header("host")
                .filter(host -> origin.equals("https://" + host) || origin.equals("http://" + host))
                .isPresent();
    }
}
