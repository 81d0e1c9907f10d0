package app.smallwins.dynamodb;

import java.time.Duration;

/** A moment after which nobody waits any more, on the clock that never jumps. */
record Deadline(long nanos) {

    static Deadline in(Duration budget) {
        return new Deadline(System.nanoTime() + budget.toNanos());
    }

    /** What is left; never negative. */
    Duration remaining() {
        return Duration.ofNanos(Math.max(0, nanos - System.nanoTime()));
    }

    boolean hasPassed() {
        return remaining().isZero();
    }
}
