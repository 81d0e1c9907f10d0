package app.smallwins.domain.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a sentence leans towards when no family knows its phrasing: the words and pairs of words in it each weigh a
 * little for or against a label, and only a clear sum counts. {@code leanings.txt} holds the weights, one line per
 * {@code words | label weight ...}, and how sure is sure enough: {@code sure-enough | label probability ...}. It is made
 * from the corpus' {@code dev} half.
 */
final class Leanings {

    private static final String BAR = " | ";
    private static final String BASE = "*";
    private static final String SURE_ENOUGH = "sure-enough";

    private final List<String> labels;
    private final double[] enough;
    private final Map<String, double[]> weights = new HashMap<>();

    Leanings(List<String> lines) {
        this.labels = lines.isEmpty() ? List.of() : names(lines.getFirst());
        this.enough = new double[labels.size()];
        lines.forEach(this::add);
    }

    private static List<String> names(String line) {
        var fields = line.substring(line.indexOf(BAR) + BAR.length()).split(" ");
        var names = new ArrayList<String>();
        for (var index = 0; index < fields.length; index += 2) {
            names.add(fields[index]);
        }
        return List.copyOf(names);
    }

    private void add(String line) {
        var bar = line.indexOf(BAR);
        var words = line.substring(0, bar);
        var row = words.equals(SURE_ENOUGH) ? enough : new double[labels.size()];
        var fields = line.substring(bar + BAR.length()).split(" ");
        for (var index = 0; index < fields.length; index += 2) {
            row[labels.indexOf(fields[index])] = Double.parseDouble(fields[index + 1]);
        }
        if (row != enough) {
            weights.put(words, row);
        }
    }

    /** The label that the sentence clearly leans towards. */
    Optional<String> of(List<Words> sentences) {
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        var sums = weights.getOrDefault(BASE, new double[labels.size()]).clone();
        sentences.stream()
                .flatMap(words -> features(words).stream())
                .distinct()
                .forEach(
                        feature -> addTo(sums, weights.get(feature)));
        return clearest(sums);
    }

    private static void addTo(double[] sums, double[] row) {
        for (var index = 0; row != null && index < sums.length; index++) {
            sums[index] += row[index];
        }
    }

    private Optional<String> clearest(double[] sums) {
        var best = 0;
        var total = 0.0;
        for (var index = 0; index < sums.length; index++) {
            best = sums[index] > sums[best] ? index : best;
            total += Math.exp(sums[index]);
        }
        return Math.exp(sums[best]) / total >= enough[best] ? Optional.of(labels.get(best)) : Optional.empty();
    }

    /** The words of a sentence, its pairs of neighbours, and pairs with one word between them. */
    static List<String> features(Words words) {
        var features = new ArrayList<String>();
        for (var index = -1; index <= words.size(); index++) {
            if (index >= 0 && index < words.size()) {
                features.add(words.at(index));
            }
            if (index < words.size()) {
                features.add(at(words, index) + ' ' + at(words, index + 1));
            }
            if (index < words.size() - 1) {
                features.add(at(words, index) + " _ " + at(words, index + 2));
            }
        }
        return features;
    }

    private static String at(Words words, int index) {
        return index < 0 ? "^" : index >= words.size() ? "$" : words.at(index);
    }
}
