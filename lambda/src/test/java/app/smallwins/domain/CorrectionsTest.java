package app.smallwins.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.understanding.Understanding;
import app.smallwins.fakes.InMemoryJarStore;
import app.smallwins.fakes.Visits;
import app.smallwins.speech.ResourceLexicon;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private final InMemoryJarStore store = new InMemoryJarStore();
    private final SmallWins smallWins = wins(store);

    @Test
    void shouldTakeOutWhatWasKeptLastWhateverItIs() {
        tell(1, "i fed the cat");
        said(2, new Command.LogGratitude(Utterance.whole("my neighbour")));
        assertThat(said(3, new Command.Undo())).isInstanceOf(Outcome.NoteTakenOut.class);
        assertThat(said(4, new Command.Undo())).isInstanceOf(Outcome.WinTakenOut.class);
        assertThat(said(5, new Command.Undo())).isInstanceOf(Outcome.NothingToChange.class);
    }

    @Test
    void shouldTakeOutOnceWhenTheRequestIsDeliveredAgain() {
        tell(1, "i fed the cat");
        said(2, new Command.AddAffirmation(Utterance.whole("slow is fine")));
        said(3, new Command.Undo());
        assertThat(said(3, new Command.Undo())).isEqualTo(new Outcome.WinTakenOut(Optional.empty()));
        assertThat(said(4, new Command.Undo())).isInstanceOf(Outcome.WinTakenOut.class);
    }

    @Test
    void shouldFindWhatWasSpokenOfHoweverManyCameAfterIt() {
        var first = ((Outcome.WinLogged) tell(0, "i fed the cat")).win();
        for (var nth = 1; nth < 40; nth++) {
            tell(nth, "i fed the dog");
        }
        var undone = smallWins.handle(about(50, first.id()), new Command.Undo());
        assertThat(undone).isEqualTo(new Outcome.WinTakenOut(Optional.of(first)));
        assertThat(smallWins.handle(about(51, first.id()), new Command.Undo()))
                .isEqualTo(new Outcome.WinTakenOut(Optional.empty()));
    }

    @Test
    void shouldLeaveWhatWasToldLongAgoAloneWhenSomethingIsNotRight() {
        tell(1, "i fed the cat");
        assertThat(said(30, new Command.NotRight())).isEqualTo(new Outcome.NothingJustNow());
        tell(31, "i fed the dog");
        assertThat(said(32, new Command.NotRight())).isInstanceOf(Outcome.WinTakenOut.class);
        assertThat(said(33, new Command.NotRight())).isEqualTo(new Outcome.NothingJustNow());
    }

    @Test
    void shouldTakeSomethingNotRightForANoToAQuestion() {
        tell(1, "i fed the cat");
        var asked = Visits.answering(new Question.ReallyDeleteEverything(), 2);
        assertThat(smallWins.handle(asked, new Command.NotRight())).isEqualTo(new Outcome.DeletionDeclined());
    }

    @Test
    void shouldTakeTheNextWordsForTheCorrectionThatWasAskedFor() {
        tell(1, "i fed the hat");
        assertThat(said(2, new Command.StartCorrecting())).isInstanceOf(Outcome.CorrectionAsked.class);
        var asked = Visits.answering(new Question.HowShouldItBe(), 3);
        var outcome = smallWins.handle(asked, new Command.Tell(Utterance.whole("i fed the cat")));
        assertThat(((Outcome.WinReworded) outcome).win().said()).isEqualTo(Utterance.whole("i fed the cat"));
    }

    @Test
    void shouldKeepACorrectionInThePlaceOfWhatWasTakenOut() {
        tell(1, "i fed the cat");
        tell(2, "i fed the hat");
        said(3, new Command.Undo());
        var kept = said(4, new Command.Reword(Utterance.whole("i fed the dog")));
        assertThat(((Outcome.WinLogged) kept).win().said()).isEqualTo(Utterance.whole("i fed the dog"));
        assertThat(((Outcome.Counted) said(5, new Command.Count(new Period.Everything()))).wins()).isEqualTo(2);
    }

    @Test
    void shouldMoveNothingOlderWhenTheLastWinWasTakenOut() {
        tell(1, "i fed the cat");
        tell(2, "i fed the hat");
        said(3, new Command.Undo());
        assertThat(said(4, new Command.Redate(SpokenDay.yesterday()))).isInstanceOf(Outcome.NothingToChange.class);
    }

    @Test
    void shouldHearDangerInACorrection() {
        tell(1, "i fed the hat");
        var asked = Visits.answering(new Question.HowShouldItBe(), 2);
        assertThat(smallWins.handle(asked, new Command.Tell(Utterance.whole("i want to die"))))
                .isEqualTo(new Outcome.CrisisHeard());
    }

    @Test
    void shouldKeepWhatWaitsUnderItsOwnNameInItsNewWords() {
        var unreachable = wins(new NoJarStore());
        var notKept = (Outcome.WinNotKept) unreachable.handle(Visits.nth(1),
                new Command.LogGratitude(Utterance.whole("i'm grateful for tea")));
        var waiting = new Conversation(Optional.empty(), notKept.about(), notKept.unkept(), 0);
        var kept = smallWins.handle(Visits.after(2, waiting),
                new Command.Reword(Utterance.whole("i'm grateful for coffee")));
        assertThat(((Outcome.GratitudeKept) kept).note().told()).isEqualTo(notKept.unkept().getFirst().id());
        assertThat(smallWins.handle(Visits.after(3, waiting), new Command.TryAgain()))
                .isInstanceOf(Outcome.GratitudeKept.class);
        assertThat(((Outcome.GratitudeHeard) said(4, new Command.HearGratitude())).notes()).hasSize(1);
    }

    private static SmallWins wins(JarStore store) {
        var lexicon = new ResourceLexicon();
        return new SmallWins(store, new Understanding(lexicon), lexicon);
    }

    private Outcome tell(int nth, String words) {
        return said(nth, new Command.Tell(Utterance.whole(words)));
    }

    private Outcome said(int nth, Command command) {
        return smallWins.handle(Visits.nth(nth), command);
    }

    private static Visit about(int nth, WinId that) {
        return Visits.after(nth, new Conversation(Optional.empty(), Optional.of(that), List.of(), 0));
    }
}
