package app.smallwins.web;

import app.smallwins.domain.Command;
import app.smallwins.domain.Conversation;
import app.smallwins.speech.PageText;
import app.smallwins.speech.PageTexts;
import app.smallwins.speech.Replies;
import app.smallwins.web.Owned.Done;
import app.smallwins.web.Route.Call;
import app.smallwins.web.page.Assets;
import app.smallwins.web.page.Frame;
import app.smallwins.web.page.Frame.Seal;
import app.smallwins.web.page.Frame.Tab;
import app.smallwins.web.page.Notice;
import app.smallwins.web.page.Pages;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What all pages of a jar need: whose it is, the frame around them, and the headers that go with them. */
final class PageParts {

    private static final Duration UNTIL_IT_IS_SHOWN = Duration.ofMinutes(2);

    private static final Duration QUIET = Duration.ofHours(1);

    private final Pages pages = new Pages();
    private final Sessions sessions;
    private final Replies replies;
    private final Owned owned;
    private final Visits visits;
    private final Said said;

    PageParts(Parts parts, Owned owned, Visits visits) {
        this.sessions = new Sessions(parts.devices());
        this.replies = parts.replies();
        this.owned = owned;
        this.visits = visits;
        this.said = new Said(parts.secure());
    }

    Pages pages() {
        return pages;
    }

    Sessions sessions() {
        return sessions;
    }

    Replies replies() {
        return replies;
    }

    /** @throws Refusal as {@link Owned#handle} does */
    Done handle(Call call, Session session, Command command) {
        return owned.handle(call, session.device(), command);
    }

    Done deleteEverything(Call call, Session session) {
        return owned.deleteEverything(call, session.device());
    }

    PageTexts words(Call call, Session session) {
        return replies.page(locale(call, session));
    }

    static Locale locale(Call call, Session session) {
        return Spoken.of(Spoken.wanted(call.request()), session.device());
    }

    /** The frame of a page of the jar, with what was carried to it. */
    Frame frame(Call call, Session session, Tab tab, PageText title) {
        return frame(call, session, tab, title, carried(call, session));
    }

    /** The same with a notice of its own. */
    Frame frame(Call call, Session session, Tab tab, PageText title, Optional<Notice> notice) {
        return new Frame(words(call, session), title, Optional.of(tab), call.request().path(),
                Optional.of(new Seal(session.token(), visits.fresh().value())), notice);
    }

    /** The frame of a page for nobody in particular. */
    Frame frame(Locale locale, PageText title, Optional<Notice> notice) {
        return new Frame(replies.page(locale), title, Optional.empty(), "/", Optional.empty(), notice);
    }

    /** A page, as a browser may show it. What was carried to it has arrived. */
    static WebResponse html(Call call, int status, String page) {
        var response = html(status, page);
        return Cookies.of(call.request(), Cookies.SAID).isPresent()
                ? response.withCookie(Cookies.gone(Cookies.SAID))
                : response;
    }

    static WebResponse html(int status, String page) {
        return WebResponse.of(status, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8))
                .with("content-security-policy", Assets.policy())
                .with("referrer-policy", "no-referrer")
                .with("cross-origin-opener-policy", "same-origin")
                .with("cross-origin-resource-policy", "same-origin")
                .with("strict-transport-security", "max-age=31536000")
                .with("vary", "accept-language, cookie");
    }

    /** Back to a page that may be read again without doing anything again (RFC 9110, section 15.4.4). */
    static WebResponse seeOther(String path) {
        return WebResponse.nothing()
                .as(WebResponse.SEE_OTHER)
                .with("location", path)
                .with("referrer-policy", "no-referrer");
    }

    /** Goes back to the page the form was on and says there what came of it; empty when that is too long to be carried. */
    Optional<WebResponse> carry(Session session, String path, Notice notice) {
        return said.seal(session, notice)
                .map(sealed -> seeOther(path).withCookie(Cookies.set(Cookies.SAID, sealed, UNTIL_IT_IS_SHOWN)));
    }

    /** From now on nothing celebrates, as in a conversation by voice. Nothing of what was said is in it. */
    WebResponse quietly(Session session, WebResponse response) {
        return said.seal(session, Notice.of(""))
                .map(sealed -> response.withCookie(Cookies.set(Cookies.TONE, sealed, QUIET)))
                .orElse(response);
    }

    /** What was said before on this page, as far as the next answer depends on it. */
    Conversation before(Call call, Session session) {
        var alarms = Cookies.of(call.request(), Cookies.TONE).flatMap(cookie -> said.open(session, cookie));
        return new Conversation(Optional.empty(), Optional.empty(), List.of(), alarms.isPresent() ? 1 : 0);
    }

    private Optional<Notice> carried(Call call, Session session) {
        return Cookies.of(call.request(), Cookies.SAID).flatMap(cookie -> said.open(session, cookie));
    }
}
