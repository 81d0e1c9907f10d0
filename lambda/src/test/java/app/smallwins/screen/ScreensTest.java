package app.smallwins.screen;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.Kindness;
import app.smallwins.domain.Outcome;
import app.smallwins.domain.Quote;
import app.smallwins.domain.Visit;
import app.smallwins.domain.understanding.Understanding;
import app.smallwins.fakes.Outcomes;
import app.smallwins.fakes.Visits;
import app.smallwins.speech.Replies;
import app.smallwins.speech.ResourceLexicon;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreensTest {

    private static final String SAID = "watered the wilting hydrangeas";
    private static final String UNMISTAKABLE = "hydrangeas";

    private final Replies replies = new Replies(new Understanding(new ResourceLexicon()));
    private final Screens screens = new Screens(replies);

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE"})
    void shouldHaveAPictureForEverythingThatCanHaveHappened(String locale) {
        var visit = Visits.in(Locale.forLanguageTag(locale), 1);

        assertThat(Outcomes.of(SAID, true).filter(outcome -> !(outcome instanceof Outcome.Repeated)))
                .allSatisfy(outcome -> assertThat(screens.of(visit, outcome, replies.reply(visit, outcome), () -> true))
                        .isPresent());
    }

    @Test
    void shouldShowNobodysWordsWhereTheyAreToStayPrivate() {
        assertThat(Outcomes.of(SAID, false)).allSatisfy(outcome -> assertThat(
                screens.of(Visits.nth(1), outcome, replies.reply(Visits.nth(1), outcome), () -> false).toString())
                .as(outcome.getClass().getSimpleName())
                .doesNotContain(UNMISTAKABLE));
    }

    @Test
    void shouldShowWhomToCallAndNothingElse() {
        assertThat(screen(Visits.nth(1), new Outcome.CrisisHeard())).isEqualTo(new Screen.Line(
                "In the United States, you can call or text at any hour: the Suicide and Crisis Lifeline",
                java.util.Optional.of("988")));
    }

    @Test
    void shouldWriteALongNumberInGroups() {
        var line = (Screen.Line) screen(Visits.in(Locale.GERMANY, 1), new Outcome.CrisisHeard());

        assertThat(line.number()).contains("0800 111 0111");
    }

    @Test
    void shouldShowWhomToCallInsteadOfACheerOnceSomebodyWasNotSafe() {
        var careful = Visits.careful(1);

        assertThat(List.of(new Outcome.WelcomedBack(), new Outcome.SaidGoodbye(), new Outcome.StayedClose(),
                new Outcome.Encouraged(new Kindness.Affirmation("You are enough."))))
                .allSatisfy(outcome -> assertThat(screen(careful, outcome)).isInstanceOf(Screen.Line.class));
    }

    @Test
    void shouldLetNothingFallIntoTheJarAfterSomethingGrave() {
        var glad = Outcomes.sample(Outcome.WinLogged.class, SAID);
        var grave = new Outcome.WinLogged(glad.win(), glad.today(), Outcome.Tone.GRAVE, false, true, glad.earned(), 3);

        assertThat(screen(Visits.nth(1), glad)).isInstanceOfSatisfying(Screen.Jar.class,
                jar -> assertThat(jar.drops()).isTrue());
        assertThat(screen(Visits.nth(1), grave)).isInstanceOfSatisfying(Screen.Jar.class,
                jar -> assertThat(jar.drops()).isFalse());
        assertThat(screen(Visits.careful(1), glad)).isInstanceOfSatisfying(Screen.Jar.class,
                jar -> assertThat(jar.drops()).isFalse());
    }

    @Test
    void shouldShowAQuoteToThoseWhoShowNoWordsOfTheirOwn() {
        var outcome = new Outcome.Encouraged(new Kindness.Quoted(new Quote("Begin.", "Somebody", false)));

        assertThat(screens.of(Visits.nth(1), outcome, replies.reply(Visits.nth(1), outcome), () -> false))
                .hasValueSatisfying(screen -> assertThat(screen.toString()).contains("Begin."));
    }

    @Test
    void shouldShowTheDaysOfTwelveMonths() {
        var calendar = (Screen.Calendar) screen(Visits.nth(1), Outcomes.sample(Outcome.Counted.class, SAID));

        assertThat(calendar.months()).hasSize(12).last().satisfies(month -> {
            assertThat(month.name()).isEqualTo("November");
            assertThat(month.days()).hasSize(20);
        });
    }

    private Screen screen(Visit visit, Outcome outcome) {
        return screens.of(visit, outcome, replies.reply(visit, outcome), () -> true).orElseThrow();
    }
}
