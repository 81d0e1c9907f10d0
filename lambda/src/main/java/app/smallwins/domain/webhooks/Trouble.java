package app.smallwins.domain.webhooks;

import java.util.Locale;

/**
 * Why somebody could not be told.
 *
 * @param status what was answered; 0 when nothing was
 */
public record Trouble(Kind kind, int status) {

    /** What went wrong, as far as it matters to whoever has to put it right. */
    public enum Kind {
        /** Something other than 2xx was answered. */
        STATUS,
        /** It said to go elsewhere, which nobody does. */
        REDIRECT,
        /** The address leads into a private network. */
        PRIVATE_ADDRESS,
        /** There is no such name. */
        UNKNOWN_HOST,
        /** Nobody is there. */
        NO_CONNECTION,
        /** Whoever is there cannot prove to be who they should be. */
        NOT_SECURE,
        /** No answer came in time. */
        TOO_SLOW,
        /** What came back is no answer. */
        NO_ANSWER;

        /** Lower-case words with dashes. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Nothing was answered. */
    public static Trouble of(Kind kind) {
        return new Trouble(kind, 0);
    }
}
