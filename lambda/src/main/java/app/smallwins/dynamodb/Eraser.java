package app.smallwins.dynamodb;

import static app.smallwins.dynamodb.Calls.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import app.smallwins.domain.JarId;
import app.smallwins.domain.JarUnreachable;
import app.smallwins.dynamodb.JoinItems.Door;
import app.smallwins.dynamodb.Transaction.Result;
import app.smallwins.dynamodb.wire.Deadline;
import software.amazon.awssdk.core.exception.SdkException;
import app.smallwins.dynamodb.wire.DynamoDb;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Empties a jar. The mark comes first: from then on nothing new gets in, since whatever adds an item demands in its own
 * transaction that the mark is not there. So what is found after it is all there is, and the mark itself goes last.
 */
final class Eraser {

    /** The most that DynamoDB's {@code BatchWriteItem} takes. */
    private static final int BATCH = 25;
    private static final int BATCHES_AT_ONCE = 8;

    private final DynamoDb client;
    private final String table;
    private final Reads reads;
    private final Calls calls;

    Eraser(DynamoDb client, String table, Reads reads, Calls calls) {
        this.client = client;
        this.table = table;
        this.reads = reads;
        this.calls = calls;
    }

    /** Whether nothing is left. Once the mark is set, a table that does not answer just means that something is. */
    boolean erase(JarId jar, Deadline deadline) {
        var marked = calls.undisturbed(call -> mark(jar, call));
        try {
            return isEmptied(jar, deadline) && areEmptied(JoinItems.doors(marked), deadline)
                    && isUnmarked(jar, marked, deadline);
        } catch (SdkException | JarUnreachable unfinished) {
            return false;
        }
    }

    /** Marks the jar, drops what the profile tells, and says what else leads to it. */
    private Map<String, AttributeValue> mark(JarId jar, Deadline deadline) {
        try {
            return marked(jar, deadline);
        } catch (ConditionalCheckFailedException isADoor) {
            throw reads.get(List.of(Keys.profile(jar)))
                    .stream()
                    .flatMap(profile -> Items.joined(profile).stream())
                    .<RuntimeException>map(joined -> joined)
                    .findFirst()
                    .orElse(isADoor);
        }
    }

    private Map<String, AttributeValue> marked(JarId jar, Deadline deadline) {
        return client.updateItem(update -> update.tableName(table)
                .key(Keys.profile(jar))
                .conditionExpression("attribute_not_exists(" + Items.JOINED + ")")
                .updateExpression("SET " + Items.ERASING + " = :yes REMOVE #zone, " + Items.ZONE_ASKED_AT)
                .expressionAttributeNames(Map.of("#zone", Items.ZONE))
                .expressionAttributeValues(Map.of(":yes", AttributeValue.fromBool(true)))
                .returnValues(ReturnValue.ALL_NEW)
                .overrideConfiguration(within(deadline))).attributes();
    }

    /** The codes that were offered last lie outside the jar, which only says where. */
    private void deleteCodes(JarId jar, Deadline deadline) {
        deleteOutside(Keys.offer(jar), Keys::code, deadline);
        deleteOutside(Keys.joinOffer(jar), Keys::joinCode, deadline);
    }

    private void deleteOutside(Map<String, AttributeValue> note, Function<String, Map<String, AttributeValue>> key,
            Deadline deadline) {
        var offer = client.getItem(get -> get.tableName(table)
                .key(note)
                .consistentRead(true)
                .overrideConfiguration(within(deadline)));
        Optional.ofNullable(offer.item().get(Items.CODE))
                .ifPresent(code -> client.deleteItem(delete -> delete.tableName(table)
                        .key(key.apply(code.s()))
                        .overrideConfiguration(within(deadline))));
    }

    /** So do links. */
    private void deleteLinks(JarId jar, Deadline deadline) {
        deleteAll(reads.beginningWith(Keys.partition(jar), Keys.SHARE_PREFIX)
                .stream()
                .map(share -> Keys.sharedLink(share.get(Items.CODE).s())), deadline);
    }

    /** And so does when something is to be sent. */
    private void deleteDue(JarId jar, Deadline deadline) {
        deleteAll(reads.beginningWith(Keys.partition(jar), Keys.DELIVERY_PREFIX)
                .stream()
                .map(DeliveryItems::delivery)
                .flatMap(Keys::due), deadline);
    }

