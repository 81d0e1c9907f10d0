package app.smallwins.domain.understanding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds by how much each label has to beat a win. A margin is good when few lines come out wrong that the weights have not
 * learned from; what a mistake costs is set here and not learned: somebody in danger who is not heard costs most, a
 * false alarm more than any other mistake, and a win that is not kept more than one that is kept wrongly. The grammar has heard most of what is no win before evidence is asked, so those
 * lines count only for the share it misses.
 */
final class Margins {

    /** How much the word of a family weighs. Measured on lines that the grammar's authors had not seen. */
    static final double TRUST = 4;

    private static final double MISSED_BY_GRAMMAR = 0.4;
    private static final double UNHEARD_CRISIS = 3;
    private static final double FALSE_ALARM = 8;
    private static final double MISTAKEN_WIN = 3;
    private static final double MISTAKEN_IDIOM = 3;
    private static final int SWEEPS = 4;

    private final List<Scored> scored;
    private final Map<String, Double> margins = new TreeMap<>();

    private Margins(List<Scored> scored) {
        this.scored = scored;
        Lesson.LABELS.stream()
                .filter(label -> !Lesson.HARMLESS.contains(label))
                .forEach(label -> margins.put(label, 0.0));
    }

    static Map<String, Double> best(List<Scored> scored) {
        var search = new Margins(scored);
        for (var sweep = 0; sweep < SWEEPS; sweep++) {
            List.copyOf(search.margins.keySet()).forEach(search::improve);
        }
        return search.margins;
    }

    private void improve(String label) {
        var best = margins.get(label);
        var least = cost();
        for (var quarters = -8; quarters <= 20; quarters++) {
            margins.put(label, quarters / 4.0);
            var cost = cost();
            if (cost < least) {
                least = cost;
                best = quarters / 4.0;
            }
        }
        margins.put(label, best);
    }

    private double cost() {
        return scored.stream().mapToDouble(line -> cost(line.lesson(), line.label(margins))).sum();
    }

    private static double cost(Lesson lesson, String label) {
        if (lesson.isTaken(label)) {
            return 0;
        }
        if (lesson.isHarmless()) {
            return label.equals("crisis")
                    ? FALSE_ALARM
                    : lesson.taught().equals(Lesson.IDIOM) ? MISTAKEN_IDIOM : MISTAKEN_WIN;
        }
        return MISSED_BY_GRAMMAR * (lesson.taught().equals("crisis") ? UNHEARD_CRISIS : 1);
    }

    static List<String> lines(Map<String, Double> margins) {
        return List.of(Evidence.MARGINS + "  " + fields(margins), Evidence.TRUST + "  " + fields(
                Lesson.LABELS.stream()
                        .collect(Collectors.toMap(label -> label, _ -> TRUST, (one, _) -> one, TreeMap::new))));
    }

    private static String fields(Map<String, Double> values) {
        return values.entrySet()
                .stream()
                .map(value -> String.format(Locale.ROOT, "%s=%+.2f", value.getKey(), value.getValue()))
                .collect(Collectors.joining(" "));
    }
}
