package app.smallwins.domain.understanding;

import app.smallwins.speech.ResourceLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes {@code leanings.txt} from the corpus' {@code dev} half: multinomial logistic regression, the same result on every
 * run. Run {@link #main} in the module's folder with a language code after the corpus or the grammar changed.
 */
final class LeaningsTrainer {

    private static final List<String> LABELS = List.of("crisis", "concern", "care-win", "self-criticism", "request",
            "chatter", "win");
    private static final String SURE_ENOUGH = "sure-enough | crisis 0.85 concern 0.75 care-win 0.6 self-criticism 0.7"
            + " request 1.1 chatter 0.65 win 0";
    private static final int ROUNDS = 250;
    private static final double STEP = 0.3;
    private static final double DECAY = 0.002;
    private static final double WORTH_KEEPING = 0.2;

    private final List<List<String>> sentences = new ArrayList<>();
    private final List<Integer> answers = new ArrayList<>();
    private final Map<String, double[]> weights = new TreeMap<>();
    private final Map<String, double[]> steepness = new HashMap<>();

    public static void main(String... arguments) throws IOException {
        var trainer = new LeaningsTrainer();
        var locale = Locale.of(arguments[0]);
        trainer.read(new Corpus(locale, "dev"), new Reader(new ResourceLexicon(), locale));
        for (var round = 0; round < ROUNDS; round++) {
            trainer.improve();
        }
        var file = "src/main/resources/texts/" + locale.getLanguage() + "/understanding/leanings.txt";
        Files.write(Path.of(file), trainer.lines());
    }

    private void read(Corpus corpus, Reader reader) {
        var counts = new HashMap<String, Integer>();
        for (var label : Corpus.LABELS) {
            for (var line : corpus.lines(label)) {
                var features = reader.earnest(line.said())
                        .stream()
                        .flatMap(words -> Leanings.features(words).stream())
                        .distinct()
                        .toList();
                sentences.add(features);
                answers.add(LABELS.indexOf(answer(label)));
                features.forEach(feature -> counts.merge(feature, 1, Integer::sum));
            }
        }
        counts.forEach((feature, count) -> {
            if (count > 1) {
                weights.put(feature, new double[LABELS.size()]);
            }
        });
        weights.put("*", new double[LABELS.size()]);
    }

    private static String answer(String label) {
        return label.startsWith("crisis") ? "crisis" : label.equals("benign-idioms") ? "win" : label;
    }

    private void improve() {
        var slopes = new HashMap<String, double[]>();
        for (var index = 0; index < sentences.size(); index++) {
            var miss = probabilities(sentences.get(index));
            miss[answers.get(index)] -= 1;
            addSlope(slopes, "*", miss);
            for (var feature : sentences.get(index)) {
                addSlope(slopes, feature, miss);
            }
        }
        slopes.forEach(this::step);
    }

    private void addSlope(Map<String, double[]> slopes, String feature, double[] miss) {
        if (weights.containsKey(feature)) {
            var slope = slopes.computeIfAbsent(feature, _ -> new double[LABELS.size()]);
            for (var label = 0; label < miss.length; label++) {
                slope[label] += miss[label] / sentences.size();
            }
        }
    }

    private void step(String feature, double[] slope) {
        var weight = weights.get(feature);
        var steep = steepness.computeIfAbsent(feature, _ -> new double[LABELS.size()]);
        for (var label = 0; label < slope.length; label++) {
            var downhill = slope[label] + DECAY * weight[label] / 10;
            steep[label] += downhill * downhill;
            weight[label] -= STEP * downhill / (Math.sqrt(steep[label]) + 1e-6);
        }
    }

    private double[] probabilities(List<String> features) {
        var sums = weights.get("*").clone();
        for (var feature : features) {
            var weight = weights.get(feature);
            for (var label = 0; weight != null && label < sums.length; label++) {
                sums[label] += weight[label];
            }
        }
        var total = 0.0;
        for (var label = 0; label < sums.length; label++) {
            sums[label] = Math.exp(sums[label]);
            total += sums[label];
        }
        for (var label = 0; label < sums.length; label++) {
            sums[label] /= total;
        }
        return sums;
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("# Made by LeaningsTrainer from the dev half of the corpus; not to be edited by hand.");
        lines.add(SURE_ENOUGH);
        weights.forEach((feature, weight) -> {
            var side = new StringBuilder();
            for (var label = 0; label < weight.length; label++) {
                if (Math.abs(weight[label]) >= WORTH_KEEPING) {
                    side.append(' ')
                            .append(LABELS.get(label))
                            .append(' ')
                            .append(Math.round(weight[label] * 100) / 100.0);
                }
            }
            if (!side.isEmpty()) {
                lines.add(feature + " |" + side);
            }
        });
        return lines;
    }
}
