package app.smallwins.domain;

import java.time.Instant;

/**
 * The name of one note inside its jar. Built like a {@link WinId}: it sorts by time, and a request that is delivered again
 * names the same note.
 */
public record NoteId(String value) implements Comparable<NoteId> {

    public NoteId {
        if (!value.matches("[0-9]{8}T[0-9]{9}-[0-9a-f]{16}")) {
            throw new IllegalArgumentException("not a note id");
        }
    }

    /** The id of the note told at {@code at} by the request {@code request}. */
    public static NoteId of(Instant at, RequestKey request) {
        return new NoteId(WinId.moment(at) + '-' + request.value());
    }

    @Override
    public int compareTo(NoteId other) {
        return value.compareTo(other.value);
    }
}
