package app.smallwins.fakes;

import static app.smallwins.fakes.Wins.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.smallwins.domain.DayRange;
import app.smallwins.domain.JarId;
import app.smallwins.domain.JarStore;
import app.smallwins.domain.JarStore.Place;
import app.smallwins.domain.JarStore.Introduction;
import app.smallwins.domain.JarStore.Kept;
import app.smallwins.domain.JarStore.Put;
import app.smallwins.domain.JarStore.Restored;
import app.smallwins.domain.JarStore.Told;
import app.smallwins.domain.JarStore.Trace;
import app.smallwins.domain.Note;
import app.smallwins.domain.NoteId;
import app.smallwins.domain.Profile;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.Reward;
import app.smallwins.domain.Utterance;
import app.smallwins.domain.Win;
import app.smallwins.domain.WinId;

/** What every place to keep jars in has to do. */
public abstract class JarStoreContract {

    protected static final Duration ENOUGH = Duration.ofSeconds(30);
    private static final YearMonth THIS_MONTH = YearMonth.from(TODAY);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final RequestKey UNDO = RequestKey.of("an undo");
    private static final Utterance WASHED_UP = Utterance.whole("washed up");
    private static final Instant LATER = Instant.parse("2026-12-31T00:00:00Z");

    protected final JarId jar = anyJar();
    private final Win win = Wins.on(TODAY, "a request");
    private JarStore store;

    /** A store without the jars of this test in it. */
    protected abstract JarStore emptyStore();

    @BeforeEach
    void open() {
        store = emptyStore();
    }

    @Test
    void shouldShowNothingOfSomebodyNew() {
        var shelf = store.look(jar, List.of(THIS_MONTH));
        assertThat(shelf.profile()).isEmpty();
        assertThat(shelf.tally().wins()).isZero();
        assertThat(shelf.erasing()).isFalse();
        assertThat(store.wins(jar, Optional.empty(), 10)).isEmpty();
        assertThat(store.recent(jar, LATER, 10)).isEmpty();
    }

    @Test
    void shouldGiveBackExactlyWhatWasTold() {
        var odd = Wins.told(TODAY, Instant.parse("2026-11-20T08:15:00.123Z"), "odd",
                "said <b>&</b> \uD83D\uDE80 \"ö\"");
        keep(odd);
        assertThat(store.wins(jar, Optional.empty(), 10)).containsExactly(odd);
        assertThat(store.recent(jar, LATER, 10)).containsExactly(new Told.InJar(odd));
    }

    @Test
    void shouldDrawLotsOfAllWinsAndRememberWhenTheyWereDrawn() {
        var wins = IntStream.range(0, 20).mapToObj(Wins::today).toList();
        wins.forEach(this::keep);

        assertThat(store.lots(jar, "0", 100)).extracting(JarStore.Lot::win).containsExactlyInAnyOrderElementsOf(wins);
        assertThat(store.lots(jar, "0", 5)).hasSize(5);
        assertThat(store.lots(jar, "8000000000000000", 100)).allMatch(
                lot -> lot.win().id().chance().compareTo("8") >= 0).hasSizeBetween(2, 19);
        assertThat(store.lots(jar, "ffffffffffffffff", 100)).hasSize(20);
        assertThat(store.drawn(jar, wins.get(3), LATER)).isTrue();
        assertThat(store.lots(jar, "0", 100)).filteredOn(lot -> lot.drawnAt().equals(Optional.of(LATER)))
                .extracting(JarStore.Lot::win)
                .containsExactly(wins.get(3));
    }

    @Test
    void shouldKeepTrophiesApartAndLetThemGoWhenTheyAreTakenOut() {
        var wins = IntStream.range(0, 3).mapToObj(Wins::today).toList();
        wins.forEach(this::keep);

        assertThat(store.keepSpecial(jar, wins.get(0))).isTrue();
        assertThat(store.keepSpecial(jar, wins.get(2))).isTrue();
        assertThat(store.trophies(jar, 10)).containsExactly(wins.get(2).keptSpecial(), wins.get(0).keptSpecial());
        assertThat(store.trophies(jar, 1)).containsExactly(wins.get(2).keptSpecial());

        store.takeOut(jar, wins.get(2), UNDO);
        assertThat(store.trophies(jar, 10)).containsExactly(wins.get(0).keptSpecial());
        assertThat(store.lots(jar, "0", 10)).hasSize(2);
        assertThat(store.keepSpecial(jar, wins.get(2))).isFalse();
        assertThat(store.drawn(jar, wins.get(2), LATER)).isFalse();
    }