    private void deleteAll(Stream<Map<String, AttributeValue>> keys, Deadline deadline) {
        keys.map(Eraser::deletion)
                .gather(Gatherers.windowFixed(BATCH))
                .forEach(batch -> deleteBatch(batch, deadline));
    }

    /** What was not brought over yet is as much its owner's as all else. */
    private boolean areEmptied(List<Door> doors, Deadline deadline) {
        return doors.stream().allMatch(door -> isEmptied(door.jar(), deadline));
    }

    /** Goes through the jar until it finds nothing more. */
    private boolean isEmptied(JarId jar, Deadline deadline) {
        deleteCodes(jar, deadline);
        deleteLinks(jar, deadline);
        deleteDue(jar, deadline);
        while (!deadline.hasPassed()) {
            if (deleteAllIn(jar, deadline) == 0) {
                return true;
            }
        }
        return false;
    }

    private int deleteAllIn(JarId jar, Deadline deadline) {
        var page = reads.keys(jar, Map.of(), deadline);
        var deleted = delete(page.keys(), deadline);
        while (!page.next().isEmpty()) {
            page = reads.keys(jar, page.next(), deadline);
            deleted += delete(page.keys(), deadline);
        }
        return deleted;
    }

    /** Deletes all but the mark, and says how many there were. */
    private int delete(List<Map<String, AttributeValue>> keys, Deadline deadline) {
        return keys.stream()
                .filter(key -> !Items.isProfile(key))
                .map(Eraser::deletion)
                .gather(Gatherers.windowFixed(BATCH))
                .gather(Gatherers.mapConcurrent(BATCHES_AT_ONCE, batch -> deleteBatch(batch, deadline)))
                .mapToInt(Integer::intValue)
                .sum();
    }

    private int deleteBatch(List<WriteRequest> batch, Deadline deadline) {
        var left = Map.of(table, batch);
        while (!left.isEmpty()) {
            var asked = left;
            left = client.batchWriteItem(
                    request -> request.requestItems(asked).overrideConfiguration(within(deadline)))
                    .unprocessedItems();
            calls.pauseIf(!left.isEmpty(), deadline);
        }
        return batch.size();
    }

    private static WriteRequest deletion(Map<String, AttributeValue> key) {
        return WriteRequest.builder().deleteRequest(delete -> delete.key(key)).build();
    }

    /** The mark goes in one step with the doors, so that whoever comes through one sees what there is left to do. */
    private boolean isUnmarked(JarId jar, Map<String, AttributeValue> marked, Deadline deadline) {
        var doors = JoinItems.doors(marked);
        var links = Stream.concat(JoinItems.households(marked).stream().map(house -> Keys.link(house, jar)),
                doors.stream().map(door -> Keys.link(door.household(), door.jar())));
        links.distinct()
                .map(Eraser::deletion)
                .gather(Gatherers.windowFixed(BATCH))
                .forEach(
                        batch -> deleteBatch(batch, deadline));
        var closed = doorsTo(jar, doors).map(door -> deletionIf(door, DynamoDbJoins.LEADING, leadingTo(jar))).toList();
        var unmarked = deletionIf(Keys.profile(jar), "attribute_exists(" + Items.ERASING + ")", Map.of());
        // When another was faster, the jar may be in use again by now.
        return switch (calls.undisturbed(call -> new Transaction(unmarked, closed.stream()).writeTo(client, call))) {
            case Result.Done(),Result.Erasing() -> true;
            case Result.Unexpected _ -> false;
        };
    }

    private Stream<Map<String, AttributeValue>> doorsTo(JarId jar, List<Door> doors) {
        return doors.isEmpty()
                ? Stream.empty()
                : reads.get(doors.stream().map(door -> Keys.profile(door.jar())).toList())
                        .stream()
                        .filter(profile -> Items.joined(profile).filter(joined -> joined.jar().equals(jar)).isPresent())
                        .map(Keys::of);
    }

    private static Map<String, AttributeValue> leadingTo(JarId jar) {
        return Map.of(":to", AttributeValue.fromS(jar.value()));
    }

    private TransactWriteItem deletionIf(Map<String, AttributeValue> key, String condition,
            Map<String, AttributeValue> values) {
        return TransactWriteItem.builder()
                .delete(delete -> delete.tableName(table)
                        .key(key)
                        .conditionExpression(condition)
                        .expressionAttributeValues(values.isEmpty() ? null : values))
                .build();
    }
}
