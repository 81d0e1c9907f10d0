package app.smallwins.domain;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * So many are attended to at once. With more than it can serve, a process that serves everybody a little answers nobody in
 * time; so whoever finds no room within a moment is answered without the table, and told so.
 */
public final class Turns {

    /** A turn that waits its share of two processors sixteen times is still answered by a table within a second. */
    private static final int AT_ONCE = 16;

    /** What piles up in a moment is gone in a moment; half a second was measured to send too many away. */
    private static final Duration FOR_ROOM = Duration.ofSeconds(2);

    private final Semaphore room;
    private final Duration forRoom;

    /**
     * @param atOnce how many
     * @param forRoom how long somebody waits for room at most
     */
    public Turns(int atOnce, Duration forRoom) {
        this.room = new Semaphore(atOnce, true);
        this.forRoom = forRoom;
    }

    /** As many as a process with two processors serves well; on Lambda it is one at a time. */
    public static Turns usual() {
        return new Turns(AT_ONCE, FOR_ROOM);
    }

    /**
     * Gets an answer that somebody waits for only so long, see {@link Patience}. Waiting for room is part of it; when there
     * is none, no patience is left, and every call to the table ends before it begins.
     */
    public <T> T take(Duration patience, Supplier<T> answer) {
        var before = System.nanoTime();
        if (!entered()) {
            return Patience.within(Duration.ZERO, answer);
        }
        try {
            return Patience.within(patience.minusNanos(System.nanoTime() - before), answer);
        } finally {
            room.release();
        }
    }

    private boolean entered() {
        try {
            return room.tryAcquire(forRoom.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException inAHurry) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