    @Test
    void shouldKeepAWinWithoutWords() {
        var silent = Wins.told(TODAY, win.at(), "silent", "");
        keep(silent);
        assertThat(store.wins(jar, Optional.empty(), 10)).containsExactly(silent);
    }

    @Test
    void shouldCountAWinRightAfterItIsKept() {
        assertThat(keep(win)).isEqualTo(new Kept.Stored());
        assertThat(onDay(TODAY)).isEqualTo(1);
    }

    @Test
    void shouldKeepWinOnceWhenRequestIsDeliveredTwice() {
        keep(win);
        assertThat(keep(win)).isEqualTo(new Kept.AlreadyThere(win));
        assertThat(onDay(TODAY)).isEqualTo(1);
        assertThat(allWins()).containsExactly(win);
    }

    @Test
    void shouldKeepWinOnceWhenItsRequestNamesAnotherMoment() {
        keep(win);
        assertThat(keep(later(win))).isEqualTo(new Kept.AlreadyThere(win));
        assertThat(store.lookAtAll(jar).tally().wins()).isEqualTo(1);
        store.takeOut(jar, win, UNDO);
        assertThat(keep(later(win))).isEqualTo(new Kept.TakenOutSince());
        assertThat(allWins()).isEmpty();
        assertThat(store.told(jar, win.id())).contains(new Told.TakenOut(win.id(), UNDO));
    }

    private static Win later(Win win) {
        var at = win.at().plus(Duration.ofDays(40));
        return new Win(WinId.of(at, win.id().request()), win.said(), win.day().plusDays(40), at, win.zone(),
                win.language(), win.source(), win.special(), at);
    }

    @Test
    void shouldNotKeepWinAgainWhenItWasTakenOut() {
        keep(win);
        store.takeOut(jar, win, UNDO);
        assertThat(keep(win)).isEqualTo(new Kept.TakenOutSince());
        assertThat(allWins()).isEmpty();
        assertThat(onDay(TODAY)).isZero();
    }

    @Test
    void shouldGiveCorrectedWinWhenRequestIsDeliveredAgain() {
        keep(win);
        store.revise(jar, win, win.reading(WASHED_UP));
        store.revise(jar, win, win.on(YESTERDAY));
        assertThat(keep(win)).isEqualTo(
                new Kept.AlreadyThere(win.on(YESTERDAY).reading(WASHED_UP)));
        assertThat(store.lookAtAll(jar).tally().wins()).isEqualTo(1);
    }

    @Test
    void shouldKeepEveryWinWhenTwoDevicesTellAtOnce() {
        var perDevice = 25;
        inParallel(List.of(() -> keepMany(0, perDevice), () -> keepMany(1000, perDevice)));
        assertThat(onDay(TODAY)).isEqualTo(2 * perDevice);
        assertThat(allWins()).hasSize(2 * perDevice);
    }

    @Test
    void shouldKeepWinOnceWhenItIsDeliveredTwiceAtOnce() {
        var kept = inParallel(List.of(() -> keep(win), () -> keep(win)));
        assertThat(kept).containsExactlyInAnyOrder(new Kept.Stored(), new Kept.AlreadyThere(win));
        assertThat(onDay(TODAY)).isEqualTo(1);
    }

    @Test
    void shouldLoseNeitherWhenUndoMeetsLog() {
        keep(win);
        inParallel(List.of(() -> keepMany(100, 10), () -> store.takeOut(jar, win, UNDO)));
        assertThat(onDay(TODAY)).isEqualTo(10);
        assertThat(allWins()).hasSize(10).doesNotContain(win);
    }

    @Test
    void shouldLoseNeitherWhenCorrectionMeetsLog() {
        keep(win);
        inParallel(List.of(() -> keepMany(100, 10), () -> store.revise(jar, win, win.on(YESTERDAY))));
        assertThat(onDay(TODAY)).isEqualTo(10);
        assertThat(store.wins(jar, Optional.of(DayRange.of(YESTERDAY)), 10)).containsExactly(win.on(YESTERDAY));
    }

    @Test
    void shouldLeaveWordsAloneWhenOnlyTheDayIsCorrected() {
        keep(win);
        assertThat(store.revise(jar, win, win.reading(WASHED_UP))).isTrue();
        assertThat(store.revise(jar, win, win.on(YESTERDAY))).isTrue();
        assertThat(allWins()).containsExactly(win.reading(WASHED_UP).on(YESTERDAY));
    }

    @Test
    void shouldCorrectWordsAndDayInOneStep() {
        keep(win);
        assertThat(store.revise(jar, win, win.reading(WASHED_UP).on(YESTERDAY))).isTrue();
        assertThat(allWins()).containsExactly(win.reading(WASHED_UP).on(YESTERDAY));
        assertThat(onDay(YESTERDAY)).isEqualTo(1);
        assertThat(onDay(TODAY)).isZero();
    }

