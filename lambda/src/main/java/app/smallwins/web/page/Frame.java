package app.smallwins.web.page;

import app.smallwins.speech.PageText;
import app.smallwins.speech.PageTexts;
import java.util.Optional;

/**
 * What is around every page.
 *
 * @param words the language's texts
 * @param title what the page is called
 * @param tab which part of the jar it belongs to; empty outside of it
 * @param path where it is, for forms to come back to
 * @param seal what forms of an owner carry; empty where nobody is signed in
 * @param notice what came of the last thing that was done
 */
public record Frame(PageTexts words, PageText title, Optional<Tab> tab, String path, Optional<Seal> seal,
        Optional<Notice> notice) {

    /** The parts of the jar. */
    public enum Tab {
        JAR("/jar", PageText.TAB_JAR),
        BACK("/jar/back", PageText.TAB_BACK),
        SETTINGS("/jar/settings", PageText.TAB_SETTINGS);

        private final String path;
        private final PageText text;

        Tab(String path, PageText text) {
            this.path = path;
            this.text = text;
        }

        public String path() {
            return path;
        }

        public PageText text() {
            return text;
        }
    }

    /**
     * What a form needs to be believed.
     *
     * @param token proves that the form was written for this browser
     * @param once makes a form that is sent twice one request
     */
    public record Seal(String token, String once) {
    }

    public String say(PageText text) {
        return words.say(text);
    }

    public String say(PageText text, String place, Object value) {
        return words.say(text, place, value);
    }

    public boolean isOn(Tab other) {
        return tab.equals(Optional.of(other));
    }
}
