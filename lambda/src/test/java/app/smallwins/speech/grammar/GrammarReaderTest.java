package app.smallwins.speech.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.smallwins.speech.Retold;
import app.smallwins.speech.SecondPerson;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the signs of a grammar file mean, shown with a language of its own. */
class GrammarReaderTest {

    private static final List<String> LANGUAGE = List.of("# a comment", "", "words verb: *as -gas", "words verb: es",
            "words polite: ben_ta", "words filler: eh", "map spelling: nas=na's", "map quoted: mi=Mi",
            "map person: mi=ti na's=ta's", "outside other: verb person", "drop: ^ {<filler> ,?}",
            "keep: dobas {<polite>}", "swap: {<other>} ek {mi}", "begin doubtful: <verb> gas", "begin: +mi <verb>",
            "begin: mi|na's ..", "begin: <Capital> <other>* <verb>", "doubt: ta", "turn: do {mi}",
            "turn person: {<person>}");

    @Test
    void shouldTurnWordsByTheirMap() {
        assertThat(said("mi dodas")).isEqualTo("Ti dodas");
    }

    @Test
    void shouldLeaveAWordThatAnEarlierRuleLetStay() {
        assertThat(said("mi dodas do mi")).isEqualTo("Ti dodas do mi");
    }

    @Test
    void shouldPutInTheWordThatIsMissing() {
        assertThat(said("dodas mi")).isEqualTo("Ti dodas ti");
    }

    @Test
    void shouldNotTakeAnExceptionForAnEnding() {
        assertThat(said("gas mi")).isEqualTo("\"gas Mi\"");
    }

    @Test
    void shouldQuoteWhenTheBeginningIsDoubtful() {
        assertThat(said("es gas")).isEqualTo("\"es gas\"");
    }

    @Test
    void shouldQuoteWhenAnythingIsDoubtful() {
        assertThat(said("mi dodas ta")).isEqualTo("\"Mi dodas ta\"");
    }

    @Test
    void shouldKeepAPhraseThatWouldBeDoubtfulOtherwise() {
        assertThat(said("dobas ben ta")).isEqualTo("Ti dobas ben ta");
    }

    @Test
    void shouldLeaveOutWhatIsMarked() {
        assertThat(said("eh, mi dodas")).isEqualTo("Ti dodas");
    }

    @Test
    void shouldSwapWhatIsMarked() {
        assertThat(said("sor ek mi dodas")).isEqualTo("Ti ek sor dodas");
    }

    @Test
    void shouldMendSpellingBeforeAnyRule() {
        assertThat(said("nas do")).isEqualTo("Ta's do");
    }

    @Test
    void shouldKnowACapital() {
        assertThat(said("Anna dodas")).isEqualTo("Anna dodas");
        assertThat(said("anna dodas")).isEqualTo("\"anna dodas\"");
    }

    @Test
    void shouldRefuseARuleItDoesNotKnow() {
        assertThatThrownBy(() -> GrammarReader.of(List.of("turned: {a}"))).hasMessageContaining("turned: {a}");
    }

    @Test
    void shouldRefuseASetThatIsNotThere() {
        assertThatThrownBy(() -> GrammarReader.of(List.of("begin: <nobody>"))).hasMessageContaining("<nobody>");
    }

    @Test
    void shouldRefuseAMapThatIsNotThere() {
        assertThatThrownBy(() -> GrammarReader.of(List.of("turn nothing: {a}"))).hasMessageContaining("nothing");
    }

    private static String said(String saying) {
        return switch (new SecondPerson(GrammarReader.of(LANGUAGE)).retell(saying)) {
            case Retold.Sentence(String text) -> text;
            case Retold.Quoted(String words) -> '"' + words + '"';
        };
    }
}
