package app.smallwins.dynamodb;

import static app.smallwins.dynamodb.Calls.answered;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.groupingBy;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import app.smallwins.domain.JarId;
import app.smallwins.dynamodb.Transaction.Result;
import app.smallwins.dynamodb.wire.Deadline;
import app.smallwins.dynamodb.wire.DynamoDb;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Brings what is behind a door into the jar it opens. Nothing new gets behind a door, so what is found there is all there
 * is. Each step takes some things out here and puts them in there, both or neither; whoever goes on after one that was
 * killed finds each thing in one place.
 */
final class Movers {

    /** Each may take three parts of a transaction, and one more for its month. */
    private static final int AT_ONCE = 20;

    private final DynamoDb client;
    private final String table;
    private final Calls calls;
    private final Reads reads;
    private final Writes writes;

    Movers(DynamoDb client, String table, Calls calls) {
        this.client = client;
        this.table = table;
        this.calls = calls;
        this.reads = new Reads(client, table, calls);
        this.writes = new Writes(table);
    }

    /** Whether nothing is left behind the door but the door itself. */
    boolean isEmptied(JarId door, JarId jar, Deadline deadline) {
        while (!deadline.hasPassed()) {
            var found = answered(() -> reads.first(door, AT_ONCE + 1).stream())
                    .filter(item -> !Items.isProfile(item))
                    .limit(AT_ONCE)
                    .toList();
            if (found.isEmpty()) {
                return true;
            }
            if (!isMoved(found, jar)) {
                return false;
            }
        }
        return false;
    }

    /** What is there already under the same name stays as it is there: the same thing was brought in from a file, say. */
    private boolean isMoved(List<Map<String, AttributeValue>> items, JarId jar) {
        return switch (write(jar, items.stream().flatMap(item -> moved(item, jar)), items)) {
            case Result.Done() -> true;
            case Result.Erasing() -> false;
            case Result.Unexpected _ when items.size() > 1 ->
                items.stream().allMatch(item -> isMoved(List.of(item), jar));
            case Result.Unexpected _ ->
                write(jar, items.stream().flatMap(this::dropped), List.of()) instanceof Result.Done;
        };
    }

    private Result write(JarId jar, Stream<TransactWriteItem> parts, List<Map<String, AttributeValue>> counted) {
        var all = Stream.concat(parts, counts(jar, counted)).toList();
        return calls.undisturbed(deadline -> new Transaction(writes.unlessErasing(jar), all.stream())
                .writeTo(client, deadline));
    }

    private Stream<TransactWriteItem> counts(JarId jar, List<Map<String, AttributeValue>> items) {
        return writes.counts(jar, items.stream()
                .filter(item -> item.containsKey(Items.DAY))
                .collect(groupingBy(Items::day, summingInt(_ -> 1))));
    }

    private Stream<TransactWriteItem> moved(Map<String, AttributeValue> item, JarId jar) {
        return Kind.of(item).goesAlong()
                ? Stream.concat(Stream.of(put(item, jar), deleted(Keys.of(item))), led(item, jar))
                : dropped(item);
    }

    private Stream<TransactWriteItem> dropped(Map<String, AttributeValue> item) {
        var outside = switch (Kind.of(item)) {
            case CODE -> Stream.of(deleted(Keys.code(item.get(Items.CODE).s())));
            case JOIN_CODE -> Stream.of(deleted(Keys.joinCode(item.get(Items.CODE).s())));
            case SHARE -> Stream.of(deleted(Keys.sharedLink(item.get(Items.CODE).s())));
            case KEPT, OF_THE_DOOR -> Stream.<TransactWriteItem>empty();
        };
        return Stream.concat(Stream.of(deleted(Keys.of(item))), outside);
    }

    /** The link that a friend has leads to where the win is now. */
    private Stream<TransactWriteItem> led(Map<String, AttributeValue> item, JarId jar) {
        return Kind.of(item) != Kind.SHARE
                ? Stream.empty()
                : Stream.of(TransactWriteItem.builder()
                        .update(update -> update.tableName(table)
                                .key(Keys.sharedLink(item.get(Items.CODE).s()))
                                .conditionExpression("attribute_exists(pk)")
                                .updateExpression("SET #jar = :jar")
                                .expressionAttributeNames(Map.of("#jar", ShareItems.JAR))
                                .expressionAttributeValues(Map.of(":jar", fromS(jar.value()))))
                        .build());
    }

    /** A win is marked: it is new in this jar, but no news for anybody who is told of wins. */
    private TransactWriteItem put(Map<String, AttributeValue> item, JarId jar) {
        var there = new HashMap<>(item);
        there.put(Keys.PARTITION, Keys.partition(jar));
        if (there.containsKey(Items.DAY)) {
            there.put(Items.BROUGHT, fromS(Items.YES));
        }
        return TransactWriteItem.builder()
                .put(put -> put.tableName(table).item(there).conditionExpression("attribute_not_exists(pk)"))
                .build();
    }

    private TransactWriteItem deleted(Map<String, AttributeValue> key) {
        return TransactWriteItem.builder().delete(delete -> delete.tableName(table).key(key)).build();
    }

    /** What lies behind a door. */
    private enum Kind {
        /** What its owner told or was given. */
        KEPT,
        /** A link, which lies outside, too. */
        SHARE,
        /** A code for a device. */
        CODE,
        /** A code to join. */
        JOIN_CODE,
        /** What belongs to the door: counts that are counted anew, keys that name it, receipts. */
        OF_THE_DOOR;

        static Kind of(Map<String, AttributeValue> item) {
            var sort = item.get(Keys.SORT).s();
            return switch (sort.substring(0, Math.max(sort.indexOf('#', 1), 0))) {
                case "win", "note", "cheer" -> KEPT;
                case "share" -> SHARE;
                default -> switch (sort) {
                    case Keys.REWARD -> KEPT;
                    case Keys.CODE -> CODE;
                    case Keys.JOIN -> JOIN_CODE;
                    default -> OF_THE_DOOR;
                };
            };
        }

        boolean goesAlong() {
            return this == KEPT || this == SHARE;
        }
    }
}
