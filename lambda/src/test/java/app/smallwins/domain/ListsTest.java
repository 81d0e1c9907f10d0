package app.smallwins.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.understanding.Understanding;
import app.smallwins.domain.understanding.Understood;
import app.smallwins.speech.ResourceLexicon;
import app.smallwins.speech.Retold;
import app.smallwins.speech.SecondPerson;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The linter of what is read out. */
class ListsTest {

    private static final int ENOUGH = 40;
    private static final int ONE_BREATH = 25;

    private final ResourceLexicon lexicon = new ResourceLexicon();
    private final Understanding understanding = new Understanding(lexicon);

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void shouldNameTheSourceOfEachQuote(String language) {
        assertThat(lexicon.entries("quotes", Locale.of(language))).hasSizeGreaterThanOrEqualTo(ENOUGH)
                .allMatch(line -> line.matches("[^|]+ \\| [^|]+ \\| (attributed )?\\| [^|]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void shouldHaveEnoughToSayWithoutRepeating(String language) {
        var lists = Stream.of(new Library(lexicon).quotes(Locale.of(language)),
                new Library(lexicon).affirmations(Locale.of(language)));
        assertThat(lists).allSatisfy(list -> assertThat(list).hasSizeGreaterThanOrEqualTo(ENOUGH)
                .extracting(Kindness::key)
                .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void shouldBeSaidInOneBreathAndNotBeShouted(String language) {
        assertThat(read(language)).allSatisfy(text -> {
            assertThat(text).doesNotContain("!").matches(".*[.?]");
            assertThat(text.split(" ")).hasSizeLessThanOrEqualTo(ONE_BREATH);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void shouldSayEveryTinyStepBackRatherThanQuoteIt(String language) {
        var steps = new Library(lexicon).steps(Locale.of(language));
        var grammar = SecondPerson.of(Locale.of(language));
        assertThat(steps).hasSizeGreaterThanOrEqualTo(ENOUGH).doesNotHaveDuplicates();
        assertThat(steps).extracting(TinyStep::done).doesNotHaveDuplicates();
        assertThat(steps).extracting(step -> understanding.of(Utterance.whole(step.done()), Locale.of(language),
                Optional.empty())).hasOnlyElementsOfType(Understood.WinTold.class);
        assertThat(steps).extracting(step -> grammar.retell(step.done()))
                .filteredOn(Retold.Quoted.class::isInstance)
                .isEmpty();
    }

    private List<String> read(String language) {
        return Stream.of("quotes", "affirmations", "tiny-steps")
                .flatMap(list -> lexicon.entries(list, Locale.of(language)).stream())
                .map(line -> line.split(" \\| ")[0])
                .toList();
    }
}
