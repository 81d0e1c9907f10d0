package app.smallwins.domain.understanding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Weighs the clues of a text. A label wins when its sum beats that of a harmless text by the label's margin, and by more
 * than any other label does. Shades are told apart once their label has won: {@code remind-me} of {@code request}.
 * {@code evidence.txt} holds labels, margins, shades and weights; it is learned.
 */
final class Evidence {

    /** What a text is that no label wins. */
    static final String HARMLESS = "win";

    /**
     * {@code ~labels  concern=+1.00 win ...}: all labels in the order of their letters, each with the margin by which it has
     * to beat a harmless text. A label without a margin is harmless.
     */
    static final String LABELS = "~labels";

    /** {@code ~shades  request/recap concern/self ...}: what is told apart within labels, in the order of their letters. */
    static final String SHADES = "~shades";

    private static final int REASONS = 3;

    /** A lead that few guesses have by mistake, and hardly any when label and shade both have it. */
    private static final double CERTAIN = 1;

    private final Weights weights = new Weights();
    private final List<String> labels = new ArrayList<>();
    private final List<String> shades = new ArrayList<>();
    private final Map<String, Double> margins = new HashMap<>();

    /**
     * What the evidence says.
     *
     * @param label the label that won; {@link #HARMLESS} when none did
     * @param shade which shade of it; empty when it has none
     * @param isCertain whether no other label or shade comes near
     * @param reasons the clues that spoke most for it, the strongest first; they hold what was said, so they go nowhere
     */
    record Verdict(String label, Optional<String> shade, boolean isCertain, List<String> reasons) {
    }

    /**
     * @param lines the lines of {@code evidence.txt}; without any, every text is harmless
     * @throws IllegalArgumentException when a line is malformed
     */
    Evidence(List<String> lines) {
        lines.forEach(this::add);
    }

    private void add(String line) {
        if (line.startsWith(LABELS + ' ')) {
            Stream.of(Weights.rest(line).split(" ")).forEach(this::addLabel);
        } else if (line.startsWith(SHADES + ' ')) {
            shades.addAll(List.of(Weights.rest(line).split(" ")));
        } else {
            weights.add(line);
        }
    }

    private void addLabel(String field) {
        var equals = field.indexOf('=');
        labels.add(equals < 0 ? field : field.substring(0, equals));
        if (equals > 0) {
            margins.put(labels.getLast(), Double.valueOf(field.substring(equals + 1)));
        }
    }

    /** Whether the clue says anything. */
    boolean knows(String clue) {
        return weights.knows(clue);
    }

    /** What the clues say for each label. */
    Map<String, Double> sums(Collection<String> clues) {
        var sums = weights.sums(clues, labels);
        var named = new HashMap<String, Double>();
        IntStream.range(0, sums.length).forEach(place -> named.put(labels.get(place), sums[place]));
        return named;
    }

    /** What the clues speak for. */
    Verdict of(Collection<String> clues) {
        var sums = sums(clues);
        var label = winner(sums, margins);
        var isCertain = lead(label, sums) > CERTAIN && lead(shadesOf(label, clues)) > CERTAIN;
        return new Verdict(label, shade(label, clues), isCertain, reasons(label, clues));
    }

    /** By how much a label stands before all others. */
    private static double lead(String label, Map<String, Double> sums) {
        return sums.getOrDefault(label, 0.0) - sums.entrySet()
                .stream()
                .filter(other -> !other.getKey().equals(label))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    /** By how much the first stands before the second. */
    private static double lead(List<Shade> shades) {
        return shades.size() < 2 ? Double.MAX_VALUE : shades.getFirst().sum() - shades.get(1).sum();
    }

    /** The label that wins with such sums; {@link #HARMLESS} when none beats the harmless ones by its margin. */
    static String winner(Map<String, Double> sums, Map<String, Double> margins) {
        var best = HARMLESS;
        var most = sums.entrySet()
                .stream()
                .filter(sum -> !margins.containsKey(sum.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
        for (var margin : margins.entrySet()) {
            var lead = sums.getOrDefault(margin.getKey(), 0.0) - margin.getValue();
            if (lead > most) {
                best = margin.getKey();
                most = lead;
            }
        }
        return best;
    }

    /** The shade of a label that the clues speak most for. */
    Optional<String> shade(String label, Collection<String> clues) {
        return shadesOf(label, clues).stream().findFirst().map(Shade::name);
    }

    private record Shade(String name, double sum) {
    }

    /** The shades of a label, those first that the clues speak most for. */
    private List<Shade> shadesOf(String label, Collection<String> clues) {
        var sums = weights.shadeSums(clues, labels.size(), shades.size());
        return IntStream.range(0, sums.length)
                .filter(place -> shades.get(place).startsWith(label + '/'))
                .mapToObj(place -> new Shade(shades.get(place).substring(label.length() + 1), sums[place]))
                .sorted(Comparator.comparingDouble(shade -> -shade.sum()))
                .toList();
    }

    private List<String> reasons(String label, Collection<String> clues) {
        var place = labels.indexOf(label);
        return place < 0
                ? List.of()
                : clues.stream()
                        .filter(clue -> weights.of(clue, place) > 0)
                        .sorted(Comparator.comparingDouble(clue -> -weights.of(clue, place)))
                        .limit(REASONS)
                        .toList();
    }
}
