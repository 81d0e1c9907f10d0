package app.smallwins.domain;

import java.time.Duration;

/** Everything that can come of what a friend wants. */
public sealed interface FriendOutcome {

    /** The win that was shared. */
    record WinSeen(SharedWin win) implements FriendOutcome {
    }

    /** The link shows nothing, or not any more; which of the two is not said. */
    record LinkEnded() implements FriendOutcome {
    }

    /** The owner will hear of it. */
    record Cheered() implements FriendOutcome {
    }

    /**
     * The words are kept back: they may hurt. Nothing of them is kept.
     *
     * @param worrying whether they sound as if somebody was not well
     */
    record WordsKeptBack(boolean worrying) implements FriendOutcome {
    }

    /** The friend is not safe. Nothing of what they wrote is kept anywhere. */
    record FriendInCrisis() implements FriendOutcome {
    }

    /** The name or the message is too long. */
    record TooManyWords() implements FriendOutcome {
    }

    /** So many cheers came from there, or through that link, that no more are taken for now. */
    record NotNow(Duration retryAfter) implements FriendOutcome {
    }
}
