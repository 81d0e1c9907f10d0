package app.smallwins.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.understanding.Understanding;
import app.smallwins.fakes.InMemoryJarStore;
import app.smallwins.fakes.Visits;
import app.smallwins.speech.ResourceLexicon;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Somebody is waiting: a turn asks the store at most twice. This counts at the store's port, over the fake. What one method
 * costs on the wire is its own promise: most are one call; drawing lots near the end takes two, and asking how often
 * something was done reads page after page.
 */
class CallsPerTurnTest {

    private static final int AT_MOST = 2;
    private static final WinId FIRST = WinId.of(Visits.nth(0).now(), Visits.nth(0).request());

    private final AtomicInteger calls = new AtomicInteger();
    private final ResourceLexicon lexicon = new ResourceLexicon();
    private final SmallWins smallWins = new SmallWins(counted(new InMemoryJarStore()), new Understanding(lexicon),
            lexicon);

    static List<Command> commands() {
        return List.of(new Command.Open(), tell("i drank some water"), tell("yesterday i called my sister"),
                tell("i didn't do enough today"), tell("i didn't hurt myself today"), tell("i want to die"),
                new Command.Recap(Period.today()), new Command.Recap(new Period.Lately()),
                new Command.Recap(new Period.WeeksAgo(0)), new Command.Recap(new Period.Everything()),
                new Command.Recap(new Period.Since(new Period.InYear(2015))),
                new Command.Recap(new Period.FromTo(new Period.OneDay(SpokenDay.yesterday()), Period.today())),
                new Command.Recap(new Period.Weekend(0)), new Command.RedateAhead(), new Command.RedateVaguely(),
                new Command.Plan(),
                new Command.Count(new Period.Everything()), new Command.Undo(), new Command.NotRight(),
                new Command.StartCorrecting(),
                new Command.Reword(Utterance.whole("i fed the dog")), new Command.Redate(SpokenDay.yesterday()),
                new Command.DeleteEverything(), new Command.DrawFromJar(), new Command.ThenAndNow(),
                new Command.KeepSpecial(), new Command.ReadTrophies(), new Command.Threads(),
                new Command.HowOften(Utterance.whole("how often did i feed the cat"), new Period.Everything()),
                new Command.Recap(new Period.Ahead()), new Command.HearAffirmations(),
                new Command.TakeOutAffirmation(Utterance.whole("take i am enough out of my affirmations")),
                new Command.EncourageMe(), new Command.CelebrateMe(), new Command.TinyStep(), new Command.Reflect(),
                new Command.LogGratitude(Utterance.whole("my neighbour")), new Command.HearGratitude(),
                new Command.SetReward(Utterance.whole("i'll treat myself to a coffee after two wins")),
                new Command.HearReward(), new Command.KeepPrivate(), new Command.StopBeingPrivate(),
                new Command.PeekIntoJar(), new Command.Browse(Optional.empty(), Optional.empty()),
                new Command.TakeOutWin(FIRST), new Command.ShareWin(Utterance.whole("share that with anna")),
                new Command.ShareThatWin(Optional.of(FIRST), Optional.empty(), Optional.empty()),
                new Command.DidAnybodyCheer(), new Command.TakeLinksBack(),
                new Command.ReviseWin(FIRST, Optional.of(Utterance.whole("i fed the dog")), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void shouldMakeAtMostTwoCalls(Command command) {
        IntStream.range(0, 5).forEach(nth -> smallWins.handle(Visits.nth(nth), tell("i fed the cat")));
        calls.set(0);

        smallWins.handle(Visits.nth(9), command);

        assertThat(calls).hasValueLessThanOrEqualTo(AT_MOST);
    }

    /** Who looked at the profile on the way knows what may be shown; the others ask for it. */
    @ParameterizedTest
    @MethodSource("commands")
    void shouldMakeOneCallMoreAtMostForAScreen(Command command) {
        IntStream.range(0, 5).forEach(nth -> smallWins.handle(Visits.nth(nth), tell("i fed the cat")));
        calls.set(0);
        var visit = Visits.atAScreen(Visits.nth(9));

        smallWins.mayShow(visit, smallWins.handle(visit, command));

        assertThat(calls).hasValueLessThanOrEqualTo(AT_MOST + 1);
    }

    @Test
    void shouldMakeNoCallMoreForAScreenToShowWhatIsToldOrHeardAgain() {
        var visit = Visits.atAScreen(Visits.nth(9));

        assertThat(smallWins.mayShow(visit, smallWins.handle(visit, tell("i fed the cat")))).isTrue();
        assertThat(calls).hasValue(AT_MOST);

        calls.set(0);
        assertThat(smallWins.mayShow(visit, smallWins.handle(visit, new Command.Recap(Period.today())))).isTrue();
        assertThat(calls).hasValue(AT_MOST);
    }

    @Test
    void shouldKnowOfAllWinsWhereTheJarIsSeen() {
        smallWins.handle(Visits.nth(0), new Command.TellOfDay(Utterance.whole("i fed the cat"),
                new SpokenDay.DaysAgo(300)));

        var outcome = smallWins.handle(Visits.atAScreen(Visits.nth(9)), tell("i fed the dog"));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.WinLogged.class, logged -> {
            assertThat(logged.inJar()).isEqualTo(2);
            assertThat(logged.first()).isTrue();
        });
    }

    @Test
    void shouldFindAndTakeOutANoteInTwoCalls() {
        smallWins.handle(Visits.nth(0), new Command.LogGratitude(Utterance.whole("my neighbour")));
        calls.set(0);

        smallWins.handle(Visits.nth(1), new Command.Undo());

        assertThat(calls).hasValue(AT_MOST);
    }

    @Test
    void shouldNeedNoTableForSomebodyWhoIsNotSafe() {
        smallWins.handle(Visits.nth(0), tell("i want to die"));

        assertThat(calls).hasValue(0);
    }

    private static Command tell(String words) {
        return new Command.Tell(Utterance.whole(words));
    }

    private JarStore counted(JarStore store) {
        return (JarStore) Proxy.newProxyInstance(JarStore.class.getClassLoader(), new Class<?>[]{JarStore.class},
                (_, method, arguments) -> {
                    calls.incrementAndGet();
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
