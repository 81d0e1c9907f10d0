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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeighingTest {

    private static final int MOST_BYTES = 400_000;
    private static final Lexicon FILES = new ResourceLexicon();

    @Test
    void shouldDecideWhatNoFamilyKnows() {
        var understanding = withEvidence("zorb  concern=+5.0");
        assertThat(of(understanding, "zorb")).isEqualTo(
                new Concern(new Deed("zorb", SpokenDay.today()), false, "evidence.concern"));
        assertThat(of(understanding, "blip")).isInstanceOf(WinTold.class);
    }

    @Test
    void shouldKnowWhoAConcernIsAbout() {
        assertThat(of(withEvidence("zorb  concern=+5.0 /someone-else=+1.0"), "zorb")).isInstanceOfSatisfying(
                Concern.class,
                concern -> assertThat(concern.aboutSomeoneElse()).isTrue());
    }

    @Test
    void shouldNameTheCommandThatIsAskedFor() {
        assertThat(of(withEvidence("zorb  request=+5.0 /help=+1.0"), "zorb"))
                .isEqualTo(new Request(new Command.Help(), "evidence.help"));
    }

    @Test
    void shouldTakeNothingOutAndChangeNothingOnEvidenceAlone() {
        assertThat(of(withEvidence("zorb  request=+9.0 /reword=+9.0"), "zorb").rule()).isEqualTo("win.told");
    }

    @Test
    void shouldNeverOverruleAFamilyThatHearsDanger() {
        assertThat(of(withEvidence("kill  chatter=+99.0"), "i want to kill myself").rule()).startsWith("crisis.");
    }

    @Test
    void shouldOverruleAFamilyOnlyWhenTheEvidenceIsStrongerThanTheTrustInIt() {
        assertThat(of(withEvidence("weather  crisis=+9.0"), "what's the weather")).isInstanceOf(Crisis.class);
        assertThat(of(withEvidence("weather  concern=+3.0"), "what's the weather").rule()).startsWith("chatter.");
        assertThat(of(withEvidence("weather  win=+99.0"), "what's the weather").rule()).startsWith("chatter.");
    }

    @Test
    void shouldTakeAnAnswerForTheWordsThatWereAskedFor() {
        var understanding = withEvidence("zorb  chatter=+5.0");
        assertThat(of(understanding, "zorb")).isInstanceOf(Chatter.class);
        assertThat(understanding.of(Utterance.whole("zorb"), Locale.US, Optional.of(new Question.WhatDidYouDo())))
                .isInstanceOf(WinTold.class);
    }

    @Test
    void shouldHearDangerWhateverWasAsked() {
        var understanding = withEvidence("weather  crisis=+9.0");
        assertThat(understanding.of(Utterance.whole("what's the weather"), Locale.US,
                Optional.of(new Question.WhatDidYouDo()))).isInstanceOf(Crisis.class);
    }

    @Test
    void shouldExplainWithTheCluesThatDecided() {
        var understanding = withEvidence("zorb  concern=+5.0");
        assertThat(understanding.explain(Utterance.whole("zorb"), Locale.US)).containsExactly("zorb");
        assertThat(understanding.explain(Utterance.whole("i want to die"), Locale.US)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void shouldHaveWeightsThatAreSmallAndOnlyForWhatCanBeUnderstood(String language) {
        var lines = FILES.entries("understanding/evidence", Locale.of(language));
        assertThat(lines.stream().mapToInt(line -> line.length() + 1).sum()).isBetween(1, MOST_BYTES);
        assertThat(lines).filteredOn(line -> line.startsWith(Evidence.MARGINS))
                .singleElement()
                .asString()
                .matches(
                        "~margins  care-win=\\S+ chatter=\\S+ concern=\\S+ crisis=\\S+ request=\\S+ self-criticism=\\S+");
    }

    private static Understood of(Understanding understanding, String said) {
        return understanding.of(Utterance.whole(said), Locale.US, Optional.empty());
    }

    /** The grammar as it is, with margins of one, a trust of four, and one line of weights. */
    private static Understanding withEvidence(String line) {
        var labels = List.of("crisis", "concern", "care-win", "self-criticism", "request", "chatter");
        var lines = List.of("~margins  " + String.join("=+1.00 ", labels) + "=+1.00",
                "~trust  " + String.join("=+4.00 ", labels) + "=+4.00", "~harmless  win",
                "~shades-of-request  /help /reword", "~shades-of-concern  /self /someone-else", line);
        return new Understanding(
                (name, locale) -> name.endsWith("/evidence") ? lines : FILES.entries(name, locale));
    }
}
