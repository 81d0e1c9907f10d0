package app.smallwins.domain.understanding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds by how much each label has to beat a win. A margin is good when few lines come out wrong that neither the weights
 * nor the grammar's authors have seen; what a mistake costs is set here and not learned: somebody in danger who is not
 * heard costs most after a false alarm, and any other mistake the same.
 */
final class Margins {

    private static final double UNHEARD_CRISIS = 3;
    private static final double FALSE_ALARM = 4;
    private static final double OTHER_MISTAKE = 1;
    private static final double UNIT = 0.1;
    private static final int SWEEPS = 3;

    private final List<Scored> scored;
    private final Map<String, Double> shares;
    private final Map<String, Double> margins = new TreeMap<>();

    private Margins(List<Scored> scored, Map<String, Double> shares) {
        this.scored = scored;
        this.shares = shares;
        Lesson.LABELS.stream()
                .filter(label -> !Lesson.HARMLESS.contains(label))
                .forEach(label -> margins.put(label, 0.0));
    }

    /**
     * @param shares how much the lines of each label of the corpus count together: what was written down more often is not
     *         therefore said more often
     */
    static Map<String, Double> best(List<Scored> scored, Map<String, Double> shares) {
        var counts = scored.stream()
                .collect(Collectors.groupingBy(line -> line.lesson().line().label(), Collectors.counting()));
        var each = new TreeMap<String, Double>();
        counts.forEach((label, count) -> each.put(label, shares.getOrDefault(label, 0.0) / count));
        var search = new Margins(scored, each);
        for (var sweep = 0; sweep < SWEEPS; sweep++) {
            List.copyOf(search.margins.keySet()).forEach(search::improve);
        }
        return search.margins;
    }

    private void improve(String label) {
        var best = margins.get(label);
        var least = cost();
        for (var units = -15; units <= 20; units++) {
            margins.put(label, units * UNIT);
            var cost = cost();
            if (cost < least) {
                least = cost;
                best = units * UNIT;
            }
        }
        margins.put(label, best);
    }

    private double cost() {
        return scored.stream().mapToDouble(line -> line.isRight(margins) ? 0 : cost(line) * share(line)).sum();
    }

    private double share(Scored line) {
        return shares.get(line.lesson().line().label());
    }

    private double cost(Scored line) {
        if (line.lesson().isHarmless()) {
            return line.isAlarm(margins) ? FALSE_ALARM : OTHER_MISTAKE;
        }
        return line.lesson().taught().equals("crisis") ? UNHEARD_CRISIS : OTHER_MISTAKE;
    }

    /** The line of the labels and margins. */
    static String line(Map<String, Double> margins) {
        return Evidence.LABELS + "  " + Lesson.LABELS.stream()
                .map(label -> margins.containsKey(label)
                        ? String.format(Locale.ROOT, "%s=%+.2f", label, margins.get(label))
                        : label)
                .collect(Collectors.joining(" "));
    }
}
