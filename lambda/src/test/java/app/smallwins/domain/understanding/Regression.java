package app.smallwins.domain.understanding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Multinomial logistic regression over clues, with a pull towards zero (L2). The same examples give the same weights.
 */
final class Regression {

    private final List<String> labels;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> seen;
    private final int[][] rows;
    private final int[] taught;
    private final double pull;

    /** A text's clues and the place of its label in the list of labels. */
    record Example(Set<String> clues, int label) {
    }

    /**
     * What one clue says.
     *
     * @param values for or against each label, in their order
     * @param seen in how many examples the clue was
     */
    record Weight(String clue, double[] values, int seen) {

        /** How much would be lost without it: a strong word that is never said matters less than a weaker usual one. */
        double matters() {
            return Arrays.stream(values).map(Math::abs).max().orElse(0) * Math.sqrt(seen);
        }
    }

    private Regression(List<String> labels, List<Example> examples, double pull, int leastSeen) {
        this.labels = labels;
        this.seen = seenOften(examples, leastSeen);
        seen.keySet().forEach(clue -> places.put(clue, places.size()));
        this.rows = examples.stream().map(example -> row(example.clues())).toArray(int[][]::new);
        this.taught = examples.stream().mapToInt(Example::label).toArray();
        this.pull = pull;
    }

    /**
     * @param pull how strongly weights are drawn to zero
     * @param leastSeen clues in fewer examples than this have no weight
     */
    static List<Weight> learned(List<String> labels, List<Example> examples, double pull, int leastSeen) {
        var regression = new Regression(labels, examples, pull, leastSeen);
        return regression.weights(
                Descent.deepest(regression::loss, regression.places.size() * labels.size()));
    }

    private static Map<String, Integer> seenOften(List<Example> examples, int least) {
        var counts = new TreeMap<String, Integer>();
        examples.forEach(example -> example.clues().forEach(clue -> counts.merge(clue, 1, Integer::sum)));
        counts.values().removeIf(count -> count < least);
        return counts;
    }

    private int[] row(Set<String> said) {
        return said.stream().map(places::get).filter(Objects::nonNull).mapToInt(clue -> clue * labels.size()).toArray();
    }

    private double loss(double[] weights, double[] slope) {
        var loss = 0.0;
        for (var index = 0; index < weights.length; index++) {
            loss += pull / 2 * weights[index] * weights[index];
            slope[index] = pull * weights[index];
        }
        for (var example = 0; example < rows.length; example++) {
            var shares = shares(sums(rows[example], weights));
            loss -= Math.log(Math.max(shares[taught[example]], Double.MIN_NORMAL));
            shares[taught[example]] -= 1;
            for (var clue : rows[example]) {
                for (var label = 0; label < shares.length; label++) {
                    slope[clue + label] += shares[label];
                }
            }
        }
        return loss;
    }

    private double[] sums(int[] row, double[] weights) {
        var sums = new double[labels.size()];
        for (var clue : row) {
            for (var label = 0; label < sums.length; label++) {
                sums[label] += weights[clue + label];
            }
        }
        return sums;
    }

    private static double[] shares(double[] sums) {
        var most = Arrays.stream(sums).max().orElse(0);
        var total = 0.0;
        for (var label = 0; label < sums.length; label++) {
            sums[label] = Math.exp(sums[label] - most);
            total += sums[label];
        }
        for (var label = 0; label < sums.length; label++) {
            sums[label] /= total;
        }
        return sums;
    }

    private List<Weight> weights(double[] learned) {
        return seen.entrySet().stream().map(clue -> {
            var from = places.get(clue.getKey()) * labels.size();
            return new Weight(clue.getKey(), Arrays.copyOfRange(learned, from, from + labels.size()), clue.getValue());
        }).toList();
    }
}
