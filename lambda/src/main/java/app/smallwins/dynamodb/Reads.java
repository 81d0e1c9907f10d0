package app.smallwins.dynamodb;

import static app.smallwins.dynamodb.Calls.within;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.smallwins.domain.CheerId;
import app.smallwins.domain.DayRange;
import app.smallwins.domain.JarId;
import app.smallwins.domain.JarStore.Place;
import app.smallwins.domain.WinId;
import app.smallwins.dynamodb.wire.Deadline;
import app.smallwins.dynamodb.wire.DynamoDb;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Reads that see every write confirmed before them, page after page as far as they are wanted. */
final class Reads {

    private static final Map<String, String> SORT_NAME = Map.of("#sort", Keys.SORT);
    private static final Map<String, String> NAME_NAME = Map.of("#sort", Items.NAME);
    private static final Map<String, String> DAY_NAME = Map.of("#sort", Items.DAY);
    private static final Map<String, String> CHANCE_NAME = Map.of("#sort", Items.CHANCE);

    /** Sorts before everything that begins with a digit. */
    private static final String LOWEST = "0";

    private final DynamoDb client;
    private final String table;
    private final Calls calls;

    Reads(DynamoDb client, String table, Calls calls) {
        this.client = client;
        this.table = table;
        this.calls = calls;
    }

    /** The items of those keys that there are; at most a hundred keys. */
    List<Map<String, AttributeValue>> get(List<Map<String, AttributeValue>> keys) {
        var deadline = Deadline.in(TableClient.CALL);
        var found = new ArrayList<Map<String, AttributeValue>>();
        var wanted = wanted(keys);
        while (!wanted.isEmpty()) {
            var asked = wanted;
            var answer = client.batchGetItem(
                    request -> request.requestItems(asked).overrideConfiguration(within(deadline)));
            found.addAll(answer.responses().getOrDefault(table, List.of()));
            wanted = answer.unprocessedKeys();
            calls.pauseIf(!wanted.isEmpty(), deadline);
        }
        return found;
    }

    /** Everything in a partition whose sort key begins with {@code prefix}. */
    List<Map<String, AttributeValue>> beginningWith(AttributeValue partition, String prefix) {
        return beginningWith(partition, prefix, Integer.MAX_VALUE);
    }

    /** Everything in a partition from one sort key to the last that begins with another. */
    List<Map<String, AttributeValue>> between(AttributeValue partition, String first, String lastPrefix) {
        return items(between(query(partition).expressionAttributeNames(SORT_NAME), partition, fromS(first),
                Keys.lastOf(lastPrefix)), Integer.MAX_VALUE);
    }

    /** The last so many of what begins with {@code prefix}, last first. */
    List<Map<String, AttributeValue>> beginningWith(AttributeValue partition, String prefix, int atMost) {
        return items(between(query(partition).expressionAttributeNames(SORT_NAME), partition, fromS(prefix),
                Keys.lastOf(prefix)), atMost);
    }

    /** The first so many of a partition up to a sort key, first first. */
    List<Map<String, AttributeValue>> upTo(AttributeValue partition, AttributeValue last, int atMost) {
        return items(between(query(partition).expressionAttributeNames(SORT_NAME).scanIndexForward(true), partition,
                fromS(LOWEST), last), atMost);
    }

    /** Wins by day, latest first, after a certain one. */
    List<Map<String, AttributeValue>> byDay(JarId jar, Optional<DayRange> range, Optional<Place> after, int atMost) {
        var query = byDay(jar, range);
        return items(after.map(place -> query.exclusiveStartKey(Keys.at(jar, place))).orElse(query), atMost);
    }

    private QueryRequest.Builder byDay(JarId jar, Optional<DayRange> range) {
        var query = query(Keys.partition(jar)).indexName(Table.BY_DAY);
        return range.map(days -> between(query.expressionAttributeNames(DAY_NAME), Keys.partition(jar),
                Keys.firstOn(days.first()), Keys.lastOn(days.last()))).orElse(query);
    }

