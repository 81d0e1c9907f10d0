package app.smallwins.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.understanding.Understanding;
import app.smallwins.fakes.InMemoryJarStore;
import app.smallwins.fakes.Visits;
import app.smallwins.fakes.Wins;
import app.smallwins.speech.ResourceLexicon;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is seen of a jar, and what can be done to a win that is seen. */
class SeeingTest {

    private final InMemoryJarStore store = new InMemoryJarStore();
    private final SmallWins smallWins = new SmallWins(store, new Understanding(new ResourceLexicon()),
            new ResourceLexicon());

    @Test
    void shouldShowTheWholeTallyAndOnePageOfWins() {
        IntStream.range(0, 40).forEach(this::keep);

        var first = (Outcome.JarSeen) see(new Command.SeeJar(Optional.empty(), Optional.empty()));
        var second = (Outcome.JarSeen) see(new Command.SeeJar(Optional.empty(), first.next()));

        assertThat(first.tally().wins()).isEqualTo(40);
        assertThat(first.wins()).hasSize(30);
        assertThat(second.wins()).hasSize(10).doesNotContainAnyElementsOf(first.wins());
        assertThat(second.next()).isEmpty();
    }

    @Test
    void shouldShowFewerOfLongOnesAndLoseNone() {
        IntStream.range(0, 12).forEach(nth -> tell(nth, "I wrote " + "word ".repeat(300) + nth));

        var first = (Outcome.JarSeen) see(new Command.SeeJar(Optional.empty(), Optional.empty()));
        var second = (Outcome.JarSeen) see(new Command.SeeJar(Optional.empty(), first.next()));
        var third = (Outcome.JarSeen) see(new Command.SeeJar(Optional.empty(), second.next()));

        assertThat(first.wins()).hasSize(4);
        assertThat(second.wins()).hasSize(4).doesNotContainAnyElementsOf(first.wins());
        assertThat(third.wins()).hasSize(4);
        assertThat(third.next()).isEmpty();
    }

    @Test
    void shouldFindWhatHasAllTheWordsHoweverTheyAreWritten() {
        tell(1, "I called my sister Zoë");
        tell(2, "I called the doctor");

        assertThat(found("ZOE  call")).singleElement()
                .satisfies(win -> assertThat(win.said().sentence()).contains("Zoë"));
        assertThat(found("called")).hasSize(2);
        assertThat(found("brother")).isEmpty();
        assertThat(found("  ")).isEmpty();
    }

    @Test
    void shouldSearchSoManyAtOnceAndSayWhereToLookOn() {
        IntStream.range(0, 520).forEach(this::keep);

        var first = (Outcome.Found) see(new Command.Search("thing 1", Optional.empty()));
        var second = (Outcome.Found) see(new Command.Search("thing 1", first.next()));

        assertThat(first.next()).isPresent();
        assertThat(second.next()).isEmpty();
        assertThat(second.wins()).isNotEmpty().doesNotContainAnyElementsOf(first.wins());
    }

    @Test
    void shouldPutBackWhatWasTakenOutOnTheDayItWasOn() {
        var day = LocalDate.of(2026, 11, 3);

        var back = see(new Command.PutBack(Utterance.whole("what did I do today"), day));

        assertThat(back).isInstanceOfSatisfying(Outcome.WinLogged.class, logged -> {
            assertThat(logged.win().day()).isEqualTo(day);
            assertThat(logged.win().said().words()).isEqualTo("what did I do today");
        });
    }

    @Test
    void shouldPutNothingBackThatSomebodySaysWhoIsNotSafe() {
        assertThat(see(new Command.PutBack(Utterance.whole("I want to die"), Wins.TODAY)))
                .isEqualTo(new Outcome.CrisisHeard());
        assertThat(see(new Command.PromiseReward(Utterance.whole("I want to die"), 3)))
                .isEqualTo(new Outcome.CrisisHeard());
    }

    @Test
    void shouldCallItMovedWhenOnlyTheDayIsAnother() {
        var win = ((Outcome.WinLogged) tell(1, "I fed the cat")).win();
        var day = new SpokenDay.Exactly(LocalDate.of(2026, 11, 3));

        var moved = see(new Command.ReviseWin(win.id(), Optional.of(win.said()), Optional.of(day)));
        var reworded = see(new Command.ReviseWin(win.id(), Optional.of(Utterance.whole("I fed two cats")),
                Optional.of(day)));

        assertThat(moved).isInstanceOf(Outcome.WinMoved.class);
        assertThat(reworded).isInstanceOf(Outcome.WinReworded.class);
    }

    private void keep(int nth) {
        store.keep(Visits.JAR, Wins.today(nth), Optional.empty());
    }

    private Iterable<Win> found(String words) {
        return ((Outcome.Found) see(new Command.Search(words, Optional.empty()))).wins();
    }

    private Outcome tell(int nth, String words) {
        return smallWins.handle(Visits.nth(nth), new Command.Tell(Utterance.whole(words)));
    }

    private Outcome see(Command command) {
        return smallWins.handle(Visits.nth(90), command);
    }
}