    @Test
    void shouldTakeOutTwoWinsOfADayLeavingTheOthersCounted() {
        IntStream.range(0, 3).forEach(second -> keep(Wins.today(second)));
        store.takeOut(jar, Wins.today(1), UNDO);
        assertThat(onDay(TODAY)).isEqualTo(2);
        assertThat(store.look(jar, List.of(THIS_MONTH)).tally().days()).isEqualTo(1);
        assertThat(allWins()).containsExactly(Wins.today(2), Wins.today(0));
    }

    @Test
    void shouldForgetADayWhenItsLastWinIsTakenOut() {
        keep(win);
        assertThat(store.takeOut(jar, win, UNDO)).isTrue();
        assertThat(store.look(jar, List.of(THIS_MONTH)).tally().perDay()).isEmpty();
    }

    @Test
    void shouldTakeOutOnceWhenUndoIsDeliveredTwice() {
        keep(win);
        keep(Wins.today(1));
        assertThat(store.takeOut(jar, win, UNDO)).isTrue();
        assertThat(store.takeOut(jar, win, UNDO)).isTrue();
        assertThat(store.takeOut(jar, win, RequestKey.of("another undo"))).isFalse();
        assertThat(onDay(TODAY)).isEqualTo(1);
    }

    @Test
    void shouldTakeOutWinThatWasMovedMeanwhile() {
        keep(win);
        store.revise(jar, win, win.on(YESTERDAY));
        assertThat(store.takeOut(jar, win, UNDO)).isTrue();
        assertThat(store.lookAtAll(jar).tally().perDay()).isEmpty();
    }

    @Test
    void shouldChangeNothingWhenThereIsNoSuchWin() {
        assertThat(store.takeOut(jar, win, UNDO)).isFalse();
        assertThat(store.revise(jar, win, win.reading(WASHED_UP))).isFalse();
        assertThat(store.revise(jar, win, win.on(YESTERDAY))).isFalse();
        assertThat(store.lookAtAll(jar).tally().perDay()).isEmpty();
        assertThat(store.recent(jar, LATER, 10)).isEmpty();
    }

    @Test
    void shouldChangeNothingWhenWinWasTakenOut() {
        keep(win);
        store.takeOut(jar, win, UNDO);
        assertThat(store.revise(jar, win, win.reading(WASHED_UP))).isFalse();
        assertThat(store.revise(jar, win, win.on(YESTERDAY))).isFalse();
        assertThat(store.lookAtAll(jar).tally().perDay()).isEmpty();
        assertThat(store.recent(jar, LATER, 10)).containsExactly(new Told.TakenOut(win.id(), UNDO));
    }

    @Test
    void shouldMoveWinWithinAMonth() {
        keep(win);
        assertThat(store.revise(jar, win, win.on(YESTERDAY))).isTrue();
        assertThat(onDay(TODAY)).isZero();
        assertThat(onDay(YESTERDAY)).isEqualTo(1);
        assertThat(store.wins(jar, Optional.of(DayRange.of(TODAY)), 10)).isEmpty();
        assertThat(store.wins(jar, Optional.of(DayRange.of(YESTERDAY)), 10))
                .containsExactly(win.on(YESTERDAY));
    }

    @Test
    void shouldMoveWinToAnotherMonth() {
        var lastYear = LocalDate.of(2025, 2, 28);
        keep(win);
        assertThat(store.revise(jar, win, win.on(lastYear))).isTrue();
        assertThat(onDay(TODAY)).isZero();
        assertThat(onDay(lastYear)).isEqualTo(1);
    }

    @Test
    void shouldLeaveWinWhereItIsWhenMovedToItsOwnDay() {
        keep(win);
        assertThat(store.revise(jar, win, win.on(TODAY))).isTrue();
        assertThat(onDay(TODAY)).isEqualTo(1);
    }

    @Test
    void shouldNotMoveWinTwiceWhenCorrectionIsDeliveredTwice() {
        keep(win);
        assertThat(store.revise(jar, win, win.on(YESTERDAY))).isTrue();
        assertThat(store.revise(jar, win, win.on(YESTERDAY))).isFalse();
        assertThat(onDay(YESTERDAY)).isEqualTo(1);
        assertThat(store.lookAtAll(jar).tally().wins()).isEqualTo(1);
    }

    @Test
    void shouldGiveLatestDayFirstAndLatestToldFirstWithinADay() {
        var backdated = Wins.told(YESTERDAY, LATER, "backdated", "slept");
        keep(Wins.today(1));
        keep(backdated);
        keep(Wins.today(2));
        assertThat(allWins()).containsExactly(Wins.today(2), Wins.today(1), backdated);
    }

