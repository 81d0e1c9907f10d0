package app.smallwins.speech;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Something said aloud, before any door writes it down in its own way. */
public record Speech(List<Part> parts) {

    public Speech {
        parts = List.copyOf(parts);
    }

    /** A piece of speech. */
    public sealed interface Part {
    }

    /** Words, unescaped. */
    public record Words(String text) implements Part {
    }

    /** A number that is read digit by digit, such as a telephone number. */
    public record Digits(String digits) implements Part {
    }

    /** Letters that are said one by one, slowly enough to be written down. */
    public record Letters(String letters) implements Part {
    }

    /** Silence. */
    public record Pause(Duration length) implements Part {
    }

    /** The speech as it sounds, in plain text. */
    public String plain() {
        return parts.stream().map(Speech::plain).collect(Collectors.joining()).replaceAll("\\s+", " ").strip();
    }

    /** What is said before the last silence; all of it when there is none. */
    Speech beforeTheLastPause() {
        var last = IntStream.range(0, parts.size()).filter(nth -> parts.get(nth) instanceof Pause).max();
        return last.isPresent() ? new Speech(parts.subList(0, last.getAsInt())) : this;
    }

    /** This speech and then another. */
    public Speech then(Speech next) {
        return new Speech(Stream.of(parts, List.<Part>of(new Words(" ")), next.parts)
                .flatMap(List::stream)
                .toList());
    }

    private static String plain(Part part) {
        return switch (part) {
            case Words(var text) -> text;
            case Digits(var digits) -> digits;
            case Letters(var letters) -> String.join(" ", letters.split(""));
            case Pause _ -> " ";
        };
    }
}
