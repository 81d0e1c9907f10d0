package app.smallwins.domain.understanding;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Weighs the clues of a text. A label wins when its sum beats that of a harmless text by the label's margin, and by more
 * than any other label does. Labels that begin with a slash are shades of another one, told apart once that one has won:
 * {@code /remind-me} of {@code request}. {@code evidence.txt} holds margins, trust and weights; it is learned.
 */
final class Evidence {

    /** {@code ~margins  concern=+1.00 ...}: by how much each label that can win has to beat a harmless text. */
    static final String MARGINS = "~margins";

    /** {@code ~trust  concern=+4.00 ...}: how much the word of a family of that label weighs. */
    static final String TRUST = "~trust";

    /** {@code ~harmless  win idiom}: the labels of texts that are wins. */
    static final String HARMLESS = "~harmless";

    /** {@code ~shades-of-request  /recap ...}: what is told apart within a label. */
    static final String SHADES = "~shades-of-";

    private static final int REASONS = 3;

    private final Weights weights = new Weights();
    private final Map<String, Double> margins = new TreeMap<>();
    private final Map<String, Double> trust = new HashMap<>();
    private final Map<String, List<String>> shades = new HashMap<>();
    private List<String> harmless = List.of();

    /**
     * What the evidence says.
     *
     * @param label the label that won
     * @param shade which shade of it, without the slash; empty when it has none
     * @param reasons the clues that spoke most for it, the strongest first; they hold what was said, so they go nowhere
     */
    record Verdict(String label, Optional<String> shade, List<String> reasons) {
    }

    /**
     * @param lines the lines of {@code evidence.txt}; without any, nothing is ever decided
     * @throws IllegalArgumentException when a line is malformed
     */
    Evidence(List<String> lines) {
        lines.forEach(this::add);
    }

    private void add(String line) {
        var clue = Weights.clue(line);
        if (clue.equals(MARGINS)) {
            margins.putAll(values(line));
            margins.keySet().forEach(weights::place);
        } else if (clue.equals(TRUST)) {
            trust.putAll(values(line));
        } else if (clue.equals(HARMLESS)) {
            harmless = List.of(Weights.fields(line));
        } else if (clue.startsWith(SHADES)) {
            shades.put(clue.substring(SHADES.length()), List.of(Weights.fields(line)));
        } else {
            weights.add(line);
        }
    }

    private static Map<String, Double> values(String line) {
        var values = new HashMap<String, Double>();
        Stream.of(Weights.fields(line)).forEach(field -> values.put(Weights.label(field), Weights.value(field)));
        return values;
    }

    /** What the clues alone say for each label. */
    Map<String, Double> sums(Collection<String> clues) {
        return weights.sums(clues);
    }

    /**
     * What the clues speak for, unless it is a win.
     *
     * @param spoken the label of the family that knows the text, which counts as much as it is trusted; empty without one
     */
    Optional<Verdict> of(Collection<String> clues, Optional<String> spoken) {
        var sums = sums(clues);
        spoken.ifPresent(label -> sums.merge(label, trust.getOrDefault(label, 0.0), Double::sum));
        var least = harmless.stream().mapToDouble(label -> sums.getOrDefault(label, 0.0)).max().orElse(0);
        return margins.keySet()
                .stream()
                .filter(label -> lead(label, sums) > least)
                .max(Comparator.comparingDouble(label -> lead(label, sums)))
                .map(label -> new Verdict(label, shade(label, sums), reasons(label, clues)));
    }

    private double lead(String label, Map<String, Double> sums) {
        return sums.get(label) - margins.get(label);
    }

    private Optional<String> shade(String label, Map<String, Double> sums) {
        return shades.getOrDefault(label, List.of())
                .stream()
                .max(Comparator.comparingDouble(shade -> sums.getOrDefault(shade, 0.0)))
                .map(shade -> shade.substring(1));
    }

    private List<String> reasons(String label, Collection<String> clues) {
        return clues.stream()
                .filter(clue -> weights.of(clue, label) > 0)
                .sorted(Comparator.comparingDouble(clue -> -weights.of(clue, label)))
                .limit(REASONS)
                .toList();
    }
}
