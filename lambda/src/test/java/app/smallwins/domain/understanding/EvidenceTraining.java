package app.smallwins.domain.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
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

    /** Margins found by one way of dealing lessons into folds are a matter of luck; by several, less so. */
    private static final List<Integer> DEALS = List.of(7, 8, 9);

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void shouldLearnFromTheHalvesThatMayBeRead(String language) throws IOException {
        var lessons = Lesson.of(Locale.of(language));
        var deals = DEALS.stream().map(deal -> crossValidated(lessons, deal)).toList();
        var margins = Margins.best(deals.stream().flatMap(List::stream).toList());
        var lines = new ArrayList<String>();
        lines.add("# Learned by EvidenceTraining from the corpus; not to be edited by hand.");
        lines.addAll(Margins.lines(margins));
        lines.addAll(EvidenceTrainer.lines(lessons));
        var file = Path.of("src/main/resources/texts", language, "understanding/evidence.txt");
        Files.write(file, lines);
        print(language, deals.getFirst(), margins);
        assertThat(Files.size(file)).isLessThan(400_000);
    }

    /** Every lesson scored by weights that were learned without it. */
    private static List<Scored> crossValidated(List<Lesson> lessons, int deal) {
        var random = new Random(deal);
        var folds = random.ints(lessons.size(), 0, FOLDS).toArray();
        var scored = new ArrayList<Scored>();
        for (var fold = 0; fold < FOLDS; fold++) {
            var known = new ArrayList<Lesson>();
            var asked = new ArrayList<Lesson>();
            for (var index = 0; index < folds.length; index++) {
                (folds[index] == fold ? asked : known).add(lessons.get(index));
            }
            var evidence = new Evidence(EvidenceTrainer.lines(known));
            asked.forEach(lesson -> scored.add(scored(lesson, evidence)));
        }
        return scored;
    }

    private static Scored scored(Lesson lesson, Evidence evidence) {
        var sums = evidence.sums(lesson.clues());
        var shade = sums.keySet()
                .stream()
                .filter(label -> label.startsWith("/") && !label.equals("/self") && !label.equals("/someone-else"))
                .max((one, other) -> Double.compare(sums.get(one), sums.get(other)))
                .map(label -> label.substring(1));
        return new Scored(lesson, sums, shade);
    }

    private static void print(String language, List<Scored> scored, Map<String, Double> margins) {
        Margins.lines(margins).forEach(System.out::println);
        System.out.println("of dev-more, by lines the weights had not seen: grammar, evidence, both; alarms of each");
        var labels = new ArrayList<>(Corpus.LABELS);
        labels.add("all");
        for (var label : labels) {
            var lines = scored.stream()
                    .filter(line -> line.lesson().isNew())
                    .filter(line -> label.equals("all") || line.lesson().line().label().equals(label))
                    .toList();
            System.out.printf("%s %-16s %5d  %5.1f %5.1f %5.1f   %3d %3d %3d%n", language, label, lines.size(),
                    percent(lines, line -> line.lesson().line().isRight(line.lesson().heardBy())),
                    percent(lines, line -> line.lesson().isRight(line.label(margins), line.shade())),
                    percent(lines, line -> line.isRightWithGrammar(margins, Margins.TRUST)),
                    count(lines, line -> line.lesson().spoken().filter("crisis"::equals).isPresent()),
                    count(lines, line -> line.label(margins).equals("crisis")),
                    count(lines, line -> line.labelWithGrammar(margins, Margins.TRUST).equals("crisis")));
        }
    }

    private static double percent(List<Scored> lines, Predicate<Scored> isRight) {
        return 100.0 * count(lines, isRight) / Math.max(1, lines.size());
    }

    private static long count(List<Scored> lines, Predicate<Scored> counts) {
        return lines.stream().filter(counts).count();
    }
}
