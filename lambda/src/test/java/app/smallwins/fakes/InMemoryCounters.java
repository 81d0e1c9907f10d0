package app.smallwins.fakes;

import app.smallwins.domain.Counters;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Counts in memory. */
public final class InMemoryCounters implements Counters {

    private final Map<String, Long> numbers = new HashMap<>();

    @Override
    public synchronized long of(String name) {
        return numbers.getOrDefault(name, 0L);
    }

    @Override
    public synchronized long add(String name, int by, Instant until) {
        return numbers.merge(name, (long) by, Long::sum);
    }
}
