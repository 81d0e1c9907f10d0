package app.smallwins.domain.understanding;

import app.smallwins.domain.understanding.Fold.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Learns {@code evidence.txt} anew and writes it beside the grammar. No part of the build, which its name keeps it out of;
 * run it after the corpus, the kinds or the hearing changed:
 *
 * <pre>
 * mvn -pl lambda -am test -Dtest=EvidenceTraining -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 */
class EvidenceTraining {

    private static final int FOLDS = 5;

    private static final int DEAL = 7;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void shouldLearnFromTheHalvesThatMayBeRead(String language) throws IOException {
        var locale = Locale.of(language);
        var lessons = Lesson.of(locale);
        var folds = Fold.dealt(lessons, FOLDS, DEAL);
        var margins = Margins.best(folds.stream().flatMap(fold -> fold.scored().stream()).toList(),
                shares(locale));
        var lines = new ArrayList<String>();
        lines.add(
                "# Learned by EvidenceTraining from the corpus; not to be edited by hand. Weights says how to read it.");
        lines.add(Margins.line(margins));
        lines.addAll(EvidenceTrainer.lines(lessons));
        Files.write(Path.of("src/main/resources/texts", language, "understanding/evidence.txt"), lines);
        print(language, folds.stream().flatMap(fold -> fold.outcomes(locale, margins).stream()).toList(),
                margins);
    }

    /** Of {@code dev} each label has as much as it is worth. */
    private static Map<String, Double> shares(Locale locale) {
        var dev = new Corpus(locale, "dev");
        return Corpus.LABELS.stream()
                .collect(Collectors.toMap(label -> label, label -> (double) dev.lines(label).size()));
    }

    private static void print(String language, List<Outcome> outcomes, Map<String, Double> margins) {
        System.out.println(Margins.line(margins));
        System.out.println(
                "of lines that neither the grammar's authors nor the weights had seen: grammar, with evidence; "
                        + "alarms of each");
        var labels = new ArrayList<>(Corpus.LABELS);
        labels.add("all");
        for (var label : labels) {
            var lines = outcomes.stream()
                    .filter(outcome -> label.equals("all") || outcome.lesson().line().label().equals(label))
                    .toList();
            System.out.printf("%s %-16s %5d  %5.1f %5.1f   %4d %4d%n", language, label, lines.size(),
                    percent(lines, outcome -> outcome.lesson().line().isRight(outcome.lesson().heardBy())),
                    percent(lines, outcome -> outcome.lesson().line().isRight(outcome.understood())),
                    count(lines, outcome -> outcome.lesson().heardBy() instanceof Understood.Crisis),
                    count(lines, outcome -> outcome.understood() instanceof Understood.Crisis));
        }
    }

    private static double percent(List<Outcome> outcomes, Predicate<Outcome> isRight) {
        return 100.0 * count(outcomes, isRight) / Math.max(1, outcomes.size());
    }

    private static long count(List<Outcome> outcomes, Predicate<Outcome> counts) {
        return outcomes.stream().filter(counts).count();
    }
}
