package app.smallwins.benchmarks;

import app.smallwins.alexa.AmazonHosts;
import app.smallwins.dynamodb.Table;
import app.smallwins.dynamodb.TableClient;
import app.smallwins.dynamodblocal.DynamoDbLocal;
import app.smallwins.lambda.Settings;
import app.smallwins.lambda.Stores;
import app.smallwins.lambda.Wiring;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;

/**
 * Many people at once at one function with the local table, in an open loop. Arguments: {@code load}, {@code jump}, or
 * {@code soak} and how many minutes. Exits with 1 when a bound is not kept.
 */
public final class Load {

    private static final String TABLE = "small-wins";
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final double ERRORS_ALLOWED = 5 / 10_000.0;
    private static final int P99_MILLIS = 500;

    /** Alexa hangs up after eight seconds; one is left for the way. */
    private static final int IN_TIME_MILLIS = 7000;
    private static final long HEAP_ALLOWED = 32L * 1024 * 1024;

    private final Stores stores;
    private final Wiring wiring;

    private Load(Stores stores) {
        this.stores = stores;
        this.wiring = new Wiring(new Settings(TABLE, Optional.empty(), Optional.empty(), AmazonHosts.real(),
                Optional.empty()), stores);
    }

    /** Measures what is asked for. */
    public static void main(String[] arguments) {
        try (var engine = DynamoDbLocal.inMemory(); var client = TableClient.at(engine.endpoint())) {
            Table.createIn(client, TABLE, MINUTE);
            System.exit(new Load(Stores.in(client, TABLE)).isWithinBounds(arguments) ? 0 : 1);
        }
    }

    private boolean isWithinBounds(String[] arguments) {
        return switch (arguments[0]) {
            case "load" -> load();
            case "jump" -> jump();
            case "soak" -> soak(Duration.ofMinutes(Long.parseLong(arguments[1])));
            default -> throw new IllegalArgumentException("load, jump, or soak and minutes");
        };
    }

    private boolean load() {
        var people = people("load");
        var loop = warm(people);
        var waits = loop.run(Arrivals.steady(100, MINUTE));
        return printed("100 turns a second for a minute", waits) && isTrue(people)
                && waits.failures() <= waits.all() * ERRORS_ALLOWED && waits.percentile(99) < P99_MILLIS;
    }

    private boolean jump() {
        var people = people("jump");
        var loop = warm(people);
        loop.run(Arrivals.steady(1, Duration.ofSeconds(5)));
        var waits = loop.run(new Arrivals(1, 200, Duration.ofSeconds(2), Duration.ofSeconds(30)));
        printed("From 1 to 200 turns a second in two seconds, and half a minute more", waits);
        var after = loop.run(Arrivals.steady(20, Duration.ofSeconds(10)));
        return printed("Then 20 a second for ten seconds", after) && isTrue(people)
                && after.failures() <= after.all() * ERRORS_ALLOWED && waits.percentile(100) < IN_TIME_MILLIS;
    }

    private boolean soak(Duration all) {
        var people = people("soak");
        var loop = warm(people);
        loop.run(Arrivals.steady(20, MINUTE));
        var before = heap();
        var waits = loop.run(Arrivals.steady(20, all));
        var grown = heap() - before;
        System.out.printf("Heap after collecting: %,d KB before, grown by %,d KB%n", before / 1024, grown / 1024);
        return printed("20 turns a second for " + all.toMinutes() + " minutes", waits) && isTrue(people)
                && grown < HEAP_ALLOWED && waits.failures() <= waits.all() * ERRORS_ALLOWED;
    }

    private People people(String name) {
        return new People(name, wiring.voiceDoor());
    }

    private static OpenLoop warm(People people) {
        var loop = new OpenLoop(people::turn);
        printed("Warming up", loop.run(new Arrivals(5, 60, WARM_UP, Duration.ZERO)));
        return loop;
    }

    private static boolean printed(String title, Waits waits) {
        System.out.printf(
                "%s: %d turns, %d failed, p50 %d ms, p99 %d ms, p99.9 %d ms, slowest %d ms; load of the machine %.1f%n",
                title, waits.all(), waits.failures(), waits.percentile(50), waits.percentile(99),
                waits.percentile(99.9), waits.percentile(100),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        return true;
    }

    private boolean isTrue(People people) {
        var wrong = people.wrongJars(stores.jars());
        System.out.printf("Jars that lack what was confirmed, hold something twice, or miscount: %d%n", wrong);
        return wrong == 0;
    }

    private static long heap() {
        for (var time = 0; time < 3; time++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
