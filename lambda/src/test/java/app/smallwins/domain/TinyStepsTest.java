package app.smallwins.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.understanding.Understanding;
import app.smallwins.fakes.InMemoryJarStore;
import app.smallwins.fakes.Visits;
import app.smallwins.speech.ResourceLexicon;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TinyStepsTest {

    private final ResourceLexicon lexicon = new ResourceLexicon();
    private final JarStore store = new InMemoryJarStore();
    private final SmallWins smallWins = new SmallWins(store, new Understanding(lexicon), lexicon);

    @Test
    void shouldNeverOfferTheSameTwiceInARow() {
        var last = offered(smallWins.handle(Visits.nth(0), new Command.TinyStep()));
        for (var nth = 1; nth < 300; nth++) {
            var next = offered(smallWins.handle(after(last, nth), new Command.Another()));
            assertThat(next.number()).isNotEqualTo(last.number());
            last = next;
        }
    }

    @Test
    void shouldKeepWhatWasOfferedWhenItIsDone() {
        var offered = offered(smallWins.handle(Visits.nth(0), new Command.TinyStep()));
        var logged = smallWins.handle(after(offered, 1), new Command.Done());
        assertThat(logged).isInstanceOf(Outcome.WinLogged.class);
        assertThat(store.wins(Visits.JAR, Optional.empty(), 10)).extracting(win -> win.said().sentence())
                .containsExactly(offered.step().done());
    }

    @Test
    void shouldKeepNothingForAStepThatThereIsNot() {
        for (var forged : new int[]{-1, 1_000_000, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            var visit = Visits.answering(new Question.DidYouDoIt(forged), 1);
            assertThat(smallWins.handle(visit, new Command.Done())).isEqualTo(new Outcome.NotUnderstood());
            assertThat(smallWins.handle(visit, new Command.Another())).isInstanceOf(Outcome.StepOffered.class);
        }
    }

    private static Visit after(Outcome.StepOffered offered, int nth) {
        return Visits.answering(new Question.DidYouDoIt(offered.number()), nth);
    }

    private static Outcome.StepOffered offered(Outcome outcome) {
        return (Outcome.StepOffered) outcome;
    }
}
