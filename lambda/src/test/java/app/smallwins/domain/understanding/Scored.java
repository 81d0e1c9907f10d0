package app.smallwins.domain.understanding;

import java.util.Map;

/** A lesson, and the sums that weights gave it which had not seen it. */
record Scored(Lesson lesson, Map<String, Double> sums) {

    /** Whether the label is right; which command a request is does not matter here. */
    boolean isRight(Map<String, Double> margins) {
        return lesson.isRight(label(margins));
    }

    boolean isAlarm(Map<String, Double> margins) {
        return label(margins).equals("crisis");
    }

    /** What comes of it: a family that hears danger is heard, unless the sums see none far and wide. */
    private String label(Map<String, Double> margins) {
        return lesson.spoken()
                .filter(Evidence.DANGER::equals)
                .filter(danger -> !Evidence.isNoDanger(sums))
                .orElseGet(() -> Evidence.winner(sums, margins));
    }
}
