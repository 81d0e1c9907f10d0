package app.smallwins.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Something kind to hear. What somebody did themselves comes most often: nobody can say that it is not true. */
final class Encouragement {

    private static final int LOOKED_AT = 25;
    private static final int OFTEN = 5;
    private static final int SOMETIMES = 3;
    private static final int NOW_AND_THEN = 2;

    private final JarStore store;
    private final Evidence evidence;
    private final Library library;
    private final Notes notes;

    Encouragement(JarStore store, Evidence evidence, Library library, Notes notes) {
        this.store = store;
        this.evidence = evidence;
        this.library = library;
        this.notes = notes;
    }

    /** Something kind, other than what was said last. Somebody who is not safe hears a plain sentence and no cheer. */
    Outcome encourage(Visit visit, Optional<String> last) {
        var kinds = visit.conversation().careful()
                ? List.of(library.affirmations(visit.locale()))
                : drawers(visit);
        return new Outcome.Encouraged(anyOf(visit, kinds, last));
    }

    /** Needs no reason; where there is something to celebrate, it is named. */
    Outcome celebrate(Visit visit) {
        return visit.conversation().careful()
                ? encourage(visit, Optional.empty())
                : new Outcome.Celebrated(evidence.latest(visit).stream().findFirst());
    }

    Outcome add(Visit visit, Utterance line) {
        var note = Note.of(visit, Note.Kind.AFFIRMATION, line);
        return notes.keep(visit, note, Unkept.As.AFFIRMATION, new Outcome.AffirmationAdded(note));
    }

    /** A drawer stands there as often as it shall be opened. */
    private List<List<Kindness>> drawers(Visit visit) {
        var drawers = new ArrayList<List<Kindness>>();
        drawers.addAll(Collections.nCopies(OFTEN, ownWins(visit)));
        drawers.addAll(Collections.nCopies(SOMETIMES, ownLines(visit)));
        drawers.addAll(Collections.nCopies(NOW_AND_THEN, library.quotes(visit.locale())));
        drawers.addAll(Collections.nCopies(NOW_AND_THEN, library.affirmations(visit.locale())));
        return drawers;
    }

    private static Kindness anyOf(Visit visit, List<List<Kindness>> drawers, Optional<String> last) {
        var full = drawers.stream().map(drawer -> without(drawer, last)).filter(drawer -> !drawer.isEmpty()).toList();
        return any(visit, any(visit, full));
    }

    private static List<Kindness> without(List<Kindness> drawer, Optional<String> last) {
        return drawer.stream().filter(kindness -> !last.equals(Optional.of(kindness.key()))).toList();
    }

    private static <T> T any(Visit visit, List<T> choices) {
        return choices.get(visit.randomness().nextInt(choices.size()));
    }

    private List<Kindness> ownWins(Visit visit) {
        return evidence.latest(visit).stream().<Kindness>map(Kindness.OwnWin::new).toList();
    }

    /** There is something kind to say without the table, too. */
    private List<Kindness> ownLines(Visit visit) {
        try {
            return store.notes(visit.jar(), Note.Kind.AFFIRMATION, LOOKED_AT)
                    .stream()
                    .<Kindness>map(Kindness.OwnLine::new)
                    .toList();
        } catch (JarUnreachable unreachable) {
            return List.of();
        }
    }
}
