package app.smallwins.speech;

import app.smallwins.domain.SharedWin;
import java.util.Locale;

/** What friends read, in one language. Plain text: whoever writes a page has to escape it. */
public final class FriendTexts {

    private final Texts texts;
    private final SayingBack sayingBack;
    private final CareVoice care;

    FriendTexts(Texts texts, SayingBack sayingBack, CareVoice care) {
        this.texts = texts;
        this.sayingBack = sayingBack;
        this.care = care;
    }

    /** The language's code, for the page itself to say. */
    public String language() {
        return texts.locale().getLanguage();
    }

    /** The text of that name, {@code friend-page.NAME}. */
    public String say(String name) {
        return texts.member(Text.FRIEND_PAGE, name).map(Speech::plain).orElseThrow();
    }

    /** The win in the words it was told in. */
    public String win(SharedWin win) {
        return sayingBack.quote(win.said(), Locale.of(win.language()));
    }

    /** What is said to somebody who is not safe. */
    public String crisis() {
        return care.crisis().plain();
    }

    /** Whom to call. */
    public String line() {
        return care.line().plain();
    }
}
