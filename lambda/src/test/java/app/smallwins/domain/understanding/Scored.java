package app.smallwins.domain.understanding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A lesson, and the sums and the shade that weights gave it which had not seen it. */
record Scored(Lesson lesson, Map<String, Double> sums, Optional<String> shade) {

    /** What the clues alone are for, with such margins. */
    String label(Map<String, Double> margins) {
        return label(sums, margins);
    }

    /** What comes of it with the grammar, which is trusted that much. */
    String labelWithGrammar(Map<String, Double> margins, double trust) {
        var spoken = lesson.spoken();
        if (spoken.filter("crisis"::equals).isPresent()) {
            return "crisis";
        }
        var trusting = new HashMap<>(sums);
        spoken.ifPresent(label -> trusting.merge(label, trust, Double::sum));
        var label = label(trusting, margins);
        return label.equals("win") ? spoken.orElse(label) : label;
    }

    boolean isRightWithGrammar(Map<String, Double> margins, double trust) {
        var label = labelWithGrammar(margins, trust);
        return lesson.spoken().filter(label::equals).isPresent()
                ? lesson.line().isRight(lesson.heardBy())
                : lesson.isRight(label, shade);
    }

    private static String label(Map<String, Double> sums, Map<String, Double> margins) {
        var best = "win";
        var most = Lesson.HARMLESS.stream().mapToDouble(label -> sums.getOrDefault(label, 0.0)).max().orElse(0);
        for (var margin : margins.entrySet()) {
            var lead = sums.getOrDefault(margin.getKey(), 0.0) - margin.getValue();
            if (lead > most) {
                best = margin.getKey();
                most = lead;
            }
        }
        return best;
    }
}
