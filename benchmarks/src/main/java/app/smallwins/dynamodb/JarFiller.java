package app.smallwins.dynamodb;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import app.smallwins.domain.JarId;
import app.smallwins.domain.Win;
import app.smallwins.dynamodb.wire.DynamoDb;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Fills a jar with many wins at once, past all the promises of the store: one by one, a hundred thousand would take many
 * minutes. It lives in the store's package so that the items are the store's own.
 */
public final class JarFiller {

    private static final int BATCH = 25;

    private final DynamoDb client;
    private final String table;

    /** Fills jars in {@code table}. */
    public JarFiller(DynamoDb client, String table) {
        this.client = client;
        this.table = table;
    }

    /** Puts the wins, and what counts them, into a jar that was empty. */
    public void fill(JarId jar, Stream<Win> wins) {
        var counts = new TreeMap<YearMonth, Map<LocalDate, Integer>>();
        write(wins.peek(win -> counts.computeIfAbsent(YearMonth.from(win.day()), _ -> new HashMap<>())
                .merge(win.day(), 1, Integer::sum)).map(win -> Items.win(jar, win)));
        write(counts.entrySet().stream().map(month -> item(jar, month.getKey(), month.getValue())));
    }

    private static Map<String, AttributeValue> item(JarId jar, YearMonth month, Map<LocalDate, Integer> counts) {
        var item = new HashMap<>(Keys.month(jar, month));
        counts.forEach((day, count) -> item.put(Items.counterOf(day), fromN(count.toString())));
        return item;
    }

    private void write(Stream<Map<String, AttributeValue>> items) {
        items.map(item -> WriteRequest.builder().putRequest(put -> put.item(item)).build())
                .gather(Gatherers.windowFixed(BATCH))
                .forEach(this::writeBatch);
    }

    private void writeBatch(List<WriteRequest> batch) {
        var left = Map.of(table, batch);
        while (!left.isEmpty()) {
            var asked = left;
            left = client.batchWriteItem(request -> request.requestItems(asked)).unprocessedItems();
        }
    }
}
