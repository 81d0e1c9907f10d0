package app.smallwins.domain.understanding;

import app.smallwins.domain.Utterance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The evaluation corpus: what was said, and what a careful reader takes it for. */
record Corpus(Locale locale, String half) {

    static final List<String> LABELS = List.of("crisis-explicit", "crisis-implied", "concern", "care-win",
            "self-criticism", "request", "chatter", "win", "benign-idioms");

    private static final Path FOLDER = Path.of("src/test/resources/corpus");
    private static final Set<String> HARMLESS = Set.of("request", "chatter", "win");

    /**
     * A sentence and its one right answer.
     *
     * @param command the record name of the command, for a request
     */
    record Line(String said, String label, Optional<String> command) {

        boolean isRight(Understood understood) {
            return switch (label) {
                case "crisis-explicit", "crisis-implied" -> nameOf(understood).equals("crisis");
                case "benign-idioms" -> HARMLESS.contains(nameOf(understood));
                default -> nameOf(understood).equals(label)
                        && command.map(name -> name.equals(commandOf(understood))).orElse(true);
            };
        }
    }

    /** Whether there is a file of that label; the halves that may be read need not have all of them. */
    boolean has(String label) {
        return Files.exists(folder().resolve(label + ".txt"));
    }

    private Path folder() {
        return FOLDER.resolve(locale.getLanguage()).resolve(half);
    }

    List<Line> lines(String label) {
        try {
            return Files.readAllLines(folder().resolve(label + ".txt"))
                    .stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line(line, label))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Line line(String text, String label) {
        var parts = text.split(" => ");
        return new Line(parts[0].strip(), label, parts.length > 1 ? Optional.of(parts[1].strip()) : Optional.empty());
    }

    Understood understood(Understanding understanding, Line line) {
        return understood(understanding, locale, line);
    }

    static Understood understood(Understanding understanding, Locale locale, Line line) {
        return understanding.of(Utterance.whole(line.said()), locale, Optional.empty());
    }

    static String nameOf(Understood understood) {
        return switch (understood) {
            case Understood.Crisis _ -> "crisis";
            case Understood.Concern _ -> "concern";
            case Understood.CareWin _ -> "care-win";
            case Understood.SelfCriticism _ -> "self-criticism";
            case Understood.Request _ -> "request";
            case Understood.Chatter _ -> "chatter";
            case Understood.WinTold _ -> "win";
        };
    }

    /** The rule of a request is called like its command, so that the grammar may be ahead of the commands. */
    private static String commandOf(Understood understood) {
        return Arrays.stream(understood.rule().substring(understood.rule().indexOf('.') + 1).split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
