package app.smallwins.domain;

import app.smallwins.domain.Outcome.Tone;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** What somebody is grateful for. It is kept like a win and is none: nobody has to have done anything for it. */
final class Gratitude {

    private static final int LOOKED_AT = 30;

    /** As many as can be listened to in one go. */
    private static final int READ_OUT = 4;

    private final Notes notes;

    Gratitude(Notes notes) {
        this.notes = notes;
    }

    Outcome log(Visit visit, Utterance said, Tone tone) {
        var note = Note.of(visit, Note.Kind.GRATITUDE, said);
        return notes.keep(visit, note, Unkept.As.GRATITUDE, new Outcome.GratitudeKept(note, tone));
    }

    Outcome hear(Visit visit) {
        var different = withoutRepeats(notes.latest(visit, Note.Kind.GRATITUDE, LOOKED_AT));
        return different.isEmpty()
                ? new Outcome.NoGratitudeYet()
                : new Outcome.GratitudeHeard(different.subList(0, Math.min(READ_OUT, different.size())));
    }

    private static List<Note> withoutRepeats(List<Note> notes) {
        var seen = new HashSet<String>();
        return notes.stream().filter(note -> seen.add(note.said().sentence().toLowerCase(Locale.ROOT))).toList();
    }
}