    @Test
    void shouldGiveNoMoreThanAskedForStartingWithTheLatest() {
        IntStream.range(0, 5).forEach(second -> keep(Wins.today(second)));
        assertThat(store.wins(jar, Optional.empty(), 2)).containsExactly(Wins.today(4), Wins.today(3));
        assertThat(store.wins(jar, Optional.empty(), 0)).isEmpty();
    }

    @Test
    void shouldGoOnWhereAPageEndedWhateverCameOrWentMeanwhile() {
        var wins = IntStream.range(0, 5).mapToObj(Wins::today).toList();
        wins.forEach(one -> store.keep(jar, one, Optional.empty()));
        var page = store.page(jar, Optional.of(DayRange.of(TODAY)), Optional.empty(), 2);
        assertThat(page).containsExactly(wins.get(4), wins.get(3));

        store.keep(jar, Wins.today(9), Optional.empty());
        store.takeOut(jar, wins.get(3), UNDO);

        assertThat(store.page(jar, Optional.of(DayRange.of(TODAY)), Optional.of(Place.of(page.getLast())), 9))
                .containsExactly(wins.get(2), wins.get(1), wins.get(0));
        assertThat(store.page(jar, Optional.empty(), Optional.of(Place.of(wins.get(1))), 9))
                .containsExactly(wins.getFirst());
        assertThat(store.page(jar, Optional.of(DayRange.of(YESTERDAY)), Optional.empty(), 9)).isEmpty();
    }

    @Test
    void shouldFindACertainWinAndTheTraceOfOneThatWasTakenOut() {
        store.keep(jar, win, Optional.empty());
        assertThat(store.told(jar, win.id())).contains(new JarStore.Told.InJar(win));
        assertThat(store.told(anyJar(), win.id())).isEmpty();

        store.takeOut(jar, win, UNDO);

        assertThat(store.told(jar, win.id())).contains(new JarStore.Told.TakenOut(win.id(), UNDO));
    }

    @Test
    void shouldGiveTheDaysAskedForWithBothEnds() {
        var days = IntStream.range(0, 4).mapToObj(TODAY::minusDays).toList();
        days.forEach(day -> keep(Wins.on(day, day.toString())));
        var middle = store.wins(jar, Optional.of(new DayRange(days.get(2), days.get(1))), 10);
        assertThat(middle).extracting(Win::day).containsExactly(days.get(1), days.get(2));
    }

    @Test
    void shouldCountOnlyTheMonthsAskedFor() {
        keep(win);
        keep(Wins.on(TODAY.minusMonths(1), "last month"));
        assertThat(store.look(jar, List.of(THIS_MONTH, THIS_MONTH)).tally().wins()).isEqualTo(1);
        assertThat(store.look(jar, List.of()).tally().wins()).isZero();
        assertThat(store.lookAtAll(jar).tally().wins()).isEqualTo(2);
    }

    @Test
    void shouldCountManyYears() {
        var months = IntStream.range(0, 150).mapToObj(THIS_MONTH::minusMonths).toList();
        keep(win);
        keep(Wins.on(TODAY.minusMonths(149), "long ago"));
        keep(Wins.on(TODAY.minusMonths(151), "longer ago"));
        assertThat(store.look(jar, months).tally().wins()).isEqualTo(2);
    }

    @Test
    void shouldShowRecentTracesUpToAMoment() {
        IntStream.range(0, 4).forEach(second -> keep(Wins.today(second)));
        store.takeOut(jar, Wins.today(2), UNDO);
        assertThat(store.recent(jar, Wins.today(2).at(), 2)).containsExactly(
                new Told.TakenOut(Wins.today(2).id(), UNDO), new Told.InJar(Wins.today(1)));
    }

    @Test
    void shouldKeepProfileAlongWithAWin() {
        var profile = new Profile(Optional.of(ZoneId.of("Europe/Berlin")), win.at());
        store.keep(jar, win, Optional.of(new Introduction(jar, jar, profile)));
        assertThat(store.look(jar, List.of()).profile()).contains(profile);
        keep(Wins.today(1));
        assertThat(store.lookAtAll(jar).profile()).contains(profile);
    }

    @Test
    void shouldReplaceProfile() {
        introduce(jar, new Profile(Optional.of(ZoneId.of("Europe/Berlin")), win.at()));
        var withoutZone = new Profile(Optional.empty(), win.at().plusSeconds(1));
        introduce(jar, withoutZone);
        assertThat(store.look(jar, List.of()).profile()).contains(withoutZone);
    }

