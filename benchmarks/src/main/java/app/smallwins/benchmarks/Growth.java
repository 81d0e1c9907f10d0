package app.smallwins.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import app.smallwins.dynamodb.DynamoDbJarStore;
import app.smallwins.dynamodb.JarFiller;
import app.smallwins.dynamodb.Table;
import app.smallwins.dynamodb.TableClient;
import app.smallwins.dynamodblocal.DynamoDbLocal;

/**
 * Measures today's recap while a jar fills up, and fails when a full jar costs noticeably more than a nearly empty one.
 *
 * <p>The jars take turns within each round, so that a busy moment of the machine hits all of them alike.
 */
public final class Growth {

    /** How much slower the slowest jar may be than the fastest. */
    private static final double ALLOWED = 1.5;

    private static final List<Integer> SIZES = List.of(10, 1_000, 100_000);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String TABLE = "small-wins";
    private static final int WARM_UP = 600;
    private static final int ROUNDS = 400;

    private Growth() {}

    /** Prints a table; exits with 1 when a jar is too slow. */
    public static void main(String[] none) {
        try (var engine = DynamoDbLocal.inMemory(); var client = TableClient.at(engine.endpoint())) {
            Table.createIn(client, TABLE);
            var store = new DynamoDbJarStore(client, TABLE);
            var series = fill(new JarFiller(client, TABLE));
            var turn = Turn.todaysRecap(store, TODAY);
            rounds(series, turn, WARM_UP);
            series.forEach(Series::forget);
            rounds(series, turn, ROUNDS);
            System.exit(report(series) ? 0 : 1);
        }
    }

    private static List<Series> fill(JarFiller filler) {
        System.out.println("Filling jars with " + SIZES + " wins, spread over ten years and all of today");
        return Stream.of(Layout.values()).flatMap(layout -> SIZES.stream().map(size -> {
            var series = new Series(layout, size);
            filler.fill(series.jar(), layout.wins(TODAY, size));
            return series;
        })).toList();
    }

    private static void rounds(List<Series> series, Turn turn, int howMany) {
        for (var round = 0; round < howMany; round++) {
            series.forEach(one -> one.measure(turn));
        }
    }

    private static boolean report(List<Series> series) {
        System.out.printf("%nToday's recap, %d warm rounds, milliseconds%n%n%-28s %9s %8s %8s %8s%n", ROUNDS,
                "wins in the jar",
                "number", "median", "p90", "ratio");
        var good = new ArrayList<Boolean>();
        for (var layout : Layout.values()) {
            good.add(report(series.stream().filter(one -> one.layout() == layout).toList(), layout));
        }
        System.out.printf("%nallowed between the fastest and the slowest of a layout: %.1f%n", ALLOWED);
        return !good.contains(false);
    }

    private static boolean report(List<Series> layout, Layout name) {
        var fastest = layout.stream().mapToDouble(one -> one.percentile(50)).min().orElseThrow();
        layout.forEach(one -> System.out.printf("%-28s %9d %8.2f %8.2f %8.2f%n", name.title(), one.size(),
                one.percentile(50), one.percentile(90), one.percentile(50) / fastest));
        return layout.stream().allMatch(one -> one.percentile(50) <= ALLOWED * fastest);
    }
}
