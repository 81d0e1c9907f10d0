package app.smallwins.domain;

import app.smallwins.domain.understanding.Phrasings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lines that somebody wants to hear again: which they are, and letting one go. */
final class OwnLines {

    private static final int LOOKED_AT = 100;

    /** What one can listen to in half a minute. */
    private static final int READ_OUT = 8;

    private final JarStore store;
    private final Notes notes;
    private final That that;
    private final Phrasings phrasings;

    OwnLines(JarStore store, Notes notes, That that, Phrasings phrasings) {
        this.store = store;
        this.notes = notes;
        this.that = that;
        this.phrasings = phrasings;
    }

    /** The latest of them. */
    Outcome hear(Visit visit) {
        var lines = notes.latest(visit, Note.Kind.AFFIRMATION, READ_OUT);
        return lines.isEmpty() ? new Outcome.NoAffirmationsYet() : new Outcome.AffirmationsHeard(lines);
    }

    /** Takes out the line that is meant. The same request delivered again takes out nothing more. */
    Outcome takeOut(Visit visit, Utterance said) {
        var wanted = phrasings.in(said.sentence(), "affirmation-out-phrases", visit.locale())
                .map(places -> places.get("line"))
                .orElse(said.words());
        return meant(store.notes(visit.jar(), Note.Kind.AFFIRMATION, LOOKED_AT), plain(wanted))
                .filter(line -> store.takeOut(visit.jar(), line, visit.request()))
                .<Outcome>map(Outcome.NoteTakenOut::new)
                .orElseGet(() -> notThere(visit));
    }

    private Outcome notThere(Visit visit) {
        return that.isTakenOutBy(visit)
                ? new Outcome.WinTakenOut(Optional.empty())
                : new Outcome.NoSuchAffirmation();
    }

    /** The very line, or the only one that these words are a part of. */
    private static Optional<Note> meant(List<Note> lines, String wanted) {
        var like = lines.stream().filter(line -> contains(line, wanted)).toList();
        return lines.stream()
                .filter(line -> plain(line.said().sentence()).equals(wanted))
                .findFirst()
                .or(() -> like.stream().findFirst().filter(_ -> like.size() == 1));
    }

    private static boolean contains(Note line, String wanted) {
        return !wanted.isEmpty() && (' ' + plain(line.said().sentence()) + ' ').contains(' ' + wanted + ' ');
    }

    /** As it sounds: no marks, no capitals. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
