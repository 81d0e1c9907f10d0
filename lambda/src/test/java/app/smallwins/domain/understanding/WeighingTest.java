package app.smallwins.domain.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.Command;
import app.smallwins.domain.Question;
import app.smallwins.domain.SpokenDay;
import app.smallwins.domain.Utterance;
import app.smallwins.domain.understanding.Understood.Chatter;
import app.smallwins.domain.understanding.Understood.Concern;
import app.smallwins.domain.understanding.Understood.Crisis;
import app.smallwins.domain.understanding.Understood.Request;
import app.smallwins.domain.understanding.Understood.WinTold;
import app.smallwins.speech.ResourceLexicon;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeighingTest {

    private static final int MOST_BYTES = 2_000_000;
    private static final Lexicon FILES = new ResourceLexicon();

    @Test
    void shouldDecideWhatNoFamilyKnows() {
        var understanding = withEvidence("zorb  .z.....");
        assertThat(of(understanding, "zorb")).isEqualTo(
                new Concern(new Deed("zorb", SpokenDay.today()), false, "evidence.concern"));
        assertThat(of(understanding, "blip")).isInstanceOf(WinTold.class);
    }

    @Test
    void shouldKnowWhoAConcernIsAbout() {
        assertThat(of(withEvidence("zorb  .z..... 3p"), "zorb")).isInstanceOfSatisfying(
                Concern.class,
                concern -> assertThat(concern.aboutSomeoneElse()).isTrue());
    }

    @Test
    void shouldNameTheCommandThatIsAskedFor() {
        assertThat(of(withEvidence("zorb  ....z.. 0p"), "zorb"))
                .isEqualTo(new Request(new Command.Help(), "evidence.help"));
    }

    @Test
    void shouldTakeNothingOutAndChangeNothingOnEvidenceAlone() {
        assertThat(of(withEvidence("zorb  ....z.. 1z"), "zorb").rule()).isEqualTo("win.told");
    }

    @Test
    void shouldNeverOverruleAFamilyThatHearsDanger() {
        assertThat(of(withEvidence("kill  .....z."), "i want to kill myself").rule()).startsWith("crisis.");
    }

    @Test
    void shouldOverruleAFamilyThatIsKnownToErr() {
        assertThat(of(withEvidence("weather  .z.....", "!chatter.questions  ......."), "what's the weather"))
                .isInstanceOf(Concern.class);
        assertThat(of(withEvidence("weather  ......z", "!chatter.questions  ......."), "what's the weather").rule())
                .isEqualTo("evidence.win");
    }

    @Test
    void shouldBelieveAFamilyAsFarAsItsWeightGoes() {
        assertThat(of(withEvidence("weather  .y.....", "!chatter.questions  .....z."), "what's the weather").rule())
                .isEqualTo("chatter.questions");
    }

    @Test
    void shouldOverruleAFamilyThatNothingIsKnownAboutOnlyForDanger() {
        assertThat(of(withEvidence("weather  z......"), "what's the weather")).isInstanceOf(Crisis.class);
        assertThat(of(withEvidence("weather  .z....."), "what's the weather").rule()).isEqualTo("chatter.questions");
    }

    @Test
    void shouldNeverWeighPlainAnswers() {
        assertThat(of(withEvidence("yes  .....z.", "!request.yes  ......."), "yes").rule()).isEqualTo("request.yes");
    }

    @Test
    void shouldTakeAnAnswerForTheWordsThatWereAskedFor() {
        var understanding = withEvidence("zorb  .....z.");
        assertThat(of(understanding, "zorb")).isInstanceOf(Chatter.class);
        assertThat(understanding.of(Utterance.whole("zorb"), Locale.US, Optional.of(new Question.WhatDidYouDo())))
                .isInstanceOf(WinTold.class);
    }

    @Test
    void shouldHearDangerWhateverWasAsked() {
        var understanding = withEvidence("weather  z......");
        assertThat(understanding.of(Utterance.whole("what's the weather"), Locale.US,
                Optional.of(new Question.WhatDidYouDo()))).isInstanceOf(Crisis.class);
    }

    @Test
    void shouldExplainWithTheCluesThatDecided() {
        var understanding = withEvidence("zorb  .z.....");
        assertThat(understanding.explain(Utterance.whole("zorb"), Locale.US)).containsExactly("zorb");
        assertThat(understanding.explain(Utterance.whole("i want to die"), Locale.US)).isEmpty();
    }

    /** {@link Weights} looks for a clue where it would stand. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void shouldHaveWeightsThatAreSortedAndWellFormed(String language) {
        var lines = FILES.text("understanding/evidence", Locale.of(language)).lines().toList();
        var weights = lines.subList(3, lines.size());
        assertThat(weights).allMatch(line -> line.matches("\\S+(?: \\S+)*  [a-zA-Z.]{8}(?: (?:\\S[a-zA-Z])*)?"));
        assertThat(weights.stream().map(line -> line.split("  ")[0])).isSorted().doesNotHaveDuplicates();
        var evidence = new Evidence(FILES.text("understanding/evidence", Locale.of(language)));
        assertThat(weights.stream().map(line -> line.split("  ")[0])).allMatch(evidence::knows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void shouldHaveWeightsThatAreSmallAndOnlyForWhatCanBeUnderstood(String language) {
        var lines = FILES.entries("understanding/evidence", Locale.of(language));
        assertThat(lines.stream().mapToInt(line -> line.length() + 1).sum()).isBetween(1, MOST_BYTES);
        assertThat(lines).filteredOn(line -> line.startsWith(Evidence.LABELS))
                .singleElement()
                .asString()
                .matches(
                        "~labels  crisis=\\S+ concern=\\S+ care-win=\\S+ self-criticism=\\S+ request=\\S+ chatter=\\S+ win idiom");
    }

    private static Understood of(Understanding understanding, String said) {
        return understanding.of(Utterance.whole(said), Locale.US, Optional.empty());
    }

    /** The grammar as it is, with margins of one and such weights. */
    private static Understanding withEvidence(String... weights) {
        var labels = List.of("crisis", "concern", "care-win", "self-criticism", "request", "chatter");
        var lines = Stream.concat(Stream.of("~labels  " + String.join("=+1.00 ", labels) + "=+1.00 win",
                "~shades  request/help request/reword concern/self concern/someone-else"), Stream.of(weights).sorted())
                .toList();
        return new Understanding(
                (name, locale) -> name.endsWith("/evidence") ? lines : FILES.entries(name, locale));
    }
}
