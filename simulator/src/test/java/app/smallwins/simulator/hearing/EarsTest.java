package app.smallwins.simulator.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EarsTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");

    private final Ears ears = Ears
            .of(InteractionModel.read(EarsTest.class.getResourceAsStream("/test-model.json")), Locale.US);

    @ParameterizedTest
    @CsvSource({"'Alexa, tell Small Wins I got out of bed',LogWinIntent {win=got out of bed}",
        "tell small wins that i slept,LogWinIntent {win=slept}", "open small wins and help me out,AMAZON.HelpIntent {}",
        "computer ask small wins for help,AMAZON.HelpIntent {}",
        "ask small wins to rest three times,PauseIntent {times=3}",
        "tell small wins that was made up,RewordIntent {}", "i slept with small wins,LogWinIntent {win=slept}"})
    void shouldTakeTheRequestFromASentenceThatNamesTheSkill(String said, String intent) {
        assertThat(ears.isNamedIn(said)).isTrue();
        assertThat(heard(said)).isEqualTo(intent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"open small wins", "Alexa, start Small Wins.", "small wins", "alexa launch small wins"})
    void shouldOpenTheSkillWhenOnlyItsNameIsSaid(String said) {
        assertThat(ears.isNamedIn(said)).isTrue();
        assertThat(ears.heard(said, FRIDAY)).isEqualTo(new Heard.Launch());
    }

    @ParameterizedTest
    @ValueSource(strings = {"i got out of bed", "tell big wins i slept", "open the window", ""})
    void shouldNotFeelAddressedWhenTheSkillIsNotNamed(String said) {
        assertThat(ears.isNamedIn(said)).isFalse();
    }

    @Test
    void shouldGiveThePhraseSlotTheRest() {
        assertThat(heard("i called my sister, at last")).isEqualTo("LogWinIntent {win=called my sister at last}");
    }

    @Test
    void shouldPreferTheSampleWithMoreOfTheWords() {
        assertThat(heard("that i slept")).isEqualTo("LogWinIntent {win=slept}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"made my bed", "watered the plants"})
    void shouldGiveABareSlotWhatNothingElseTakes(String said) {
        assertThat(heard(said)).isEqualTo("BareWinIntent {words=" + said + "}");
    }

    @ParameterizedTest
    @CsvSource({"stop,AMAZON.StopIntent {}", "'Alexa, stop',AMAZON.StopIntent {}", "help,AMAZON.HelpIntent {}",
        "help me out,AMAZON.HelpIntent {}", "what did i do,RecapIntent {}",
        "what did i do last week,RecapIntent {period=last week}",
        "what did i do yesterday,RecapIntent {date=2026-11-19}",
        "what did i do on monday,RecapIntent {date=2026-11-23}",
        "remind me on monday at seven thirty p m,'RemindIntent {time=19:30, day=monday}'",
        "rest for ten minutes,PauseIntent {length=PT10M}", "rest three times,PauseIntent {times=3}"})
    void shouldFindIntentAndSlots(String said, String intent) {
        assertThat(heard(said)).isEqualTo(intent);
    }

    @Test
    void shouldResolveASynonymToTheValueThatIsMeant() {
        assertThat(slot("what did i do the week before", "period").resolution()).contains(
                new Heard.Resolution("PERIOD", Optional.of(new Heard.Entry("last week", Optional.of("LAST_WEEK")))));
    }

    @Test
    void shouldSayWhenATypeDoesNotKnowTheWords() {
        assertThat(slot("watered the plants", "words").resolution())
                .contains(new Heard.Resolution("WIN_WORDS", Optional.empty()));
    }

    @Test
    void shouldFallBackWhenThereIsNothingToHear() {
        assertThat(heard("...")).isEqualTo("AMAZON.FallbackIntent {}");
    }

    @Test
    void shouldEndByItselfWhenToldToExit() {
        assertThat(ears.heard("exit", FRIDAY)).isEqualTo(new Heard.Exit());
    }

    @Test
    void shouldHearAVeryLongSentence() {
        assertThat(heard("i " + "walked ".repeat(1_500))).startsWith("LogWinIntent {win=walked walked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-GB", "en-CA", "en-AU", "en-IN", "de-DE"})
    void shouldHaveEarsForEveryLanguageOfTheSkill(String locale) {
        assertThat(Ears.of(Locale.forLanguageTag(locale))).isPresent();
    }

    @Test
    void shouldHaveNoEarsForALanguageTheSkillDoesNotSpeak() {
        assertThat(Ears.of(Locale.forLanguageTag("tlh"))).isEmpty();
    }

    private String heard(String said) {
        var intent = (Heard.Intent) ears.heard(said, FRIDAY);
        return intent.name() + ' ' + intent.slots()
                .stream()
                .filter(slot -> slot.value().isPresent())
                .map(slot -> Map.entry(slot.name(), slot.value().get()).toString())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private Heard.Slot slot(String said, String name) {
        var intent = (Heard.Intent) ears.heard(said, FRIDAY);
        return intent.slots().stream().filter(slot -> slot.name().equals(name)).findFirst().orElseThrow();
    }
}