    @Test
    void shouldKeepPrivateUntilToldOtherwise() {
        var berlin = new Profile(Optional.of(ZoneId.of("Europe/Berlin")), win.at());
        introduce(jar, berlin);
        assertThat(keepPrivate(jar, true)).isTrue();
        assertThat(store.look(jar, List.of()).profile())
                .contains(new Profile(berlin.zone(), berlin.zoneAskedAt(), true));
        assertThat(keepPrivate(jar, false)).isTrue();
        assertThat(store.lookAtAll(jar).profile()).contains(berlin);
    }

    @Test
    void shouldStayPrivateWhenTheZoneIsKeptAnew() {
        keepPrivate(jar, true);
        introduce(jar, new Profile(Optional.empty(), win.at()));
        store.keep(jar, win, Optional.of(introduction(jar, new Profile(Optional.empty(), LATER))));
        assertThat(store.look(jar, List.of()).profile()).contains(new Profile(Optional.empty(), LATER, true));
    }

    @Test
    void shouldKnowSomebodyNewWhoOnlyWantedPrivacy() {
        var anna = anyJar();
        assertThat(keepPrivate(anna, true)).isTrue();
        assertThat(store.look(anna, List.of()).mayShowWords()).isFalse();
        assertThat(store.jarsOf(jar)).contains(anna);
        assertThat(store.erase(anna, ENOUGH)).isTrue();
        assertThat(store.look(anna, List.of()).mayShowWords()).isTrue();
    }

    @Test
    void shouldListThePeopleOfAHousehold() {
        var anna = anyJar();
        var ben = anyJar();
        introduce(anna, new Profile(Optional.empty(), win.at()));
        store.keep(ben, win, Optional.of(introduction(ben, new Profile(Optional.empty(), win.at()))));
        assertThat(store.jarsOf(jar)).containsExactlyInAnyOrder(jar, anna, ben);
        assertThat(store.jarsOf(anna)).containsExactly(anna);
    }

    @Test
    void shouldNeverShowOneJarInAnother() {
        var other = anyJar();
        keep(win);
        assertThat(store.wins(other, Optional.empty(), 10)).isEmpty();
        assertThat(store.recent(other, LATER, 10)).isEmpty();
        assertThat(store.lookAtAll(other).tally().wins()).isZero();
        assertThat(store.takeOut(other, win, UNDO)).isFalse();
        assertThat(store.keep(other, win, Optional.empty())).isEqualTo(new Kept.Stored());
    }

    @Test
    void shouldKeepNotesApartFromWinsAndByKind() {
        var kind = note(Note.Kind.AFFIRMATION, 1, "i am enough");
        var other = note(Note.Kind.GRATITUDE, 2, "for <my> neighbour & \uD83D\uDE80");
        assertThat(List.of(noted(kind), noted(other))).containsOnly(Put.KEPT);
        assertThat(store.notes(jar, Note.Kind.AFFIRMATION, 10)).containsExactly(kind);
        assertThat(store.notes(jar, Note.Kind.GRATITUDE, 10)).containsExactly(other);
        assertThat(store.lookAtAll(jar).tally().wins()).isZero();
        assertThat(allWins()).isEmpty();
    }

    @Test
    void shouldKeepNoteOnceWhenRequestIsDeliveredTwice() {
        var note = note(Note.Kind.GRATITUDE, 1, "for coffee");
        assertThat(List.of(noted(note), noted(note))).containsOnly(Put.KEPT);
        assertThat(store.notes(jar, Note.Kind.GRATITUDE, 10)).containsExactly(note);
    }

    @Test
    void shouldKeepNoteOnceWhenItsRequestNamesAnotherMoment() {
        var note = note(Note.Kind.GRATITUDE, 1, "for coffee");
        var at = note.at().plus(Duration.ofDays(40));
        var again = new Note(NoteId.of(at, note.told().request()), note.kind(), note.said(), at, note.language(), at);
        assertThat(List.of(noted(note), noted(again))).containsOnly(Put.KEPT);
        assertThat(store.notes(jar, Note.Kind.GRATITUDE, 10)).containsExactly(note);
    }

    @Test
    void shouldGiveLatestNotesFirstAndNoMoreThanAskedFor() {
        var notes = IntStream.range(0, 5).mapToObj(n -> note(Note.Kind.GRATITUDE, n, "thing " + n)).toList();
        notes.forEach(this::noted);
        assertThat(store.notes(jar, Note.Kind.GRATITUDE, 2)).containsExactly(notes.get(4), notes.get(3));
        assertThat(store.notes(anyJar(), Note.Kind.GRATITUDE, 2)).isEmpty();
    }

