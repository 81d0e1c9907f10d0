package app.smallwins.web;

import app.smallwins.speech.PageText;
import app.smallwins.speech.Replies;
import app.smallwins.web.page.Frame;
import app.smallwins.web.page.Pages;
import app.smallwins.web.page.Views;
import java.util.Locale;
import java.util.Optional;

/** Tells somebody who reads pages what could not be done, and what to do about it. */
final class Troubles {

    private final Replies replies;
    private final Pages pages = new Pages();

    Troubles(Replies replies) {
        this.replies = replies;
    }

    /** Whether it is somebody with a browser who asks (RFC 9110, section 12.5.1). */
    static boolean areFor(WebRequest request) {
        return request.header("accept").filter(types -> types.contains("text/html")).isPresent();
    }

    WebResponse of(WebRequest request, Refusal refusal, Locale locale) {
        var text = replies.trouble(locale, refusal.problem().slug());
        var isIn = refusal.problem() != Problem.SIGNED_OUT
                && Cookies.of(request, Cookies.KEY).filter(key -> !key.isEmpty()).isPresent();
        var frame = new Frame(replies.page(locale), PageText.NAME, Optional.empty(), "/", Optional.empty(),
                Optional.empty());
        var response = PageParts.html(refusal.problem().status(),
                pages.trouble(frame, new Views.Trouble(text.title(), text.text(), isIn)));
        for (var header : refusal.headers().entrySet()) {
            response = response.with(header.getKey(), header.getValue());
        }
        return response;
    }
}
