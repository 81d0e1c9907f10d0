package app.smallwins.domain.understanding;

import app.smallwins.domain.understanding.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes text apart into sentences and words. Letters, digits and apostrophes inside a word count; nothing else does. */
final class Tokens {

    private static final String SENTENCE_ENDS = ".!?;\n";
    private static final String APOSTROPHES = "'\u2019\u2018\u02bc\u00b4`";

    private Tokens() {}

    /** The words of each sentence; a text without any word is one sentence without any. */
    static List<List<Word>> sentences(String text, Locale locale) {
        var sentences = new ArrayList<List<Word>>();
        var words = new ArrayList<Word>();
        for (var at = 0; at < text.length();) {
            var end = wordEnd(text, at);
            if (end > at) {
                words.add(new Word(plain(text.substring(at, end), locale), at, end));
                at = end;
            } else if (endsSentence(text, at++) && !words.isEmpty()) {
                sentences.add(List.copyOf(words));
                words.clear();
            }
        }
        if (!words.isEmpty() || sentences.isEmpty()) {
            sentences.add(words);
        }
        return sentences;
    }

    private static boolean endsSentence(String text, int at) {
        return SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0
                && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private static int wordEnd(String text, int at) {
        var end = at;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || isInside(text, at, end))) {
            end++;
        }
        return end;
    }

    private static boolean isInside(String text, int from, int at) {
        return at > from && at + 1 < text.length() && APOSTROPHES.indexOf(text.charAt(at)) >= 0
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static String plain(String word, Locale locale) {
        var lower = word.toLowerCase(locale);
        for (var apostrophe : APOSTROPHES.toCharArray()) {
            lower = lower.replace(apostrophe, '\'');
        }
        return lower;
    }
}
