package app.smallwins.dynamodb;

import static app.smallwins.dynamodb.Calls.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import app.smallwins.domain.JarId;
import app.smallwins.domain.JarUnreachable;
import app.smallwins.dynamodb.wire.Deadline;
import software.amazon.awssdk.core.exception.SdkException;
import app.smallwins.dynamodb.wire.DynamoDb;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
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
        var household = calls.undisturbed(call -> mark(jar, call));
        try {
            deleteCode(jar, deadline);
            deleteLinks(jar, deadline);
            deleteDue(jar, deadline);
            return isEmptied(jar, deadline) && isUnmarked(jar, household, deadline);
        } catch (SdkException | JarUnreachable unfinished) {
            return false;
        }
    }

    /** Marks the jar, drops what the profile tells, and says whose household it belongs to. */
    private Optional<JarId> mark(JarId jar, Deadline deadline) {
        var marked = client.updateItem(update -> update.tableName(table)
                .key(Keys.profile(jar))
                .updateExpression("SET " + Items.ERASING + " = :yes REMOVE #zone, " + Items.ZONE_ASKED_AT)
                .expressionAttributeNames(Map.of("#zone", Items.ZONE))
                .expressionAttributeValues(Map.of(":yes", AttributeValue.fromBool(true)))
                .returnValues(ReturnValue.ALL_NEW)
                .overrideConfiguration(within(deadline)));
        return Items.household(marked.attributes());
    }

    /** The code that was offered last lies outside the jar, which only says where. */
    private void deleteCode(JarId jar, Deadline deadline) {
        var offer = client.getItem(get -> get.tableName(table)
                .key(Keys.offer(jar))
                .consistentRead(true)
                .overrideConfiguration(within(deadline)));
        Optional.ofNullable(offer.item().get(Items.CODE))
                .ifPresent(code -> client.deleteItem(delete -> delete.tableName(table)
                        .key(Keys.code(code.s()))
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

    /** Goes through the jar until it finds nothing more. */
    private boolean isEmptied(JarId jar, Deadline deadline) {
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

    private boolean isUnmarked(JarId jar, Optional<JarId> household, Deadline deadline) {
        household.ifPresent(house -> client.deleteItem(delete -> delete.tableName(table)
                .key(Keys.link(house, jar))
                .overrideConfiguration(within(deadline))));
        try {
            client.deleteItem(delete -> delete.tableName(table)
                    .key(Keys.profile(jar))
                    .conditionExpression("attribute_exists(" + Items.ERASING + ")")
                    .overrideConfiguration(within(deadline)));
        } catch (ConditionalCheckFailedException doneByAnother) {
            // and the jar may be in use again by now
        }
        return true;
    }
}
