package app.smallwins.domain;

import app.smallwins.domain.JarStore.Told;
import app.smallwins.domain.understanding.Deed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Taking out what "that" means, or putting it right. */
final class Corrections {

    /** What changes while it is being corrected is looked at again. */
    private static final int ATTEMPTS = 5;

    private final JarStore store;
    private final That that;

    Corrections(JarStore store, That that) {
        this.store = store;
        this.that = that;
    }

    /** Takes out what "that" means. The same request delivered again takes out nothing more. */
    Outcome undo(Visit visit) {
        return takeOut(visit, that::meant, new Outcome.NothingToChange());
    }

    /** Something is not right: takes out what was just kept or spoken of, and never what was told long ago. */
    Outcome notRight(Visit visit) {
        return takeOut(visit, that::justNow, new Outcome.NothingJustNow());
    }

    /** Asks how "that" should be, saying what it is now. */
    Outcome ask(Visit visit) {
        return that.meant(visit)
                .flatMap(Corrections::asked)
                .or(() -> askedOfUnkept(visit))
                .orElseGet(
                        Outcome.NothingToChange::new);
    }

    /** Whether the next words are how it should be. */
    static boolean isAsked(Visit visit) {
        return visit.conversation().pending().filter(Question.HowShouldItBe.class::isInstance).isPresent();
    }

    /** Takes a certain win out. One that is out already is no matter, whoever wanted it. */
    Outcome takeOut(Visit visit, WinId id) {
        return again(() -> store.told(visit.jar(), id)
                .map(told -> takenOut(visit, told))
                .orElseGet(() -> Optional.of(new Outcome.NothingToChange())));
    }

    /** Puts a certain win right. */
    Outcome revise(Visit visit, Command.ReviseWin revision) {
        return again(() -> store.told(visit.jar(), revision.win())
                .map(told -> told instanceof Told.InJar(var win)
                        ? revised(visit, win, (before, today) -> revised(revision, before, today),
                                isReworded(revision, win) ? Outcome.WinReworded::new : Outcome.WinMoved::new)
                        : Optional.<Outcome>of(new Outcome.NothingToChange()))
                .orElseGet(() -> Optional.of(new Outcome.NothingToChange())));
    }

    private static Optional<Win> revised(Command.ReviseWin revision, Win win, LocalDate today) {
        var there = revision.day().map(day -> win.on(day.seenFrom(today))).orElse(win);
        return Optional.of(isReworded(revision, win) ? there.reading(revision.words().orElseThrow()) : there);
    }

    /** Words that are sent back as they were are no correction, nor is another day one of theirs. */
    private static boolean isReworded(Command.ReviseWin revision, Win win) {
        return revision.words()
                .filter(words -> revision.day().isEmpty() || !words.sentence().equals(win.said().sentence()))
                .isPresent();
    }

    /**
     * Lets what "that" means read as {@code words}, and moves a win when the words name another day.
     *
     * @param anew keeps the words in the place of something that was taken out
     */
    Outcome reword(Visit visit, Utterance words, Deed deed, Supplier<Outcome> anew) {
        return revise(visit, (win, today) -> {
            var reworded = win.reading(words);
            return Optional.of(
                    deed.day().equals(SpokenDay.today()) ? reworded : reworded.on(deed.day().seenFrom(today)));
        }, Outcome.WinReworded::new, note -> reword(visit, note, words), anew);
    }

    /** Moves the win that "that" means to another day, unless that day is still to come. A note has none. */
    Outcome redate(Visit visit, SpokenDay day) {
        return revise(visit, (win, today) -> day.isTomorrow(today)
                ? Optional.empty()
                : Optional.of(win.on(day.seenFrom(today, win.day()))), Outcome.WinMoved::new,
                note -> Optional.of(new Outcome.NoteLeftAsItIs(note)), Outcome.NothingToChange::new);
    }

    private Optional<Outcome> reword(Visit visit, Note note, Utterance words) {
        var after = note.reading(words);
        return Optional.<Outcome>of(new Outcome.NoteReworded(after))
                .filter(_ -> store.revise(visit.jar(), note, after));
    }

    private static Optional<Outcome> asked(Told told) {
        return switch (told) {
            case Told.InJar(var win) -> Optional.of(new Outcome.CorrectionAsked(win.said(), win.language(), win.id()));
            case Told.Noted(var note) ->
                Optional.of(new Outcome.CorrectionAsked(note.said(), note.language(), note.told()));
            case Told.TakenOut _ -> Optional.empty();
        };
    }

    private static Optional<Outcome> askedOfUnkept(Visit visit) {
        return visit.conversation()
                .thatIsUnkept()
                .map(words -> new Outcome.CorrectionAsked(words.said(),
                        visit.locale().getLanguage(), words.id()));
    }

    private Outcome takeOut(Visit visit, Function<Visit, Optional<Told>> meant, Outcome otherwise) {
        return again(() -> {
            var told = meant.apply(visit);
            return told.isPresent()
                    ? takenOut(visit, told.get())
                    : Optional.of(letGo(visit).orElse(otherwise));
        });
    }

    private Optional<Outcome> takenOut(Visit visit, Told told) {
        return switch (told) {
            case Told.TakenOut _ -> Optional.of(new Outcome.WinTakenOut(Optional.empty()));
            case Told.InJar(var win) -> Optional.<Outcome>of(new Outcome.WinTakenOut(Optional.of(win)))
                    .filter(_ -> store.takeOut(visit.jar(), win, visit.request()));
            case Told.Noted(var note) -> Optional.<Outcome>of(new Outcome.NoteTakenOut(note))
                    .filter(_ -> store.takeOut(visit.jar(), note, visit.request()));
        };
    }

    private static Optional<Outcome> letGo(Visit visit) {
        return visit.conversation().thatIsUnkept().map(Outcome.WaitingLetGo::new);
    }

    private Outcome revise(Visit visit, Revision revision, Done done, Function<Note, Optional<Outcome>> ofNote,
            Supplier<Outcome> ofTakenOut) {
        return again(() -> that.toldLast(visit).map(told -> switch (told) {
            case Told.InJar(var win) -> revised(visit, win, revision, done);
            case Told.Noted(var note) -> ofNote.apply(note);
            case Told.TakenOut _ -> Optional.of(ofTakenOut.get());
        }).orElseGet(() -> Optional.of(new Outcome.NothingToChange())));
    }

    private Optional<Outcome> revised(Visit visit, Win win, Revision revision, Done done) {
        var today = Days.dayOf(visit.now(), win.zone());
        var after = revision.of(win, today);
        return after.isEmpty()
                ? Optional.of(new Outcome.DayStillToCome())
                : Optional.of(done.of(after.get(), today)).filter(_ -> store.revise(visit.jar(), win, after.get()));
    }

    private static Outcome again(Supplier<Optional<Outcome>> attempt) {
        for (var attempts = 0; attempts < ATTEMPTS; attempts++) {
            var outcome = attempt.get();
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new JarUnreachable(new IllegalStateException("it kept changing"));
    }

    /** What becomes of a win; empty when it would be on a day that has not come. */
    private interface Revision {
        Optional<Win> of(Win win, LocalDate today);
    }

    private interface Done {
        Outcome of(Win win, LocalDate today);
    }
}
