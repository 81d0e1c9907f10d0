package app.smallwins.speech;

import app.smallwins.domain.Note;
import app.smallwins.domain.Outcome;
import app.smallwins.domain.Outcome.Tone;
import app.smallwins.domain.Visit;
import app.smallwins.speech.Speech.Part;
import app.smallwins.speech.Speech.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is said about what is kept beside the wins. */
final class NoteVoice {

    private final Texts texts;
    private final SayingBack sayingBack;
    private final CareVoice care;

    NoteVoice(Texts texts, SayingBack sayingBack, CareVoice care) {
        this.texts = texts;
        this.sayingBack = sayingBack;
        this.care = care;
    }

    Speech gratitudeKept(Visit visit, Outcome.GratitudeKept kept) {
        var nth = visit.randomness().nextInt(Integer.MAX_VALUE);
        var gratitude = saidBack(kept.note());
        return switch (kept.tone()) {
            case Tone.GLAD -> texts.variant(Text.GRATITUDE_KEPT, nth, Map.of("words", gratitude));
            case Tone.QUIET, Tone.GRAVE, Tone.SORROW ->
                texts.variant(Text.GRATITUDE_QUIET, nth, Map.of("words", gratitude));
            case Tone.SERIOUS ->
                texts.variant(Text.GRATITUDE_SERIOUS, nth, Map.of("words", gratitude, "line", care.line()));
        };
    }

    Speech gratitudeHeard(List<Note> notes) {
        var parts = new ArrayList<Part>();
        for (var note : notes) {
            parts.addAll(saidBack(note).parts());
            parts.add(new Words(". "));
            parts.add(Template.PAUSE);
        }
        return texts.say(Text.GRATITUDE_HEARD, Map.of("words", new Speech(parts)));
    }

    Speech takenOut(Note note) {
        return texts.say(Text.TAKEN_OUT, Map.of("deed", named(note)));
    }

    Speech reworded(Note note) {
        return texts.say(Text.REWORDED, Map.of("deed", named(note)));
    }

    Speech leftAsItIs(Note note) {
        return texts.say(Text.NOTE_LEFT, Map.of("words", named(note)));
    }

    /** A line and a treat are given back as they were said. */
    private Speech named(Note note) {
        return switch (note.kind()) {
            case GRATITUDE -> sayingBack.named(note.said(), Locale.of(note.language()));
            case AFFIRMATION, REWARD -> texts.say(Text.QUOTED, Map.of("words", note.said().sentence()));
        };
    }

    private Speech saidBack(Note note) {
        return sayingBack.deed(note.said(), Locale.of(note.language()));
    }
}
