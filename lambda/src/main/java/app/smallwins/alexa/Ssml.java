package app.smallwins.alexa;

import app.smallwins.speech.Speech;
import app.smallwins.speech.Speech.Digits;
import app.smallwins.speech.Speech.Letters;
import app.smallwins.speech.Speech.Part;
import app.smallwins.speech.Speech.Pause;
import app.smallwins.speech.Speech.Words;
import java.util.stream.Collectors;

/** Speech as SSML. Whatever was filled into a text is escaped here, once, and can never be markup. */
final class Ssml {

    /** Amazon, "Request and Response JSON Reference": output speech has at most 8,000 characters, tags included. */
    private static final int LONGEST = 7_900;

    private static final int BETWEEN_LETTERS_MS = 700;

    private Ssml() {}

    /** The speech without the enclosing {@code <speak>}, which the SDK's response builder adds. */
    static String of(Speech speech) {
        var ssml = speech.parts()
                .stream()
                .map(Ssml::part)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
        return ssml.length() <= LONGEST ? ssml : escaped(cut(speech.plain()));
    }

    private static String part(Part part) {
        return switch (part) {
            case Words(var text) -> escaped(text);
            case Digits(var digits) -> "<say-as interpret-as=\"digits\">" + escaped(digits) + "</say-as>";
            case Letters(var letters) -> letters(letters);
            case Pause(var length) -> " <break time=\"" + length.toMillis() + "ms\"/> ";
        };
    }

    /** One by one, with time to write each down. */
    private static String letters(String letters) {
        return letters.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> "<say-as interpret-as=\"spell-out\">" + escaped(letter) + "</say-as>")
                .collect(Collectors.joining(" <break time=\"" + BETWEEN_LETTERS_MS + "ms\"/> "));
    }

    private static String cut(String plain) {
        return plain.length() <= LONGEST / 6 ? plain : plain.substring(0, LONGEST / 6);
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(escaped, point));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int point) {
        switch (point) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            default -> escaped.appendCodePoint(isAllowed(point) ? point : ' ');
        }
    }

    /** XML 1.0, section 2.2: control characters and lone surrogates are not characters. */
    private static boolean isAllowed(int point) {
        return point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
    }
}
