package app.smallwins.simulator.hearing;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text the way speech recognition writes it down: lower case, one blank between words, no punctuation. */
public final class SpokenForm {

    private static final Pattern APOSTROPHES = Pattern.compile("[\\u2018\\u2019\\u02bc\\u0060\\u00b4]");
    // A point or colon stays inside a number ("8:15", "2.5"), an apostrophe inside a word ("sister's").
    private static final Pattern UNSPOKEN = Pattern
            .compile("(?<=\\d)[.:](?=\\d)|(?<=\\p{L})'(?=\\p{L})|[\\p{L}\\p{M}\\p{N}]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private SpokenForm() {}

    /** The text as it would be transcribed; empty when nothing in it can be spoken. */
    public static String of(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var written = new StringBuilder(text.length());
        var spoken = UNSPOKEN.matcher(APOSTROPHES.matcher(text).replaceAll("'"));
        int end = 0;
        while (spoken.find()) {
            written.append(spoken.start() > end ? " " : "").append(spoken.group());
            end = spoken.end();
        }
        return written.toString().strip();
    }

    /** The words of the text, as they would be transcribed. */
    public static List<String> words(String typed) {
        var spoken = of(typed);
        return spoken.isEmpty() ? List.of() : List.of(BLANKS.split(spoken));
    }
}
