package app.smallwins.speech;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.speech.grammar.GrammarReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecondPersonTest {

    private static final String RULE = "(drop|keep|swap|begin|doubt|turn)\\b.*";

    @ParameterizedTest
    @CsvSource({"en, 1000, 150", "de, 120, 30"})
    void shouldSayItBackAsACarefulPersonWould(String language, int pairs, int quoted) {
        var table = RetoldPair.of(language);

        assertThat(table).hasSizeGreaterThanOrEqualTo(pairs);
        assertThat(table).filteredOn(RetoldPair::isQuoted).hasSizeGreaterThanOrEqualTo(quoted);
        assertThat(wrongIn(table, SecondPerson.of(Locale.of(language)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void shouldNeedEveryRule(String language) {
        var table = RetoldPair.of(language);
        var lines = GrammarFile.of(language).lines();

        assertThat(IntStream.range(0, lines.size())
                .parallel()
                .filter(at -> lines.get(at).matches(RULE))
                .filter(at -> allRight(table, without(lines, at)))
                .mapToObj(lines::get)).isEmpty();
    }

    @Test
    void shouldSpeakTheSameInEveryRegionOfALanguage() {
        assertThat(SecondPerson.of(Locale.of("en", "IN")).retell("made my bed"))
                .isEqualTo(new Retold.Sentence("You made your bed"));
    }

    @Test
    void shouldQuoteEverythingWhenTheLanguageHasNoRules() {
        assertThat(SecondPerson.of(Locale.JAPANESE).retell(" I made  my bed"))
                .isEqualTo(new Retold.Quoted("I made my bed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "\uD83C", "{", "<mark>", "\u0000", "'", "\"", "\"\"", "_", "^ $",
        "i i i i i"})
    void shouldHaveAnAnswerToWhateverIsSaid(String saying) {
        assertThat(SecondPerson.of(Locale.ENGLISH).retell(saying)).isNotNull();
    }

    @Test
    void shouldQuoteWhatNobodySaysInOneBreath() {
        var breathless = "i was there and i was brave and ".repeat(2000);

        assertThat(SecondPerson.of(Locale.ENGLISH).retell(breathless)).isInstanceOf(Retold.Quoted.class);
    }

    private static List<String> wrongIn(List<RetoldPair> table, SecondPerson secondPerson) {
        return table.stream()
                .map(pair -> pair.complaint(secondPerson.retell(pair.said())))
                .filter(complaint -> !complaint.isEmpty())
                .toList();
    }

    private static boolean allRight(List<RetoldPair> table, SecondPerson secondPerson) {
        return table.stream().allMatch(pair -> pair.complaint(secondPerson.retell(pair.said())).isEmpty());
    }

    private static SecondPerson without(List<String> lines, int at) {
        var fewer = new ArrayList<>(lines);
        fewer.remove(at);
        return new SecondPerson(GrammarReader.of(fewer));
    }
}
