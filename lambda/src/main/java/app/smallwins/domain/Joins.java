package app.smallwins.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Which jars are doors to others, and the codes that make them so. Each method throws {@link JarUnreachable} when the table
 * does not answer in time.
 */
public interface Joins {

    /**
     * Lets the code in the place of any that was offered for the same jar before. Two calls.
     *
     * @return false when the jar is being erased
     */
    boolean offer(Offer offer);

    /** The offer behind a code, as long as it holds. */
    Optional<Offer> offered(JoinCode code, Instant now);

    /**
     * Makes a jar the door to another one and uses the code up, in one step. From then on nothing new gets into {@code door}:
     * whoever asks for it is told {@link JarJoined}. Whatever else opens the other jar goes on doing so; what
     * {@code household} is asked to forget from now on includes it, and other households no longer forget it.
     *
     * @param door the jar of who says the code
     * @param household the household that belongs to
     * @return false when the code holds no more, or one of the jars is being erased
     */
    boolean join(Offer offer, JarId door, JarId household);

    /**
     * Brings what was kept behind a door into the jar it opens, as far as {@code budget} allows. What was interrupted goes on
     * where it stopped; nothing is doubled, and nothing is in neither place.
     *
     * @return whether nothing is left behind the door
     */
    boolean bringOver(JarId door, Duration budget);

    /** Lets a door open nothing any more. What is in the jar stays there. It is no matter when it is no door. */
    void leave(JarId door);

    /**
     * A code that was shown.
     *
     * @param jar the jar it opens
     * @param until when it ends
     */
    record Offer(JoinCode code, JarId jar, Instant until) {
    }
}
