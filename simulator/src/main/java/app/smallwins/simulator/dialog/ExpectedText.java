package app.smallwins.simulator.dialog;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with gaps.
 *
 * @param written the text, where {@code ...} stands for anything, or nothing
 */
public record ExpectedText(String written) {

    /** Whether the text is this one. Stretches of white space count as one blank. */
    boolean matches(String text) {
        var pattern = Arrays.stream(oneLine(written).split("\\.\\.\\.", -1))
                .map(String::strip)
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s*.*?\\s*"));
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(oneLine(text)).matches();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