    /** Wins by chance, from a place on. */
    List<Map<String, AttributeValue>> byChance(JarId jar, String from, int atMost) {
        return items(between(query(Keys.partition(jar)).indexName(Table.BY_CHANCE)
                .expressionAttributeNames(CHANCE_NAME)
                .scanIndexForward(true), Keys.partition(jar), fromS(from), Keys.lastOf("")), atMost);
    }

    /** Trophies, latest first. */
    List<Map<String, AttributeValue>> trophies(JarId jar, int atMost) {
        return items(query(Keys.partition(jar)).indexName(Table.TROPHIES), atMost);
    }

    /** Wins by the moment they were told, latest first, with those that were taken out. */
    List<Map<String, AttributeValue>> byMoment(JarId jar, Instant upTo, int atMost) {
        return items(between(query(Keys.partition(jar)).indexName(Table.BY_NAME).expressionAttributeNames(NAME_NAME),
                Keys.partition(jar), Keys.firstName(), Keys.lastNameAt(upTo)), atMost);
    }

    /** All that was told, by name, earliest first, after a certain name; with what was taken out. */
    List<Map<String, AttributeValue>> byName(JarId jar, Optional<WinId> after, int atMost) {
        var query = query(Keys.partition(jar)).indexName(Table.BY_NAME).scanIndexForward(true);
        return items(after.map(name -> query.exclusiveStartKey(Keys.at(jar, name))).orElse(query), atMost);
    }

    /** Cheers, earliest first, after a certain one. */
    List<Map<String, AttributeValue>> cheers(JarId jar, Optional<CheerId> after, int atMost) {
        var query = between(query(Keys.partition(jar)).expressionAttributeNames(SORT_NAME).scanIndexForward(true),
                Keys.partition(jar), fromS(Keys.CHEER_PREFIX), Keys.lastOf(Keys.CHEER_PREFIX));
        return items(after.map(name -> query.exclusiveStartKey(Keys.cheer(jar, name))).orElse(query), atMost);
    }

    /** The first few items of a jar, whatever they are. */
    List<Map<String, AttributeValue>> first(JarId jar, int atMost) {
        return items(query(Keys.partition(jar)).scanIndexForward(true), atMost);
    }

    /** One page of the keys of all that is in a jar, and where the next page begins; empty when there is none. */
    KeyPage keys(JarId jar, Map<String, AttributeValue> from, Deadline deadline) {
        var answer = client.query(query(Keys.partition(jar)).projectionExpression("pk, sk")
                .exclusiveStartKey(from.isEmpty() ? null : from)
                .overrideConfiguration(within(deadline))
                .build());
        return new KeyPage(answer.items(), answer.lastEvaluatedKey());
    }

    /** Keys that were found, and where to go on. */
    record KeyPage(List<Map<String, AttributeValue>> keys, Map<String, AttributeValue> next) {
    }

    private Map<String, KeysAndAttributes> wanted(List<Map<String, AttributeValue>> keys) {
        return Map.of(table, KeysAndAttributes.builder().keys(keys).consistentRead(true).build());
    }

    private QueryRequest.Builder query(AttributeValue partition) {
        return QueryRequest.builder()
                .tableName(table)
                .consistentRead(true)
                .scanIndexForward(false)
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(Map.of(":pk", partition));
    }

    private static QueryRequest.Builder between(QueryRequest.Builder query, AttributeValue partition,
            AttributeValue first, AttributeValue last) {
        return query.keyConditionExpression("pk = :pk AND #sort BETWEEN :first AND :last")
                .expressionAttributeValues(Map.of(":pk", partition, ":first", first, ":last", last));
    }

    private List<Map<String, AttributeValue>> items(QueryRequest.Builder query, int atMost) {
        var items = new ArrayList<Map<String, AttributeValue>>();
        var more = atMost > 0;
        while (more) {
            var page = client.query(query.limit(atMost - items.size()).build());
            items.addAll(page.items());
            query.exclusiveStartKey(page.lastEvaluatedKey());
            more = page.hasLastEvaluatedKey() && items.size() < atMost;
        }
        return items;
    }
}
