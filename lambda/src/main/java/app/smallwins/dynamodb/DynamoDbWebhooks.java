package app.smallwins.dynamodb;

import static app.smallwins.dynamodb.Calls.answered;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import app.smallwins.domain.JarId;
import app.smallwins.domain.webhooks.Secrets;
import app.smallwins.domain.webhooks.Webhook;
import app.smallwins.domain.webhooks.WebhookId;
import app.smallwins.domain.webhooks.WebhookStore;
import app.smallwins.dynamodb.Transaction.Result;
import app.smallwins.dynamodb.wire.DynamoDb;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Keeps who is told of wins beside the wins of their jar; {@link Keys} draws the map. */
public final class DynamoDbWebhooks implements WebhookStore {

    private static final List<String> WHAT_STOPS = List.of(WebhookItems.STOPPED, WebhookItems.FAILING_SINCE);

    private final DynamoDb client;
    private final String table;
    private final Calls calls;
    private final Reads reads;
    private final Writes writes;

    /**
     * @param client answers in time, see {@link TableClient}
     * @param table the table's name
     */
    public DynamoDbWebhooks(DynamoDb client, String table) {
        this.client = client;
        this.table = table;
        this.calls = new Calls(new SecureRandom());
        this.reads = new Reads(client, table, calls);
        this.writes = new Writes(table);
    }

    @Override
    public Added add(JarId jar, Webhook webhook) {
        var put = TransactWriteItem.builder()
                .put(item -> item.tableName(table)
                        .item(WebhookItems.webhook(jar, webhook))
                        .conditionExpression("attribute_not_exists(pk)"))
                .build();
        return switch (calls.undisturbed(deadline -> new Transaction(writes.unlessErasing(jar), Stream.of(put))
                .writeTo(client, deadline))) {
            case Result.Done() -> Added.ADDED;
            case Result.Unexpected(_) -> Added.ALREADY_THERE;
            case Result.Erasing() -> Added.BEING_ERASED;
        };
    }

    @Override
    public List<Webhook> in(JarId jar) {
        return answered(() -> reads.beginningWith(Keys.partition(jar), Keys.WEBHOOK_PREFIX)
                .stream()
                .map(WebhookItems::webhook)
                .sorted(Comparator.comparing(Webhook::since))
                .toList());
    }

    @Override
    public boolean keepSecrets(JarId jar, WebhookId id, Secrets before, Secrets after) {
        var changed = new Replacement(Keys.webhook(jar, id), List.of(WebhookItems.SECRET, WebhookItems.FORMER),
                Map.of(WebhookItems.SECRET, fromS(after.current().value()), WebhookItems.FORMER,
                        WebhookItems.former(after.former())));
        return changed(changed, "#secret = :before", Map.of(":before", fromS(before.current().value())));
    }

    @Override
    public void resume(JarId jar, WebhookId id) {
        changed(new Replacement(Keys.webhook(jar, id), WHAT_STOPS, Map.of()), "attribute_exists(pk)", Map.of());
    }

    /** First the webhook, so that nothing is noted for it any more. */
    @Override
    public void remove(JarId jar, WebhookId id) {
        delete(Stream.of(Keys.webhook(jar, id)));
        var open = answered(() -> reads.beginningWith(Keys.partition(jar), Keys.deliveriesOf(id)));
        delete(open.stream()
                .map(DeliveryItems::delivery)
                .flatMap(delivery -> Stream.concat(Stream.of(Keys.delivery(delivery)),
                        Keys.due(delivery))));
    }

    private void delete(Stream<Map<String, AttributeValue>> keys) {
        keys.map(key -> TransactWriteItem.builder().delete(gone -> gone.tableName(table).key(key)).build())
                .gather(Gatherers.windowFixed(Transaction.MOST))
                .forEach(parts -> calls.undisturbed(deadline -> client.transactWriteItems(
                        request -> request.transactItems(parts).overrideConfiguration(Calls.within(deadline)))));
    }

    private boolean changed(Replacement replacement, String condition, Map<String, AttributeValue> values) {
        var update = replacement.update(table, condition, values).build();
        return answered(() -> {
            try {
                client.updateItem(request -> request.tableName(table)
                        .key(update.key())
                        .conditionExpression(update.conditionExpression())
                        .updateExpression(update.updateExpression())
                        .expressionAttributeNames(update.expressionAttributeNames())
                        .expressionAttributeValues(values(update)));
                return true;
            } catch (ConditionalCheckFailedException otherwiseBefore) {
                return false;
            }
        });
    }

    /** None is not the same as an empty map: DynamoDB refuses that. */
    private static Map<String, AttributeValue> values(software.amazon.awssdk.services.dynamodb.model.Update update) {
        return update.hasExpressionAttributeValues() ? update.expressionAttributeValues() : null;
    }
}
