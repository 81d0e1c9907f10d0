package app.smallwins.domain.understanding;

import app.smallwins.domain.understanding.Regression.Example;
import app.smallwins.domain.understanding.Regression.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Learns the lines of {@code evidence.txt} from lessons; the same lessons give the same lines. */
final class EvidenceTrainer {

    private static final Settings LABELS = new Settings(15, 0.3, 4, 1, 2);
    private static final Settings SHADES = new Settings(15, 0.5, 4, 0.5, 2);
    private static final List<String> SHADED = List.of("request", "concern");

    /** About how many characters the weights of the labels, and those of all shades of a label, may take up. */
    private static final int ROOM_FOR_LABELS = 240_000;
    private static final int ROOM_FOR_SHADES = 130_000;

    private EvidenceTrainer() {}

    /** All lines but the margins. */
    static List<String> lines(List<Lesson> lessons) {
        var byClue = new TreeMap<String, Map<String, Double>>();
        var lines = new ArrayList<String>();
        lines.add(Evidence.HARMLESS + "  " + String.join(" ", Lesson.HARMLESS));
        collect(lessons, Lesson.LABELS, lesson -> Optional.of(lesson.taught()), LABELS, ROOM_FOR_LABELS, byClue);
        for (var label : SHADED) {
            var shaded = lessons.stream().filter(lesson -> lesson.taught().equals(label)).toList();
            var shades = shaded.stream().flatMap(lesson -> lesson.shade().stream()).distinct().sorted().toList();
            if (shades.isEmpty()) {
                continue;
            }
            lines.add(Evidence.SHADES + label + "  " + String.join(" ", shades));
            collect(shaded, shades, Lesson::shade, SHADES, ROOM_FOR_SHADES, byClue);
        }
        byClue.values().removeIf(Map::isEmpty);
        byClue.forEach((clue, weights) -> lines.add(line(clue, weights)));
        return lines;
    }

    private static void collect(List<Lesson> lessons, List<String> labels,
            Function<Lesson, Optional<String>> label, Settings settings, int room,
            Map<String, Map<String, Double>> byClue) {
        var examples = lessons.stream()
                .flatMap(lesson -> label.apply(lesson)
                        .map(known -> new Example(lesson.clues(), labels.indexOf(known), 1))
                        .stream())
                .toList();
        var characters = 0;
        for (var weight : Regression.learned(labels, examples, settings).weights()) {
            if (weight.value() == 0) {
                break;
            }
            var known = byClue.computeIfAbsent(weight.clue(), _ -> new TreeMap<>());
            characters += weight.label().length() + " =+0.0".length() + (known.isEmpty() ? weight.clue().length() : 0);
            if (characters > room) {
                break;
            }
            known.put(weight.label(), weight.value());
        }
    }

    private static String line(String clue, Map<String, Double> weights) {
        var line = new StringBuilder(clue).append(' ');
        weights.forEach((label, weight) -> line.append(' ')
                .append(label)
                .append('=')
                .append(String.format(Locale.ROOT, "%+.1f", weight)));
        return line.toString();
    }
}
