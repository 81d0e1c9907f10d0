package app.smallwins.domain.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.speech.ResourceLexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads the whole corpus, prints how much of it is understood, and fails when it gets worse. Numbers alone leave this
 * test for the half kept aside; the wrong lines of the other half go to a report under {@code target/}, never to the
 * build's output.
 */
class UnderstandingEvaluationTest {

    private static final Path FLOORS = Path.of("src/test/resources/corpus/floors.properties");
    private static final Path REPORTS = Path.of("target/understanding");
    private static final Understanding UNDERSTANDING = new Understanding(new ResourceLexicon());

    /** How many lines of a label were understood. */
    private record Score(String name, int right, int all) {

        double percent() {
            return 100.0 * right / all;
        }

        @Override
        public String toString() {
            return "%-28s %4d of %4d  %5.1f %%".formatted(name, right, all, percent());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void shouldUnderstandAtLeastAsMuchAsBefore(String language) {
        var scores = new ArrayList<Score>();
        for (var half : List.of("dev", "held-out", "held-out-more")) {
            scores.addAll(scores(new Corpus(Locale.of(language), half)));
        }
        scores.forEach(System.out::println);
        var floors = floors();
        assertThat(scores).allSatisfy(score -> assertThat(score.percent()).as(score.name())
                .isGreaterThanOrEqualTo(Double.parseDouble(floors.getProperty(score.name(), "0"))));
    }

    private static List<Score> scores(Corpus corpus) {
        var scores = new ArrayList<Score>();
        var wrong = new ArrayList<String>();
        var prefix = corpus.locale().getLanguage() + '.' + corpus.half() + '.';
        for (var label : Corpus.LABELS) {
            var before = wrong.size();
            var lines = corpus.lines(label);
            for (var line : lines) {
                var understood = corpus.understood(UNDERSTANDING, line);
                if (!line.isRight(understood)) {
                    wrong.add(label + ": " + line.said() + " -> " + understood.rule());
                }
            }
            scores.add(new Score(prefix + label, lines.size() - (wrong.size() - before), lines.size()));
        }
        scores.add(new Score(prefix + "all", scores.stream().mapToInt(Score::right).sum(),
                scores.stream().mapToInt(Score::all).sum()));
        if (corpus.half().equals("dev")) {
            report(corpus, wrong);
        }
        return scores;
    }

    private static void report(Corpus corpus, List<String> wrong) {
        try {
            Files.createDirectories(REPORTS);
            Files.write(REPORTS.resolve(corpus.locale().getLanguage() + "-dev-wrong.txt"), wrong);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Properties floors() {
        var floors = new Properties();
        try (var reader = Files.newBufferedReader(FLOORS)) {
            floors.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return floors;
    }
}
