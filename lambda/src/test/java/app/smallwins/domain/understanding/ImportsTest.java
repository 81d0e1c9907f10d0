package app.smallwins.domain.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.smallwins.domain.Imported;
import app.smallwins.domain.Imported.Why;
import app.smallwins.domain.Imports;
import app.smallwins.domain.JarStore.Told;
import app.smallwins.domain.JarStore.Trace;
import app.smallwins.domain.JarUnreachable;
import app.smallwins.domain.Keepsakes;
import app.smallwins.domain.Keepsakes.Entry;
import app.smallwins.domain.Keepsakes.Origin;
import app.smallwins.domain.NoJarStore;
import app.smallwins.domain.Note;
import app.smallwins.domain.NoteId;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.SmallWins;
import app.smallwins.domain.Utterance;
import app.smallwins.domain.Visit;
import app.smallwins.domain.Win;
import app.smallwins.fakes.InMemoryJarStore;
import app.smallwins.fakes.Visits;
import app.smallwins.fakes.Wins;
import app.smallwins.speech.ResourceLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is in a file is read as if it had just been told. */
class ImportsTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);
    private static final Understanding UNDERSTANDING = new Understanding(new ResourceLexicon());

    private final InMemoryJarStore store = new InMemoryJarStore();
    private final Imports imports = new SmallWins(store, UNDERSTANDING, new ResourceLexicon()).imports(LANGUAGES);

    @ParameterizedTest
    @EnumSource(Origin.class)
    void shouldKeepNoTextOfSomebodyWhoWasNotSafe(Origin origin) {
        var danger = new ArrayList<String>();
        LANGUAGES.forEach(language -> new Corpus(language, "dev").lines("crisis-explicit")
                .stream()
                .filter(line -> new Corpus(language, "dev").understood(UNDERSTANDING,
                        line) instanceof Understood.Crisis)
                .limit(20)
                .forEach(line -> danger.add(line.said())));

        var done = bring(origin, danger.stream().map(words -> entry(words, "")).toList());

        assertThat(done.leftOut()).hasSameSizeAs(danger).allMatch(entry -> entry.why() == Why.DANGER);
        assertThat(done.heardDanger()).isTrue();
        assertThat(all()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Note.Kind.class)
    void shouldKeepNoDangerAsANoteEither(Note.Kind kind) {
        var words = new Corpus(Locale.ENGLISH, "dev").lines("crisis-explicit").getFirst().said();
        var at = Wins.today(1).at();
        var note = new Note(NoteId.of(at, RequestKey.of("note")), kind, Utterance.whole(words), at, "en", at);

        var done = bring(Origin.JAR,
                List.of(new Entry("/notes/0", new Trace(new Told.Noted(note), Optional.empty()))));

        assertThat(done.leftOut()).containsExactly(new Imported.LeftOut("/notes/0", Why.DANGER));
        assertThat(all()).isEmpty();
    }

    @Test
    void shouldLeaveOutOfADiaryWhatWouldBeAskedAboutAndTrustAJarsOwnFile() {
        var words = new Corpus(Locale.ENGLISH, "dev").lines("self-criticism")
                .stream()
                .filter(line -> new Corpus(Locale.ENGLISH, "dev")
                        .understood(UNDERSTANDING, line) instanceof Understood.SelfCriticism)
                .findFirst()
                .orElseThrow()
                .said();

        assertThat(bring(Origin.DIARY, List.of(entry(words, ""))).leftOut())
                .extracting(Imported.LeftOut::why)
                .containsExactly(Why.HURTS);
        assertThat(bring(Origin.JAR, List.of(entry(words, "en"))).kept()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void shouldTakeNoOrdinaryWinOfAnyLanguageForDanger(Origin origin) {
        for (var language : LANGUAGES) {
            var wins = new Corpus(language, "dev").lines("win").stream().map(Corpus.Line::said).toList();
            var done = bring(Visits.in(language, 1), origin, wins.stream().map(words -> entry(words, "")).toList());

            assertThat(done.heardDanger()).isFalse();
            assertThat(done.leftOut()).hasSizeLessThan(wins.size() / 50);
        }
    }

    @Test
    void shouldGoOnWhereItStoppedWhenTheSameFileComesAgain() {
        var entries = IntStream.range(0, 100).mapToObj(Wins::today).map(ImportsTest::entry).toList();
        var steps = new AtomicInteger();

        var first = (Imported.Done) imports.bring(Visits.nth(1), Keepsakes.of(Origin.DIARY, entries),
                () -> steps.incrementAndGet() <= 1);
        var second = bring(Origin.DIARY, entries);

        assertThat(first.kept()).isEqualTo(40);
        assertThat(first.waiting()).isEqualTo(60);
        assertThat(second.kept()).isEqualTo(60);
        assertThat(second.alreadyThere()).isEqualTo(40);
        assertThat(second.waiting()).isZero();
        assertThat(all()).hasSize(100);
    }

    @Test
    void shouldKeepTheSameNameOnce() {
        var entry = entry("fed the cat", "en");

        var done = bring(Origin.DIARY, List.of(entry, entry));

        assertThat(done.kept()).isEqualTo(1);
        assertThat(done.alreadyThere()).isEqualTo(1);
    }

    @Test
    void shouldSayThatTheJarIsOutOfReachWhenNothingIsKnown() {
        var none = new SmallWins(new NoJarStore(), UNDERSTANDING, new ResourceLexicon()).imports(LANGUAGES);

        assertThatThrownBy(() -> none.bring(Visits.nth(1), Keepsakes.of(Origin.DIARY, List.of()), () -> true))
                .isInstanceOf(JarUnreachable.class);
    }

    private Imported.Done bring(Origin origin, List<Entry> entries) {
        return bring(Visits.nth(1), origin, entries);
    }

    private Imported.Done bring(Visit visit, Origin origin, List<Entry> entries) {
        return (Imported.Done) imports.bring(visit, Keepsakes.of(origin, entries), () -> true);
    }

    private List<Trace> all() {
        return store.traces(Visits.JAR, Optional.empty(), 1000);
    }

    private static Entry entry(String words, String language) {
        var win = Wins.told(Wins.TODAY, Wins.today(1).at(), words, words);
        return entry(new Win(win.id(), Utterance.whole(words), win.day(), win.at(), win.zone(), language, win.source(),
                false, win.at()));
    }

    private static Entry entry(Win win) {
        return new Entry("/wins/" + win.id().value(), new Trace(new Told.InJar(win), Optional.empty()));
    }
}
