package app.smallwins.domain;

import java.util.Optional;

/**
 * What this session has said so far, as far as the next sentence depends on it.
 *
 * @param pending the question that was asked last, which "yes", "no" and bare words answer
 * @param that the win that "that" refers to
 * @param careful whether somebody said in this session that they are not safe; nothing celebrates from then on
 */
public record Conversation(Optional<Question> pending, Optional<WinId> that, boolean careful) {

    /** A session in which nothing was said yet. */
    public static Conversation fresh() {
        return new Conversation(Optional.empty(), Optional.empty(), false);
    }
}
