package app.smallwins.domain;

import java.time.Instant;

/**
 * Something small that is kept beside the wins, and is none.
 *
 * @param id its name in the jar, among the notes of its kind
 * @param said the words, verbatim
 * @param at the moment it was told
 * @param language ISO 639 code of the language it was told in
 * @param receivedAt when it reached us; orders what has the same moment, as for a win
 */
public record Note(NoteId id, Kind kind, Utterance said, Instant at, String language, Instant receivedAt) {

    /** What a note is. The names are part of the table's keys. */
    public enum Kind {
        /** A line that somebody wants to hear again. */
        AFFIRMATION,
        /** Something that somebody is grateful for. */
        GRATITUDE,
        /** What somebody wants to treat themselves to; what it takes is a {@link Reward}. */
        REWARD
    }

    /** The name under which it is found again among all that was told. */
    public WinId told() {
        return new WinId(id.value());
    }

    /** The same note in other words. */
    public Note reading(Utterance words) {
        return new Note(id, kind, words, at, language, receivedAt);
    }

    /** What was said on this visit, as a note. */
    public static Note of(Visit visit, Kind kind, Utterance said) {
        return new Note(NoteId.of(visit.now(), visit.request()), kind, said, visit.now(),
                visit.locale().getLanguage(), visit.received());
    }
}