    @Test
    void shouldTellOfNotesAndRewardsAmongAllThatWasTold() {
        var gratitude = note(Note.Kind.GRATITUDE, 1, "for coffee");
        var reward = reward(3, 5);
        keep(Wins.today(2));
        noted(gratitude);
        store.reward(jar, reward, Optional.empty());
        assertThat(store.recent(jar, LATER, 10)).containsExactly(new Told.Noted(reward.note()),
                new Told.Noted(gratitude), new Told.InJar(Wins.today(2)));
        assertThat(allWins()).containsExactly(Wins.today(2));
        assertThat(store.lots(jar, "0", 10)).hasSize(1);
        assertThat(store.told(jar, gratitude.told())).contains(new Told.Noted(gratitude));
        assertThat(store.told(jar, Wins.today(2).id())).contains(new Told.InJar(Wins.today(2)));
        assertThat(store.told(jar, Wins.today(9).id())).isEmpty();
    }

    @Test
    void shouldTellOfANoteAfterAWinOfTheSameSecondThatReachedUsBefore() {
        var note = new Note(NoteId.of(win.at(), RequestKey.of("0")), Note.Kind.GRATITUDE, Utterance.whole("coffee"),
                win.at(), "en", win.receivedAt().plusMillis(1));
        keep(win);
        noted(note);
        assertThat(store.recent(jar, LATER, 10)).containsExactly(new Told.Noted(note), new Told.InJar(win));
    }

    @Test
    void shouldTakeOutANoteForGoodAndOnce() {
        var note = note(Note.Kind.AFFIRMATION, 1, "slow is fine");
        noted(note);
        assertThat(store.takeOut(jar, note, UNDO)).isTrue();
        assertThat(store.takeOut(jar, note, UNDO)).isTrue();
        assertThat(store.takeOut(jar, note, RequestKey.of("another"))).isFalse();
        assertThat(store.notes(jar, Note.Kind.AFFIRMATION, 10)).isEmpty();
        assertThat(store.told(jar, note.told())).contains(new Told.TakenOut(note.told(), UNDO));
        assertThat(noted(note)).isEqualTo(Put.TAKEN_OUT_SINCE);
        assertThat(store.notes(jar, Note.Kind.AFFIRMATION, 10)).isEmpty();
    }

    @Test
    void shouldTakeOutARewardAndNotTheOneAfterIt() {
        var old = reward(1, 5);
        store.reward(jar, old, Optional.empty());
        assertThat(store.takeOut(jar, old.note(), UNDO)).isTrue();
        assertThat(store.lookAtAll(jar).reward()).isEmpty();
        assertThat(store.reward(jar, old, Optional.empty())).isEqualTo(Put.TAKEN_OUT_SINCE);
        store.reward(jar, reward(2, 3), Optional.empty());
        assertThat(store.takeOut(jar, old.note(), RequestKey.of("another"))).isFalse();
        assertThat(seenReward()).isEqualTo(reward(2, 3));
    }

    @Test
    void shouldChangeTheWordsOfANoteAndOfAReward() {
        var note = note(Note.Kind.GRATITUDE, 1, "for coffee");
        var reward = reward(2, 5);
        noted(note);
        store.reward(jar, reward, Optional.empty());
        var tea = note.reading(Utterance.whole("for tea"));
        assertThat(store.revise(jar, note, tea)).isTrue();
        assertThat(store.revise(jar, reward.note(), reward.note().reading(Utterance.whole("a bath")))).isTrue();
        assertThat(store.notes(jar, Note.Kind.GRATITUDE, 10)).containsExactly(tea);
        assertThat(store.told(jar, note.told())).contains(new Told.Noted(tea));
        assertThat(seenReward().treat()).isEqualTo("a bath");
        store.takeOut(jar, tea, UNDO);
        assertThat(store.revise(jar, note, tea)).isFalse();
    }

    @Test
    void shouldCountTowardsARewardAndSayByWhichWinItIsEarned() {
        var reward = reward(1, 2);
        assertThat(store.reward(jar, reward, Optional.empty())).isEqualTo(Put.KEPT);
        assertThat(store.look(jar, List.of()).reward()).contains(reward);
        keepTowards(reward, Wins.today(1), false);
        assertThat(seenReward()).isEqualTo(new Reward(reward.id(), reward.treat(), 2, 1, Optional.empty()));
        keepTowards(reward, Wins.today(2), true);
        assertThat(seenReward())
                .isEqualTo(new Reward(reward.id(), reward.treat(), 2, 2, Optional.of(Wins.today(2).id())));
        assertThat(store.lookAtAll(jar).tally().wins()).isEqualTo(2);
    }

