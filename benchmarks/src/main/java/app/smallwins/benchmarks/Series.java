package app.smallwins.benchmarks;

import java.util.ArrayList;
import java.util.List;

import app.smallwins.domain.JarId;

/** The times that one jar took. */
final class Series {

    private static final double NANOS_PER_MILLI = 1e6;

    private final Layout layout;
    private final int size;
    private final JarId jar;
    private final List<Long> nanos = new ArrayList<>();

    Series(Layout layout, int size) {
        this.layout = layout;
        this.size = size;
        this.jar = JarId.derivedFrom("benchmark", layout + "/" + size);
    }

    Layout layout() {
        return layout;
    }

    int size() {
        return size;
    }

    JarId jar() {
        return jar;
    }

    void measure(Turn turn) {
        var before = System.nanoTime();
        turn.with(jar);
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
