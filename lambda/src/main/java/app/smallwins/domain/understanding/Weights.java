package app.smallwins.domain.understanding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each clue says for or against each label: lines that read {@code alone  concern=+1.3 win=-0.4}. There are
 * thousands of them, read when a language is first heard, so they are read without detours.
 */
final class Weights {

    private static final String CLUE_ENDS = "  ";

    private final List<String> labels = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Weight[]> byClue = new HashMap<>();

    private record Weight(int label, double value) {
    }

    /** What stands before the two blanks of a line. */
    static String clue(String line) {
        var end = line.indexOf(CLUE_ENDS);
        if (end < 1) {
            throw new IllegalArgumentException("evidence reads 'clue  label=+1.3', unlike: " + line);
        }
        return line.substring(0, end);
    }

    /** What stands after them, blank by blank. */
    static String[] fields(String line) {
        return line.substring(line.indexOf(CLUE_ENDS) + CLUE_ENDS.length()).split(" ");
    }

    /** The label in {@code label=+1.3}. */
    static String label(String field) {
        return field.substring(0, field.indexOf('='));
    }

    /** The number in {@code label=+1.3}. */
    static double value(String field) {
        return Double.parseDouble(field.substring(field.indexOf('=') + 1));
    }

    void add(String line) {
        var fields = fields(line);
        var weights = new Weight[fields.length];
        for (var index = 0; index < fields.length; index++) {
            weights[index] = new Weight(place(label(fields[index])), value(fields[index]));
        }
        byClue.put(clue(line), weights);
    }

    /** Makes a label known, whether or not any clue says something about it. */
    int place(String label) {
        var known = places.get(label);
        if (known != null) {
            return known;
        }
        places.put(label, labels.size());
        labels.add(label);
        return labels.size() - 1;
    }

    /** What the clues together say for each label that is known. */
    Map<String, Double> sums(Collection<String> clues) {
        var sums = new double[labels.size()];
        for (var clue : clues) {
            for (var weight : byClue.getOrDefault(clue, new Weight[0])) {
                sums[weight.label()] += weight.value();
            }
        }
        var named = new HashMap<String, Double>();
        places.forEach((label, place) -> named.put(label, sums[place]));
        return named;
    }

    /** What one clue says for a label. */
    double of(String clue, String label) {
        var place = places.getOrDefault(label, -1);
        for (var weight : byClue.getOrDefault(clue, new Weight[0])) {
            if (weight.label() == place) {
                return weight.value();
            }
        }
        return 0;
    }
}
