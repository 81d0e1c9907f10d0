package app.smallwins.benchmarks;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.LongAdder;

/** How long people waited, in milliseconds; takes the same room however many they are. */
final class Waits {

    private static final int LONGEST_MILLIS = 30_000;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final AtomicIntegerArray byMillis = new AtomicIntegerArray(LONGEST_MILLIS + 1);
    private final LongAdder failures = new LongAdder();

    void waited(long nanos, boolean succeeded) {
        byMillis.incrementAndGet(Math.toIntExact(Math.min(LONGEST_MILLIS, nanos / NANOS_PER_MILLI)));
        if (!succeeded) {
            failures.increment();
        }
    }

    long failures() {
        return failures.sum();
    }

    long all() {
        var all = 0L;
        for (var millis = 0; millis <= LONGEST_MILLIS; millis++) {
            all += byMillis.get(millis);
        }
        return all;
    }

    /** That many in a hundred waited no longer than this. */
    int percentile(double percent) {
        var left = Math.ceil(all() * percent / 100);
        var millis = 0;
        for (left -= byMillis.get(0); left > 0; left -= byMillis.get(millis)) {
            millis++;
        }
        return millis;
    }
}
