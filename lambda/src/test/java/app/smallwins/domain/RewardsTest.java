package app.smallwins.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.understanding.Understanding;
import app.smallwins.fakes.InMemoryJarStore;
import app.smallwins.fakes.Visits;
import app.smallwins.speech.ResourceLexicon;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewardsTest {

    private final ResourceLexicon lexicon = new ResourceLexicon();
    private final SmallWins smallWins = new SmallWins(new InMemoryJarStore(), new Understanding(lexicon), lexicon);

    @ParameterizedTest
    @CsvSource({"en, i'll treat myself to a fancy coffee after seven wins, a fancy coffee, 7",
        "en, my reward is a cinema ticket after twelve wins, a cinema ticket, 12",
        "en, my reward is a bath once i have 20 small wins, a bath, 20",
        "en, After ten wins I get a bubble bath., a bubble bath, 10",
        "en, i'll let myself buy the trainers after fifty wins, the trainers, 50",
        "en, for every hundred wins i want a day at the sea, a day at the sea, 100",
        "en, make my reward a cinema ticket after twelve wins, a cinema ticket, 12",
        "en, reward me with a lie in after six wins, a lie in, 6",
        "en, change my reward to a massage after twenty, a massage, 20",
        "en, i will treat myself to tea when i reach twenty-five wins, tea, 25",
        "de, ich gönne mir nach sieben siegen einen schönen kaffee, einen schönen kaffee, 7",
        "de, meine belohnung ist ein eis nach fünfundzwanzig siegen, ein eis, 25",
        "de, nach zehn siegen gönne ich mir ein bad, ein bad, 10",
        "de, ich belohne mich nach 3 siegen mit einem buch, einem buch, 3"})
    void shouldUnderstandTheTreatAndTheNumber(String language, String said, String treat, int goal) {
        var set = set(Visits.in(Locale.of(language), 0), said);
        assertThat(set).isInstanceOfSatisfying(Outcome.RewardSet.class, outcome -> {
            assertThat(outcome.reward().treat()).isEqualTo(treat);
            assertThat(outcome.reward().goal()).isEqualTo(goal);
        });
    }

    @ParameterizedTest
    @CsvSource({"i'll treat myself to something nice", "i'll treat myself to a bath after many wins",
        "i'll treat myself to a bath after 0 wins", "i'll treat myself to a bath after 9999 wins", "my reward is"})
    void shouldAskAgainWhenSomethingIsMissing(String said) {
        assertThat(set(Visits.nth(0), said)).isEqualTo(new Outcome.RewardUnclear());
    }

    @Test
    void shouldTellOnceWhenItIsEarnedAndAgainWhenThatRequestIsDeliveredAgain() {
        set(Visits.nth(0), "i'll treat myself to a bath after two wins");
        assertThat(log(Visits.nth(1)).earned()).isEmpty();
        assertThat(log(Visits.nth(2)).earned()).isPresent();
        assertThat(log(Visits.nth(2)).earned()).isPresent();
        assertThat(log(Visits.nth(1)).earned()).isEmpty();
        assertThat(log(Visits.nth(3)).earned()).isEmpty();
    }

    @Test
    void shouldWaitWithTellingUntilThereIsRoomForIt() {
        set(Visits.nth(0), "i'll treat myself to a bath after one win");
        assertThat(log(Visits.careful(1)).earned()).isEmpty();
        assertThat(heard(2).earned()).isTrue();
        assertThat(log(Visits.nth(3)).earned()).isPresent();
    }

    @Test
    void shouldNotTakeAwayWhatWasCounted() {
        set(Visits.nth(0), "i'll treat myself to a bath after two wins");
        log(Visits.nth(1));
        log(Visits.nth(2));
        smallWins.handle(Visits.nth(3), new Command.Undo());
        assertThat(heard(4).earned()).isTrue();
        assertThat(heard(4).toGo()).isZero();
    }

    @Test
    void shouldStartCountingAnewWithAnotherReward() {
        log(Visits.nth(0));
        set(Visits.nth(1), "i'll treat myself to a bath after two wins");
        log(Visits.nth(2));
        set(Visits.nth(3), "change my reward to a massage after three wins");
        assertThat(heard(4).toGo()).isEqualTo(3);
    }

    private Outcome set(Visit visit, String said) {
        return smallWins.handle(visit, new Command.SetReward(Utterance.whole(said)));
    }

    private Outcome.WinLogged log(Visit visit) {
        return (Outcome.WinLogged) smallWins.handle(visit, new Command.Tell(Utterance.whole("i made my bed")));
    }

    private Reward heard(int nth) {
        return ((Outcome.RewardHeard) smallWins.handle(Visits.nth(nth), new Command.HearReward())).reward();
    }
}