    @Test
    void shouldCountAWinOnceTowardsARewardWhenItIsDeliveredTwice() {
        var reward = reward(1, 5);
        store.reward(jar, reward, Optional.empty());
        keepTowards(reward, win, false);
        assertThat(keepTowards(reward, win, true)).isEqualTo(new Kept.AlreadyThere(win));
        assertThat(seenReward().wins()).isEqualTo(1);
        assertThat(seenReward().earned()).isFalse();
    }

    @Test
    void shouldNotSetBackARewardWhenItsRequestIsDeliveredAgain() {
        var reward = reward(1, 5);
        store.reward(jar, reward, Optional.empty());
        keepTowards(reward, win, false);
        assertThat(store.reward(jar, reward, Optional.empty())).isEqualTo(Put.KEPT);
        assertThat(seenReward().wins()).isEqualTo(1);
        store.reward(jar, reward(2, 3), Optional.empty());
        store.reward(jar, reward, Optional.empty());
        assertThat(seenReward()).isEqualTo(reward(2, 3));
    }

    @Test
    void shouldNotTakeANewRewardForEarnedWhenItsPredecessorIs() {
        var old = reward(1, 1);
        store.reward(jar, old, Optional.empty());
        store.reward(jar, reward(2, 5), Optional.empty());
        keepTowards(old, win, true);
        assertThat(seenReward().earnedBy()).isEmpty();
        assertThat(seenReward().wins()).isEqualTo(1);
    }

    @Test
    void shouldEraseARewardWithItsJar() {
        store.reward(jar, reward(1, 5), Optional.of(introduction(jar, new Profile(Optional.empty(), win.at()))));
        assertThat(store.lookAtAll(jar).profile()).isPresent();
        assertThat(store.erase(jar, ENOUGH)).isTrue();
        keepTowards(reward(1, 5), win, false);
        assertThat(store.lookAtAll(jar).reward()).isEmpty();
    }

    @Test
    void shouldKeepProfileAlongWithANote() {
        var anna = anyJar();
        var profile = new Profile(Optional.empty(), win.at());
        store.note(anna, note(Note.Kind.GRATITUDE, 1, "for coffee"), Optional.of(introduction(anna, profile)));
        assertThat(store.look(anna, List.of()).profile()).contains(profile);
        assertThat(store.jarsOf(jar)).contains(anna);
    }

    @Test
    void shouldEraseNotesWithTheirJar() {
        IntStream.range(0, 30).forEach(n -> noted(note(Note.Kind.AFFIRMATION, n, "line " + n)));
        assertThat(store.erase(jar, ENOUGH)).isTrue();
        assertThat(store.notes(jar, Note.Kind.AFFIRMATION, 100)).isEmpty();
    }

    @Test
    void shouldEraseEverythingOfOneJarAlone() {
        var other = anyJar();
        IntStream.range(0, 60).forEach(second -> keep(Wins.today(second)));
        store.takeOut(jar, Wins.today(3), UNDO);
        store.keep(other, win, Optional.empty());

        assertThat(store.erase(jar, ENOUGH)).isTrue();

        assertThat(store.lookAtAll(jar).tally().wins()).isZero();
        assertThat(store.lookAtAll(jar).erasing()).isFalse();
        assertThat(store.lookAtAll(jar).profile()).isEmpty();
        assertThat(store.recent(jar, LATER, 10)).isEmpty();
        assertThat(store.lookAtAll(other).tally().wins()).isEqualTo(1);
    }

    @Test
    void shouldTakeAPersonOffTheHouseholdsListWhenTheirJarIsErased() {
        var anna = anyJar();
        introduce(anna, new Profile(Optional.empty(), win.at()));
        assertThat(store.erase(anna, ENOUGH)).isTrue();
        assertThat(store.jarsOf(jar)).containsExactly(jar);
    }

    @Test
    void shouldEraseAJarThatWasNeverThere() {
        assertThat(store.erase(jar, ENOUGH)).isTrue();
        assertThat(store.look(jar, List.of()).erasing()).isFalse();
    }

    @Test
    void shouldKeepAgainWhatIsToldAfterEverythingWasErased() {
        keep(win);
        store.erase(jar, ENOUGH);
        assertThat(keep(win)).isEqualTo(new Kept.Stored());
        assertThat(onDay(TODAY)).isEqualTo(1);
    }

    protected static JarId anyJar() {
        return JarId.derivedFrom("test", UUID.randomUUID().toString());
    }

