package app.smallwins.domain;

import java.util.List;
import java.util.Optional;

/**
 * What this session has said so far, as far as the next sentence depends on it.
 *
 * @param pending the question that was asked last, which "yes", "no" and bare words answer
 * @param that what "that" refers to: a win or a note, by the name it was told under
 * @param unkept what was heard in this session and could not be kept yet, earliest first
 * @param alarms how often somebody said in this session that they are not safe
 */
public record Conversation(Optional<Question> pending, Optional<WinId> that, List<Unkept> unkept, int alarms) {

    public Conversation {
        unkept = List.copyOf(unkept);
        alarms = Math.max(0, alarms);
    }

    /** A session in which nothing was said yet. */
    public static Conversation fresh() {
        return new Conversation(Optional.empty(), Optional.empty(), List.of(), 0);
    }

    /** The same, with "that" meaning something else; what it meant before, when that is not said. */
    public Conversation about(Optional<WinId> other) {
        return new Conversation(pending, other.or(() -> that), unkept, alarms);
    }

    /** Whether to be careful: after somebody said that they are not safe, nothing celebrates any more. */
    public boolean careful() {
        return alarms > 0;
    }

    /** What is not kept yet besides what has that name. */
    public List<Unkept> unkeptBut(WinId name) {
        return unkept.stream().filter(words -> !words.id().equals(name)).toList();
    }

    /** What is not kept yet and is what "that" refers to. */
    Optional<Unkept> thatIsUnkept() {
        return unkept.stream().filter(words -> that.equals(Optional.of(words.id()))).findFirst();
    }
}
