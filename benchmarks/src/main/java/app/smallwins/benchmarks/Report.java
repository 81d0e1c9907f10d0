package app.smallwins.benchmarks;

import java.util.List;
import java.util.stream.Stream;

/**
 * What came out, in milliseconds.
 *
 * @param title the turn that was measured
 * @param rounds how often
 * @param series the jars
 */
record Report(String title, int rounds, List<Series> series) {

    /** How much slower the slowest jar of a layout may be than the fastest. */
    private static final double ALLOWED = 1.5;

    /** Prints it, and says whether every layout is within what is allowed. */
    boolean printed() {
        System.out.printf("%n%s, milliseconds, %d warm rounds, allowed ratio %.1f%n%n%-28s %9s %8s %8s %8s%n", title,
                rounds,
                ALLOWED, "wins in the jar", "number", "median", "p90", "ratio");
        return Stream.of(Layout.values()).filter(layout -> !printed(layout)).count() == 0;
    }

    private boolean printed(Layout layout) {
        var jars = series.stream().filter(one -> one.layout() == layout).toList();
        var fastest = jars.stream().mapToDouble(one -> one.percentile(50)).min().orElseThrow();
        jars.forEach(one -> System.out.printf("%-28s %9d %8.2f %8.2f %8.2f%n", layout.title(), one.size(),
                one.percentile(50), one.percentile(90), one.percentile(50) / fastest));
        return jars.stream().allMatch(one -> one.percentile(50) <= ALLOWED * fastest);
    }
}
