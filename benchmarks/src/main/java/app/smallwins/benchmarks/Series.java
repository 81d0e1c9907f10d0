package app.smallwins.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** The times that one jar took. */
final class Series {

    private static final double NANOS_PER_MILLI = 1e6;

    private final Layout layout;
    private final int size;
    private final Owner owner;
    private final List<Long> nanos = new ArrayList<>();

    Series(Layout layout, int size) {
        this.layout = layout;
        this.size = size;
        this.owner = new Owner(layout + "/" + size);
    }

    Layout layout() {
        return layout;
    }

    int size() {
        return size;
    }

    Owner owner() {
        return owner;
    }

    void measure(Turn turn) {
        var before = System.nanoTime();
        turn.with(owner);
        nanos.add(System.nanoTime() - before);
    }

    void forget() {
        nanos.clear();
    }

    /** In milliseconds. */
    double percentile(int percent) {
        var sorted = nanos.stream().sorted().toList();
        return sorted.get((sorted.size() - 1) * percent / 100) / NANOS_PER_MILLI;
    }
}
