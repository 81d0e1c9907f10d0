package app.smallwins.domain.understanding;

import app.smallwins.domain.understanding.Regression.Example;
import app.smallwins.domain.understanding.Regression.Weight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Learns the lines of {@code evidence.txt} from lessons; the same lessons give the same lines. */
final class EvidenceTrainer {

    private static final double PULL = 2;
    private static final double PULL_OF_SHADES = 0.5;
    private static final int LEAST_SEEN = 2;

    /** How many clues say something about labels, and how many about the shades of one label. */
    private static final int CLUES = 40_000;
    private static final int CLUES_OF_SHADES = 6_000;

    private static final List<String> SHADED = List.of("request", "concern");

    private final List<Lesson> lessons;
    private final List<String> shades;
    private final Map<String, String> letters = new TreeMap<>();

    private EvidenceTrainer(List<Lesson> lessons) {
        this.lessons = lessons;
        this.shades = SHADED.stream().flatMap(this::shadesOf).toList();
    }

    /** All lines but that of the labels. */
    static List<String> lines(List<Lesson> lessons) {
        var trainer = new EvidenceTrainer(lessons);
        trainer.learnLabels();
        SHADED.forEach(trainer::learnShades);
        var lines = new ArrayList<String>();
        lines.add(Evidence.SHADES + "  " + String.join(" ", trainer.shades));
        trainer.letters.forEach((clue, said) -> lines.add(clue + "  " + said));
        return lines;
    }

    private Stream<String> shadesOf(String label) {
        return lessons.stream()
                .filter(lesson -> lesson.taught().equals(label))
                .flatMap(lesson -> lesson.shade().stream())
                .distinct()
                .sorted()
                .map(shade -> label + '/' + shade);
    }

    private void learnLabels() {
        for (var weight : learned(lessons, Lesson.LABELS, lesson -> Optional.of(lesson.taught()), PULL, CLUES)) {
            var columns = new StringBuilder();
            for (var value : weight.values()) {
                columns.append(Weights.letter(value));
            }
            letters.put(weight.clue(), columns.toString());
        }
    }

    private void learnShades(String label) {
        var own = shades.stream().filter(shade -> shade.startsWith(label + '/')).toList();
        var shaded = lessons.stream().filter(lesson -> lesson.taught().equals(label)).toList();
        var first = shades.indexOf(own.isEmpty() ? "" : own.getFirst());
        for (var weight : learned(shaded, own, lesson -> lesson.shade().map(shade -> label + '/' + shade),
                PULL_OF_SHADES, CLUES_OF_SHADES)) {
            var said = pairs(weight, first);
            if (!said.isEmpty()) {
                var known = letters.getOrDefault(weight.clue(), ".".repeat(Lesson.LABELS.size()));
                letters.put(weight.clue(), (known.indexOf(' ') < 0 ? known + ' ' : known) + said);
            }
        }
    }

    private static String pairs(Weight weight, int first) {
        var pairs = new StringBuilder();
        IntStream.range(0, weight.values().length)
                .filter(place -> Weights.letter(weight.values()[place]) != '.')
                .forEach(place -> pairs.append(Weights.shade(first + place))
                        .append(Weights.letter(weight.values()[place])));
        return pairs.toString();
    }

    /** What matters most of what was learned; what families say always matters. */
    private static List<Weight> learned(List<Lesson> lessons, List<String> labels,
            Function<Lesson, Optional<String>> label, double pull, int most) {
        var examples = lessons.stream()
                .flatMap(lesson -> label.apply(lesson)
                        .map(known -> new Example(lesson.clues(), labels.indexOf(known)))
                        .stream())
                .toList();
        return Regression.learned(labels, examples, pull, LEAST_SEEN)
                .stream()
                .sorted(Comparator.comparing((Weight weight) -> !weight.clue().startsWith(Weighing.FAMILY))
                        .thenComparing(Comparator.comparingDouble(Weight::matters).reversed())
                        .thenComparing(Weight::clue))
                .limit(most)
                .toList();
    }
}
