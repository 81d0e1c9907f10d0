package app.smallwins.domain;

import app.smallwins.domain.JarStore.Introduction;
import app.smallwins.domain.JarStore.Put;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Keeping what is no win, and finding it again. */
final class Notes {

    private final JarStore store;
    private final Looks looks;

    Notes(JarStore store, Looks looks) {
        this.store = store;
        this.looks = looks;
    }

    /** Keeps it, and says what {@code kept} makes of it; a note that could not be kept waits to be tried again. */
    Outcome keep(Visit visit, Note note, Unkept.As as, Outcome kept) {
        return keep(visit, note.said(), as, introduction -> store.note(visit.jar(), note, introduction), _ -> kept);
    }

    /**
     * The same for whatever is kept beside the wins in a way of its own.
     *
     * @param kept what happened, seen from what was there before
     */
    Outcome keep(Visit visit, Utterance said, Unkept.As as, Function<Optional<Introduction>, Put> keeping,
            Function<Shelf, Outcome> kept) {
        var shelf = Optional.<Shelf>empty();
        try {
            shelf = Optional.of(looks.around(visit));
            return switch (keeping.apply(Zones.of(visit, shelf.get()).introduction())) {
                case KEPT -> kept.apply(shelf.get());
                case TAKEN_OUT_SINCE -> new Outcome.WinTakenOut(Optional.empty());
                case BEING_ERASED -> Waiting.notKept(visit, said, as, shelf);
            };
        } catch (JarUnreachable unreachable) {
            return Waiting.notKept(visit, said, as, shelf);
        }
    }

    /** The latest notes of a kind; none while the jar is being erased. */
    List<Note> latest(Visit visit, Note.Kind kind, int atMost) {
        return looks.around(visit).erasing() ? List.of() : store.notes(visit.jar(), kind, atMost);
    }
}
