package app.smallwins.domain;

import app.smallwins.domain.JarStore.Told;
import app.smallwins.domain.understanding.Deed;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Taking the last win out, or putting it right. */
final class Corrections {

    private static final int HOW_FAR_BACK = 25;

    /** Nobody is at two devices within a minute: what another one just heard was somebody else's, or came at once. */
    private static final Duration SAME_BREATH = Duration.ofMinutes(1);

    /** A win that changes while it is being corrected is looked at again. */
    private static final int ATTEMPTS = 5;

    private final JarStore store;

    Corrections(JarStore store) {
        this.store = store;
    }

    /** Takes out the win that "that" means. The same request delivered again takes out nothing more. */
    Outcome undo(Visit visit) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var told = store.recent(visit.jar(), visit.now(), HOW_FAR_BACK);
            if (takenOutBy(visit.request(), told)) {
                return new Outcome.WinTakenOut(Optional.empty());
            }
            var that = that(visit, told);
            if (that.isEmpty()) {
                return new Outcome.NothingToChange();
            }
            if (store.takeOut(visit.jar(), that.get(), visit.request())) {
                return new Outcome.WinTakenOut(that);
            }
        }
        throw new JarUnreachable(new IllegalStateException("the win kept changing"));
    }

    /** Lets the win that "that" means read as {@code words}, and moves it when the words name another day. */
    Outcome reword(Visit visit, Utterance words, Deed deed) {
        return revise(visit, (win, today) -> {
            var reworded = win.reading(words);
            return Optional.of(
                    deed.day().equals(SpokenDay.today()) ? reworded : reworded.on(deed.day().seenFrom(today)));
        }, Outcome.WinReworded::new);
    }

    /** Moves the win that "that" means to another day, unless that day is still to come. */
    Outcome redate(Visit visit, SpokenDay day) {
        return revise(visit, (win, today) -> day.isTomorrow(today)
                ? Optional.empty()
                : Optional.of(win.on(day.seenFrom(today))), Outcome.WinMoved::new);
    }

    /** Takes a certain win out. One that is out already is no matter, whoever wanted it. */
    Outcome takeOut(Visit visit, WinId id) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var told = store.told(visit.jar(), id);
            if (!(told.orElse(null) instanceof Told.InJar(var win))) {
                return told.isPresent() ? new Outcome.WinTakenOut(Optional.empty()) : new Outcome.NothingToChange();
            }
            if (store.takeOut(visit.jar(), win, visit.request())) {
                return new Outcome.WinTakenOut(Optional.of(win));
            }
        }
        throw new JarUnreachable(new IllegalStateException("the win kept changing"));
    }

    /** Puts a certain win right. */
    Outcome revise(Visit visit, Command.ReviseWin revision) {
        return revise(visit,
                () -> store.told(visit.jar(), revision.win()).stream().flatMap(Corrections::inJar).findFirst(),
                (win, today) -> Optional.of(revision.day()
                        .map(day -> win.on(day.seenFrom(today)))
                        .orElse(win)
                        .reading(revision.words().orElse(win.said()))),
                revision.words().isPresent() ? Outcome.WinReworded::new : Outcome.WinMoved::new);
    }

    /** The win that "that" means: the one this session spoke of, else the last one that was told. */
    Optional<Win> that(Visit visit) {
        return that(visit, store.recent(visit.jar(), visit.now(), HOW_FAR_BACK));
    }

    private Outcome revise(Visit visit, Revision revision, Done done) {
        return revise(visit, () -> that(visit), revision, done);
    }

    private Outcome revise(Visit visit, Supplier<Optional<Win>> meant, Revision revision, Done done) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var that = meant.get();
            if (that.isEmpty()) {
                return new Outcome.NothingToChange();
            }
            var today = Days.dayOf(visit.now(), that.get().zone());
            var after = revision.of(that.get(), today);
            if (after.isEmpty()) {
                return new Outcome.DayStillToCome();
            }
            if (store.revise(visit.jar(), that.get(), after.get())) {
                return done.of(after.get(), today);
            }
        }
        throw new JarUnreachable(new IllegalStateException("the win kept changing"));
    }

    private static boolean takenOutBy(RequestKey request, List<Told> told) {
        return told.stream().anyMatch(one -> one instanceof Told.TakenOut(_, var by) && by.equals(request));
    }

    private static Optional<Win> that(Visit visit, List<Told> told) {
        var meant = inJar(told).filter(win -> visit.conversation().that().equals(Optional.of(win.id()))).findFirst();
        return meant.or(() -> inJar(told).filter(win -> !isSomebodyElses(visit, win)).findFirst());
    }

    private static Stream<Win> inJar(List<Told> told) {
        return told.stream().flatMap(Corrections::inJar);
    }

    private static Stream<Win> inJar(Told told) {
        return told instanceof Told.InJar(var win) ? Stream.of(win) : Stream.empty();
    }

    private static boolean isSomebodyElses(Visit visit, Win win) {
        return !win.source().equals(visit.caller().source())
                && win.at().isAfter(visit.now().minus(SAME_BREATH));
    }

    /** What becomes of a win; empty when it would be on a day that has not come. */
    private interface Revision {
        Optional<Win> of(Win win, LocalDate today);
    }

    private interface Done {
        Outcome of(Win win, LocalDate today);
    }
}