    protected static <T> List<T> inParallel(List<Callable<T>> tasks) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(tasks).stream().map(JarStoreContract::result).toList();
        } catch (InterruptedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void shouldTurnPagesOfAllThatWasEverTold() {
        var wins = IntStream.range(0, 5).mapToObj(Wins::today).toList();
        wins.forEach(this::keep);
        var grateful = note(Note.Kind.GRATITUDE, 3600, "for my neighbour");
        noted(grateful);
        store.drawn(jar, wins.get(0), LATER);
        store.takeOut(jar, wins.get(1), UNDO);

        var first = store.traces(jar, Optional.empty(), 4);
        var rest = store.traces(jar, Optional.of(first.getLast().told().name()), 4);

        assertThat(first).containsExactly(new Trace(new Told.InJar(wins.get(0)), Optional.of(LATER)),
                new Trace(new Told.TakenOut(wins.get(1).id(), UNDO), Optional.empty()),
                trace(wins.get(2)), trace(wins.get(3)));
        assertThat(rest).containsExactly(trace(wins.get(4)),
                new Trace(new Told.Noted(grateful), Optional.empty()));
        assertThat(store.told(jar, List.of(wins.get(0).id(), wins.get(1).id(), grateful.told(), Wins.today(9).id())))
                .hasSize(3);
    }

    @Test
    void shouldRestoreManyThingsInOneStepOrNone() {
        var wins = IntStream.range(0, 3).mapToObj(Wins::today).toList();
        var grateful = note(Note.Kind.GRATITUDE, 3600, "for my neighbour");
        var before = reward(7200, 3).note();
        var all = List.of(new Trace(new Told.InJar(wins.get(0).keptSpecial()), Optional.of(LATER)), trace(wins.get(1)),
                trace(wins.get(2).on(TODAY.minusMonths(2))), new Trace(new Told.Noted(grateful), Optional.empty()),
                new Trace(new Told.Noted(before), Optional.empty()));

        assertThat(store.restore(jar, all)).isEqualTo(Restored.KEPT);
        assertThat(store.restore(jar, List.of(trace(Wins.today(8)), trace(wins.get(1)))))
                .isEqualTo(Restored.SOMETHING_THERE);

        assertThat(store.traces(jar, Optional.empty(), 10)).containsExactlyElementsOf(all);
        assertThat(store.notes(jar, Note.Kind.GRATITUDE, 10)).containsExactly(grateful);
        assertThat(store.lookAtAll(jar).reward()).isEmpty();
        assertThat(store.trophies(jar, 10)).containsExactly(wins.get(0).keptSpecial());
        assertThat(onDay(TODAY)).isEqualTo(2);
        assertThat(onDay(TODAY.minusMonths(2))).isEqualTo(1);
    }

    @Test
    void shouldSetARewardThatIsEarnedAlready() {
        var earned = new Reward(reward(1, 2).id(), "a fancy coffee", 2, 2, Optional.of(win.id()));

        store.reward(jar, earned, Optional.empty());

        assertThat(seenReward()).isEqualTo(earned);
    }

    private static Trace trace(Win win) {
        return new Trace(new Told.InJar(win), Optional.empty());
    }

    private Kept keep(Win any) {
        return store.keep(jar, any, Optional.empty());
    }

    private Kept keepTowards(Reward reward, Win any, boolean earns) {
        return store.keep(jar, any, Optional.empty(), Optional.of(new Reward.Step(reward.id(), any.id(), earns)));
    }

    private Reward seenReward() {
        return store.lookAtAll(jar).reward().orElseThrow();
    }

    private Reward reward(int second, int goal) {
        var id = NoteId.of(win.at().plusSeconds(second), RequestKey.of("reward " + second));
        return new Reward(id, "a fancy coffee", goal, 0, Optional.empty());
    }

    private Put noted(Note note) {
        return store.note(jar, note, Optional.empty());
    }

    private Note note(Note.Kind kind, int second, String words) {
        var at = win.at().plusSeconds(second);
        return new Note(NoteId.of(at, RequestKey.of("note " + second)), kind, new Utterance("i am grateful", words),
                at, "en", at);
    }

    private boolean keepMany(int firstSecond, int howMany) {
        return IntStream.range(firstSecond, firstSecond + howMany)
                .mapToObj(Wins::today)
                .map(this::keep)
                .allMatch(new Kept.Stored()::equals);
    }

    private boolean keepPrivate(JarId person, boolean isPrivate) {
        return store.keepPrivate(introduction(person, new Profile(Optional.empty(), Instant.EPOCH, isPrivate)));
    }

    private void introduce(JarId person, Profile profile) {
        store.introduce(introduction(person, profile));
    }

    private Introduction introduction(JarId person, Profile profile) {
        return new Introduction(person, jar, profile);
    }

    private List<Win> allWins() {
        return store.wins(jar, Optional.empty(), 1000);
    }

    private int onDay(LocalDate day) {
        return store.look(jar, List.of(YearMonth.from(day))).tally().on(day);
    }
}
