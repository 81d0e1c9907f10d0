package app.smallwins.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The links that the owner of a jar has made, and the cheers that came through them. What belongs to a jar goes when the jar
 * is erased. Each method is one call to the table unless it says otherwise, and throws {@link JarUnreachable} when the table
 * does not answer in time.
 */
public interface Shares {

    /**
     * Keeps a link.
     *
     * @param code what opens it; only its {@link ShareCode#hash()} is kept
     * @param onACard whether it will be shown on a card, which an owner may have ruled out
     */
    Made make(JarId jar, Share share, ShareCode code, boolean onACard);

    /** What became of a link that was to be kept. */
    enum Made {
        MADE,
        /** Not kept: the owner wants none of their words on a card. */
        PRIVATE,
        /** Not kept: there is no such win, or not any more. */
        NO_SUCH_WIN,
        /** Not kept: the owner had everything deleted, and some of it is still there. */
        BEING_ERASED
    }

    /** The links of a jar that still hold, the one that ends first first. */
    List<Share> in(JarId jar, Instant now);

    /** Ends a link; two calls. False when there is none of that name. */
    boolean end(JarId jar, ShareId share);

    /** Ends all links of a jar, and says how many there were; two calls and more when there are very many. */
    int endAll(JarId jar);

    /** The latest cheers, latest first, whether or not what they are for is still there. */
    List<Cheer> left(JarId jar, int atMost);

    /** The latest cheers for wins that are still there, latest first; two calls. */
    List<CheeredWin> cheers(JarId jar, int atMost);

    /**
     * The same, and remembers that their owner has heard of them; a third call, at the same time as the second.
     *
     * @param by the request that wants to hear them
     */
    List<CheeredWin> hear(JarId jar, int atMost, RequestKey by);

    /**
     * The win that was cheered for, and remembers that its owner has heard of it; two calls at once. A cheer that came
     * meanwhile stays news.
     *
     * @return empty when the win is no longer there
     */
    Optional<Win> hear(JarId jar, CheerNews news, RequestKey by);

    /**
     * What friends left, earliest first, whatever became of the win; goes on where another page ended.
     *
     * @param after the last name of the page before
     */
    List<Cheer> cheers(JarId jar, Optional<CheerId> after, int atMost);

    /**
     * Keeps cheers as they were before, all of them or nothing, unless they are there. Their owner has heard of them. Two
     * calls.
     *
     * @param cheers at most {@link JarStore#RESTORED_AT_ONCE}
     * @return how many were not there; empty when the jar is being erased
     */
    Optional<Integer> restore(JarId jar, List<Cheer> cheers);

    /** A cheer, and the win it is for as it reads now. */
    record CheeredWin(Cheer cheer, Win win) {
    }
}
