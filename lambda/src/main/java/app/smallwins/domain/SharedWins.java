package app.smallwins.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The one win behind a link, for whoever has the link; nothing here leads to a jar. The methods throw
 * {@link JarUnreachable} when the table does not answer in time.
 */
public interface SharedWins {

    /** The win as it reads now; empty when there is no such link, or it has ended, or the win is gone. Two calls. */
    Optional<SharedWin> shared(ShareCode code, Instant now);

    /**
     * Keeps a cheer, unless the same request left one before. Three calls.
     *
     * @param limits how many may come; counted in the same step as the cheer is kept, and gone with the jar
     */
    Cheering cheer(ShareCode code, Left left, RequestKey once, Instant now, List<Limit> limits);

    /** What became of a cheer. */
    sealed interface Cheering {

        /** It is kept. */
        record Kept() implements Cheering {
        }

        /** Not kept: there is no such link, or not any more. */
        record Ended() implements Cheering {
        }

        /** Not kept: so many came that no more are taken until then. */
        record TooMany(Instant until) implements Cheering {
        }
    }

    /**
     * How many may come in a while.
     *
     * @param name what is counted, with its while; reveals nothing about anybody
     * @param until when the while ends
     */
    record Limit(String name, int most, Instant until) {
    }

    /**
     * What a friend leaves.
     *
     * @param message one plain line without links
     */
    record Left(Optional<FriendName> name, Optional<String> message) {
    }
}
