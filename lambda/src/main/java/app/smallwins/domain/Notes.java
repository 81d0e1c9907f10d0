package app.smallwins.domain;

import app.smallwins.domain.JarStore.Introduction;
import java.util.List;
import java.util.Optional;

/** Keeping what is no win, and finding it again. */
final class Notes {

    private final JarStore store;
    private final Looks looks;

    Notes(JarStore store, Looks looks) {
        this.store = store;
        this.looks = looks;
    }

    /** Keeps it, and says what {@code kept} makes of it; a note that could not be kept is heard as such. */
    Outcome keep(Visit visit, Note note, Outcome kept) {
        try {
            return store.note(visit.jar(), note, introduction(visit)) ? kept : new Outcome.NoteNotKept();
        } catch (JarUnreachable unreachable) {
            return new Outcome.NoteNotKept();
        }
    }

    /** The latest notes of a kind; none while the jar is being erased. */
    List<Note> latest(Visit visit, Note.Kind kind, int atMost) {
        return looks.around(visit).erasing() ? List.of() : store.notes(visit.jar(), kind, atMost);
    }

    /** Whoever keeps something is known from then on, so that it can be found and deleted. */
    private Optional<Introduction> introduction(Visit visit) {
        return Zones.of(visit, looks.around(visit)).introduction();
    }
}
