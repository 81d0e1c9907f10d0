package app.smallwins.benchmarks;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import app.smallwins.alexa.AmazonHosts;
import app.smallwins.dynamodb.JarFiller;
import app.smallwins.dynamodb.Table;
import app.smallwins.dynamodb.TableClient;
import app.smallwins.dynamodblocal.DynamoDbLocal;
import app.smallwins.lambda.Settings;
import app.smallwins.lambda.Stores;
import app.smallwins.lambda.Wiring;

/**
 * Measures recaps while a jar fills up, and fails when today's recap from a full jar takes noticeably longer than from a
 * nearly empty one.
 *
 * <p>The jars take turns within each round, so that a busy moment of the machine hits all of them alike.
 */
public final class Growth {

    private static final List<Integer> SIZES = List.of(10, 1_000, 100_000);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String TABLE = "small-wins";
    private static final int WARM_UP = 400;
    private static final int ROUNDS = 300;

    private Growth() {}

    /** Prints a table for each turn; exits with 1 when a turn is too slow. */
    public static void main(String[] none) {
        System.exit(isWithinBounds() ? 0 : 1);
    }

    private static boolean isWithinBounds() {
        try (var engine = DynamoDbLocal.inMemory(); var client = TableClient.at(engine.endpoint())) {
            Table.createIn(client, TABLE);
            var series = fill(new JarFiller(client, TABLE));
            var turns = turns(Stores.in(client, TABLE));
            return !turns.entrySet()
                    .stream()
                    .map(turn -> measured(turn.getKey(), turn.getValue(), series))
                    .toList()
                    .contains(false);
        }
    }

    private static Map<String, Turn> turns(Stores stores) {
        var settings = new Settings(TABLE, Optional.empty(), Optional.empty(), AmazonHosts.real(),
                Optional.empty());
        var door = new Wiring(settings, stores).voiceDoor();
        var turns = new LinkedHashMap<String, Turn>();
        turns.put("The calls to the table behind \"what did I do today\"",
                Turn.callsBehindTodaysRecap(stores.jars(), TODAY));
        turns.put("\"What did I do today\" through the voice door", Turn.recap(door, TODAY, Envelopes.on(TODAY)));
        turns.put("\"Remind me what I've done\" through the voice door",
                Turn.recap(door, TODAY, Envelopes.NO_PERIOD));
        return turns;
    }

    private static List<Series> fill(JarFiller filler) {
        System.out.println("Filling jars with " + SIZES + " wins, spread over ten years and all of today");
        return Stream.of(Layout.values()).flatMap(layout -> SIZES.stream().map(size -> {
            var series = new Series(layout, size);
            filler.fill(series.owner().jar(), layout.wins(TODAY, size));
            return series;
        })).toList();
    }

    private static boolean measured(String title, Turn turn, List<Series> series) {
        rounds(series, turn, WARM_UP);
        series.forEach(Series::forget);
        rounds(series, turn, ROUNDS);
        return new Report(title, ROUNDS, series).printed();
    }

    private static void rounds(List<Series> series, Turn turn, int howMany) {
        for (var round = 0; round < howMany; round++) {
            series.forEach(one -> one.measure(turn));
        }
    }
}
