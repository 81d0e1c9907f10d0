package app.smallwins.speech.grammar;

import java.util.Locale;

/**
 * A word or a mark of a sentence.
 *
 * @param text how it is written
 * @param word how the rules know it: lower case, plain apostrophes, mended spelling
 * @param glued whether it follows its neighbour without a blank
 * @param kept whether it stays as it is and no rule about words sees it
 */
public record Token(String text, String word, boolean glued, boolean kept) {

    /** A word that the rules put in. */
    public static Token of(String word) {
        return new Token(word, word, false, false);
    }

    Token keep(String written) {
        return new Token(written, word, glued, true);
    }

    /** The same token with another word, which no later rule changes again. */
    Token turned(String other) {
        return new Token(other, other, glued, true);
    }

    Token uncapitalised() {
        return new Token(text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1), word, glued, kept);
    }

    Token capitalised() {
        var length = Character.charCount(text.codePointAt(0));
        return new Token(text.substring(0, length).toUpperCase(Locale.ROOT) + text.substring(length), word, glued,
                kept);
    }

    boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    boolean hasCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
