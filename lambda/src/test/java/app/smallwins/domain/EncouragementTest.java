package app.smallwins.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.understanding.Understanding;
import app.smallwins.fakes.InMemoryJarStore;
import app.smallwins.fakes.Visits;
import app.smallwins.speech.ResourceLexicon;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EncouragementTest {

    private final ResourceLexicon lexicon = new ResourceLexicon();
    private final JarStore store = new InMemoryJarStore();
    private final SmallWins smallWins = new SmallWins(store, new Understanding(lexicon), lexicon);

    @Test
    void shouldSaySomethingKindThoughTheTableIsSilent() {
        var alone = new SmallWins(new NoJarStore(), new Understanding(lexicon), lexicon);
        assertThat(alone.handle(Visits.nth(0), new Command.EncourageMe())).isInstanceOf(Outcome.Encouraged.class);
    }

    @Test
    void shouldGiveBackTheirOwnMoreOftenThanAnythingElse() {
        tell("i made my bed");
        smallWins.handle(Visits.nth(1), new Command.AddAffirmation(Utterance.whole("add slow is fine to my quotes")));
        var heard = IntStream.range(2, 402).mapToObj(nth -> encouraged(Visits.nth(nth))).toList();
        assertThat(count(heard, Kindness.OwnWin.class)).isGreaterThan(count(heard, Kindness.OwnLine.class));
        assertThat(count(heard, Kindness.OwnLine.class)).isGreaterThan(count(heard, Kindness.Quoted.class));
        assertThat(count(heard, Kindness.Affirmation.class)).isPositive();
        assertThat(heard).filteredOn(Kindness.OwnLine.class::isInstance)
                .allMatch(line -> ((Kindness.OwnLine) line).note().said().equals(Utterance.whole("slow is fine")));
    }

    @Test
    void shouldNeverSayTheSameTwiceInARow() {
        tell("i made my bed");
        var last = encouraged(Visits.nth(1));
        for (var nth = 2; nth < 200; nth++) {
            var next = another(last, nth);
            assertThat(next.key()).isNotEqualTo(last.key());
            last = next;
        }
    }

    @Test
    void shouldCelebrateNothingWhenSomebodyIsNotSafe() {
        tell("i made my bed");
        assertThat(encouraged(Visits.careful(1))).isInstanceOf(Kindness.Affirmation.class);
        assertThat(smallWins.handle(Visits.careful(2), new Command.CelebrateMe()))
                .isInstanceOf(Outcome.Encouraged.class);
    }

    @Test
    void shouldCelebrateTheLatestWinWhenThereIsOne() {
        assertThat(smallWins.handle(Visits.nth(0), new Command.CelebrateMe()))
                .isEqualTo(new Outcome.Celebrated(Optional.empty()));
        tell("i made my bed");
        assertThat(smallWins.handle(Visits.nth(2), new Command.CelebrateMe()).about()).isPresent();
    }

    private void tell(String words) {
        smallWins.handle(Visits.nth(0), new Command.Tell(Utterance.whole(words)));
    }

    private Kindness encouraged(Visit visit) {
        return kindness(smallWins.handle(visit, new Command.EncourageMe()));
    }

    private Kindness another(Kindness last, int nth) {
        var visit = Visits.answering(new Question.MoreKindness(last.key()), nth);
        return kindness(smallWins.handle(visit, new Command.Another()));
    }

    private static Kindness kindness(Outcome outcome) {
        return ((Outcome.Encouraged) outcome).kindness();
    }

    private static long count(List<Kindness> heard, Class<? extends Kindness> kind) {
        return heard.stream().filter(kind::isInstance).count();
    }
}
