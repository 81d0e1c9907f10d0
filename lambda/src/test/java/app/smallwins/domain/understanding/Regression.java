package app.smallwins.domain.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/**
 * Multinomial logistic regression over clues, learned example by example with steps that shrink for clues often seen
 * (AdaGrad), and a pull towards zero (L2). The order of the examples is shuffled with a fixed seed: the same examples
 * give the same weights.
 */
final class Regression {

    private static final int SEED = 20;

    private final List<String> labels;
    private final Map<String, Integer> seen;
    private final Map<String, Integer> clues = new HashMap<>();
    private final double[][] weights;
    private final double[][] steepness;
    private final double[][] gathered;

    /** A text's clues, the place of its label in the list of labels, and how much it counts. */
    record Example(Set<String> clues, int label, double weight) {
    }

    /** How to learn. */
    record Settings(int rounds, double step, double threshold, double pull, int leastSeen) {
    }

    private Regression(List<String> labels, Map<String, Integer> seen) {
        this.labels = labels;
        this.seen = seen;
        seen.keySet().stream().sorted().forEach(clue -> clues.put(clue, clues.size()));
        this.weights = new double[clues.size()][labels.size()];
        this.steepness = new double[clues.size()][labels.size()];
        this.gathered = new double[clues.size()][labels.size()];
    }

    static Regression learned(List<String> labels, List<Example> examples, Settings settings) {
        var regression = new Regression(labels, seenOften(examples, settings.leastSeen()));
        var rows = new ArrayList<int[]>();
        examples.forEach(example -> rows.add(regression.row(example.clues())));
        var order = new ArrayList<Integer>();
        for (var index = 0; index < examples.size(); index++) {
            order.add(index);
        }
        var random = new Random(SEED);
        for (var round = 0; round < settings.rounds(); round++) {
            Collections.shuffle(order, random);
            for (int index : order) {
                regression.step(rows.get(index), examples.get(index), settings);
            }
        }
        return regression;
    }

    private static Map<String, Integer> seenOften(List<Example> examples, int least) {
        var counts = new HashMap<String, Integer>();
        examples.forEach(example -> example.clues().forEach(clue -> counts.merge(clue, 1, Integer::sum)));
        counts.values().removeIf(count -> count < least);
        return counts;
    }

    private int[] row(Set<String> said) {
        return said.stream().map(clues::get).filter(Objects::nonNull).mapToInt(Integer::intValue).toArray();
    }

    private void step(int[] row, Example example, Settings settings) {
        var miss = shares(sums(row));
        miss[example.label()] -= 1;
        for (var clue : row) {
            for (var label = 0; label < miss.length; label++) {
                step(clue, label, example.weight() * miss[label], settings);
            }
        }
    }

    /** FTRL-proximal: what has not gathered more evidence than the threshold stays exactly zero. */
    private void step(int clue, int label, double slope, Settings settings) {
        var before = steepness[clue][label];
        var after = before + slope * slope;
        steepness[clue][label] = after;
        gathered[clue][label] += slope
                - (Math.sqrt(after) - Math.sqrt(before)) / settings.step() * weights[clue][label];
        var beyond = Math.abs(gathered[clue][label]) - settings.threshold();
        weights[clue][label] = beyond <= 0
                ? 0
                : -Math.signum(gathered[clue][label]) * beyond
                        / ((1 + Math.sqrt(after)) / settings.step() + settings.pull());
    }

    double[] sums(Set<String> said) {
        return sums(row(said));
    }

    private double[] sums(int[] row) {
        var sums = new double[labels.size()];
        for (var clue : row) {
            for (var label = 0; label < sums.length; label++) {
                sums[label] += weights[clue][label];
            }
        }
        return sums;
    }

    private static double[] shares(double[] sums) {
        var most = Arrays.stream(sums).max().orElse(0);
        var shares = Arrays.stream(sums).map(sum -> Math.exp(sum - most)).toArray();
        var total = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / total).toArray();
    }

    /**
     * What one clue says about one label.
     *
     * @param seen in how many examples the clue was
     */
    record Weight(String clue, String label, double value, int seen) {

        /** How much would be lost without it: a strong word that is never said matters less than a weaker usual one. */
        double matters() {
            return Math.abs(value) * Math.sqrt(seen);
        }
    }

    /** All weights, what matters most first. */
    List<Weight> weights() {
        var list = new ArrayList<Weight>();
        clues.forEach((clue, index) -> {
            for (var label = 0; label < labels.size(); label++) {
                list.add(new Weight(clue, labels.get(label), weights[index][label], seen.get(clue)));
            }
        });
        list.sort(Comparator.comparingDouble((Weight weight) -> -weight.matters())
                .thenComparing(Weight::clue)
                .thenComparing(Weight::label));
        return list;
    }
}
