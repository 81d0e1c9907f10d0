package app.smallwins.domain;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * How long somebody waits for one answer. Each call to the table ends in time by itself; where an answer takes more than
 * two of them one after another, they share what patience there is. On the clock that never jumps.
 */
public final class Patience {

    private static final ScopedValue<Long> UNTIL_NANOS = ScopedValue.newInstance();

    private Patience() {}

    /** Gets an answer that somebody waits for only so long; whatever is asked of the table meanwhile ends by then. */
    public static <T> T within(Duration budget, Supplier<T> answer) {
        return ScopedValue.where(UNTIL_NANOS, System.nanoTime() + budget.toNanos()).call(answer::get);
    }

    /** As much of a budget as there is patience for; all of it when nobody said how long they wait. */
    public static Duration atMost(Duration budget) {
        return UNTIL_NANOS.isBound() ? shorter(budget, UNTIL_NANOS.get() - System.nanoTime()) : budget;
    }

    private static Duration shorter(Duration budget, long nanosLeft) {
        return Duration.ofNanos(Math.clamp(nanosLeft, 0, budget.toNanos()));
    }
}
