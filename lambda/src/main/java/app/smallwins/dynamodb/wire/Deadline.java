package app.smallwins.dynamodb.wire;

import java.time.Duration;

/** A moment after which nobody waits any more, on the clock that never jumps. */
public record Deadline(long nanos) {

    /** The moment when {@code budget} is used up, counted from now. */
    public static Deadline in(Duration budget) {
        return new Deadline(System.nanoTime() + budget.toNanos());
    }

    /** What is left; never negative. */
    public Duration remaining() {
        return Duration.ofNanos(Math.max(0, nanos - System.nanoTime()));
    }

    /** Whether nothing is left. */
    public boolean hasPassed() {
        return remaining().isZero();
    }

    /** The earlier of this one and the moment when {@code budget} is used up. */
    public Deadline within(Duration budget) {
        return new Deadline(Math.min(nanos, in(budget).nanos));
    }

    /** What is left as a socket's time-out: never zero, which would mean for ever. */
    int millis() {
        return Math.max(1, Math.toIntExact(remaining().toMillis()));
    }
}
