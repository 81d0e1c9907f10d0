package app.smallwins.web;

import app.smallwins.domain.DeviceName;
import app.smallwins.domain.Devices;
import app.smallwins.domain.Pairing;
import app.smallwins.domain.Pairing.Admission;
import app.smallwins.domain.PairingCode;
import app.smallwins.speech.PageText;
import app.smallwins.web.Route.Call;
import app.smallwins.web.page.Notice;
import app.smallwins.web.page.Views;
import java.time.Duration;
import java.util.Optional;

/** The first page: says what this is, and lets a browser in that shows a code. */
final class EntranceRoutes {

    /** As long as browsers keep a cookie at most (RFC 6265bis, section 5.5). */
    private static final Duration AS_LONG_AS_CAN_BE = Duration.ofDays(400);

    private final Pairing pairing;
    private final Devices devices;
    private final PageParts parts;

    EntranceRoutes(Pairing pairing, Devices devices, PageParts parts) {
        this.pairing = pairing;
        this.devices = devices;
        this.parts = parts;
    }

    WebResponse welcome(Call call) {
        return welcome(call, WebResponse.OK, Optional.empty(), Optional.empty());
    }

    WebResponse enter(Call call) {
        Sessions.requireOurs(call.request());
        var form = Fields.ofForm(call.request());
        var code = form.text("code", Problem.NO_SUCH_CODE).flatMap(PairingCode::typed);
        return code.map(typed -> enter(call, typed, name(call, form)))
                .orElseGet(() -> refused(call, Problem.NO_SUCH_CODE, PageText.ENTER_BAD_CODE));
    }

    private WebResponse enter(Call call, PairingCode code, DeviceName name) {
        return switch (pairing.admit(code, name, Addresses.of(call.request().source()), call.now())) {
            case Admission.Admitted(var key, _) -> PageParts.seeOther("/jar")
                    .withCookie(Cookies.set(Cookies.KEY, key.written(), AS_LONG_AS_CAN_BE));
            case Admission.NoSuchCode() -> refused(call, Problem.NO_SUCH_CODE, PageText.ENTER_BAD_CODE);
            case Admission.NotNow(var retryAfter) ->
                refused(call, Problem.TOO_MANY_GUESSES, PageText.ENTER_WAIT)
                        .with("retry-after", Long.toString(Math.max(1, retryAfter.toSeconds())));
        };
    }

    /** The browser opens the jar no more, here and in the table. */
    WebResponse leave(Call call) {
        var session = parts.sessions().believed(call.request(), Fields.ofForm(call.request()));
        devices.remove(session.device().jar(), session.device().id());
        return farewell(call, session, parts.words(call, session).say(PageText.SIGNED_OUT));
    }

    /** The first page for somebody who has just left, with a last word. */
    WebResponse farewell(Call call, Session session, String text) {
        var frame = parts.frame(PageParts.locale(call, session), PageText.TAGLINE, Optional.of(Notice.of(text)));
        return PageParts.html(WebResponse.OK,
                parts.pages().welcome(frame, new Views.Welcome(Optional.empty(), false)))
                .withCookie(Cookies.gone(Cookies.KEY))
                .withCookie(Cookies.gone(Cookies.SAID))
                .withCookie(Cookies.gone(Cookies.TONE));
    }

    private WebResponse refused(Call call, Problem problem, PageText text) {
        var words = parts.replies().page(call.locale());
        return welcome(call, problem.status(), Optional.of(words.say(text)), Optional.empty());
    }

    private WebResponse welcome(Call call, int status, Optional<String> problem, Optional<Notice> notice) {
        var frame = parts.frame(call.locale(), PageText.TAGLINE, notice);
        return PageParts.html(call, status,
                parts.pages().welcome(frame, new Views.Welcome(problem, hasKey(call))));
    }

    /** Without asking the table, for which anybody could make it pay. */
    private static boolean hasKey(Call call) {
        return Cookies.of(call.request(), Cookies.KEY).filter(key -> !key.isEmpty()).isPresent();
    }

    private DeviceName name(Call call, Fields form) {
        return form.text("device", Problem.NO_DEVICE_NAME)
                .flatMap(DeviceName::of)
                .or(() -> DeviceName.of(parts.replies().page(call.locale()).say(PageText.ENTER_DEVICE_USUAL)))
                .orElseThrow();
    }
}
