package app.smallwins.domain.understanding;

import app.smallwins.speech.ResourceLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Lessons kept aside, and the lines of evidence that were learned from all the others. */
record Fold(List<Lesson> aside, List<String> lines) {

    /** What was understood of a lesson by weights that had not seen it. */
    record Outcome(Lesson lesson, Understood understood) {
    }

    /** All lessons dealt into so many folds, each with what is learned from the other ones. */
    static List<Fold> dealt(List<Lesson> lessons, int folds, int seed) {
        var dealt = new Random(seed).ints(lessons.size(), 0, folds).toArray();
        var list = new ArrayList<Fold>();
        for (var fold = 0; fold < folds; fold++) {
            var known = new ArrayList<Lesson>();
            var aside = new ArrayList<Lesson>();
            for (var index = 0; index < dealt.length; index++) {
                (dealt[index] == fold ? aside : known).add(lessons.get(index));
            }
            list.add(new Fold(aside.stream().filter(Lesson::isUnseen).toList(), EvidenceTrainer.lines(known)));
        }
        return list;
    }

    List<Scored> scored() {
        var evidence = new Evidence(String.join("\n", linesWith(Map.of())) + "\n");
        return aside.stream().map(lesson -> new Scored(lesson, evidence.sums(lesson.clues()))).toList();
    }

    /** What the whole of the understanding makes of the lessons kept aside. */
    List<Outcome> outcomes(Locale locale, Map<String, Double> margins) {
        var lines = linesWith(margins);
        var understanding = new Understanding((name, language) -> name.endsWith("/evidence")
                ? lines
                : new ResourceLexicon().entries(name, language));
        return aside.stream()
                .map(lesson -> new Outcome(lesson, Corpus.understood(understanding, locale, lesson.line())))
                .toList();
    }

    private List<String> linesWith(Map<String, Double> margins) {
        var all = new ArrayList<String>();
        all.add(Margins.line(margins));
        all.addAll(lines);
        return all;
    }
}
