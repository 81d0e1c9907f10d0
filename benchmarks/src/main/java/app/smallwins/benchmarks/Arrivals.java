package app.smallwins.benchmarks;

import java.time.Duration;

/**
 * When people come, whether or not those before them have been answered: an open loop. Who waits for answers before asking
 * again asks less when it is slow, and so measures least when it matters (coordinated omission).
 *
 * @param from how many a second at first
 * @param to how many a second in the end
 * @param within how long it takes to get there
 * @param then how long it stays
 */
record Arrivals(double from, double to, Duration within, Duration then) {

    private static final double NANOS = 1e9;

    /** The same number all the time. */
    static Arrivals steady(double perSecond, Duration all) {
        return new Arrivals(perSecond, perSecond, Duration.ZERO, all);
    }

    Duration all() {
        return within.plus(then);
    }

    /** How long after the beginning the one after somebody comes who came at {@code nanos}. */
    long after(long nanos) {
        return nanos + Math.round(NANOS / perSecond(nanos));
    }

    private double perSecond(long nanos) {
        return nanos >= within.toNanos() ? to : from + (to - from) * nanos / within.toNanos();
    }
}
