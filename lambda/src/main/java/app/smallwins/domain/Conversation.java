package app.smallwins.domain;

import java.util.Optional;

/**
 * What this session has said so far, as far as the next sentence depends on it.
 *
 * @param pending the question that was asked last, which "yes", "no" and bare words answer
 * @param that the win that "that" refers to
 * @param alarms how often somebody said in this session that they are not safe
 */
public record Conversation(Optional<Question> pending, Optional<WinId> that, int alarms) {

    public Conversation {
        alarms = Math.max(0, alarms);
    }

    /** A session in which nothing was said yet. */
    public static Conversation fresh() {
        return new Conversation(Optional.empty(), Optional.empty(), 0);
    }

    /** Whether to be careful: after somebody said that they are not safe, nothing celebrates any more. */
    public boolean careful() {
        return alarms > 0;
    }
}
