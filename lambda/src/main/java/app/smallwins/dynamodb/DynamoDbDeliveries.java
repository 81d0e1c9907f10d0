package app.smallwins.dynamodb;

import static app.smallwins.dynamodb.Calls.answered;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import app.smallwins.domain.JarId;
import app.smallwins.domain.JarStore.Told;
import app.smallwins.domain.Win;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.webhooks.Delivery;
import app.smallwins.domain.webhooks.DeliveryStore;
import app.smallwins.domain.webhooks.Health;
import app.smallwins.dynamodb.Transaction.Result;
import app.smallwins.dynamodb.wire.DynamoDb;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Keeps what is to be sent beside the wins of its jar, and when in one partition of its own; {@link Keys} draws the map.
 * Both change in one step.
 */
public final class DynamoDbDeliveries implements DeliveryStore {

    /** The table's stream tells of a change for a day at most; until then nothing is sent twice. */
    private static final Duration REMEMBERED = Duration.ofDays(3);

    private static final List<String> STATE = List.of(DeliveryItems.ATTEMPTS, DeliveryItems.DUE, DeliveryItems.TAKEN,
            DeliveryItems.SENT, Items.EXPIRES, WebhookItems.TROUBLE, WebhookItems.STATUS);
    private static final List<String> HEALTH = List.of(WebhookItems.LAST, WebhookItems.TROUBLE, WebhookItems.STATUS,
            WebhookItems.FAILING_SINCE, WebhookItems.STOPPED);
    private static final String THERE = "attribute_exists(pk)";
    private static final String NEW = "attribute_not_exists(pk)";

    private final DynamoDb client;
    private final String table;
    private final Calls calls;
    private final Reads reads;
    private final Writes writes;

    /**
     * @param client answers in time, see {@link TableClient}
     * @param table the table's name
     */
    public DynamoDbDeliveries(DynamoDb client, String table) {
        this.client = client;
        this.table = table;
        this.calls = new Calls(new SecureRandom());
        this.reads = new Reads(client, table, calls);
        this.writes = new Writes(table);
    }

    @Override
    public Optional<Win> news(JarId jar, RequestKey told) {
        return answered(() -> reads.get(List.of(Keys.told(jar, told)))
                .stream()
                .filter(item -> !item.containsKey(Items.BROUGHT))
                .flatMap(item -> win(item).stream())
                .findFirst());
    }

    @Override
    public boolean note(Delivery delivery) {
        var webhook = TransactWriteItem.builder()
                .conditionCheck(check -> check.tableName(table)
                        .key(Keys.webhook(delivery.jar(), delivery.webhook()))
                        .conditionExpression(THERE))
                .build();
        return written(delivery.jar(), Stream.concat(
                Stream.of(webhook, put(DeliveryItems.delivery(delivery), NEW)), due(delivery)));
    }

    @Override
    public List<Delivery> open(JarId jar, int atMost) {
        return answered(() -> reads.beginningWith(Keys.partition(jar), Keys.DELIVERY_PREFIX)
                .stream()
                .filter(item -> !DeliveryItems.isSent(item))
                .map(DeliveryItems::delivery)
                .sorted(Comparator.comparing(Delivery::win))
                .limit(atMost)
                .toList());
    }

    @Override
    public List<Delivery> due(Instant by, int atMost) {
        return answered(() -> reads.upTo(Keys.DUE, Keys.lastDueAt(by), atMost)
                .stream()
                .map(DeliveryItems::named)
                .toList());
    }

    @Override
    public Optional<Load> take(Delivery delivery, Instant now, Instant until) {
        var at = delivery.due().orElseThrow();
        var taken = answered(() -> taken(delivery, at, now, until));
        if (taken.isEmpty()) {
            answered(() -> tidied(delivery, at));
            return Optional.empty();
        }
        var load = answered(() -> load(DeliveryItems.delivery(taken.get())));
        if (load.isEmpty()) {
            forget(delivery, at);
        }
        return load;
    }

    @Override
    public void sent(Delivery delivery, Health health, Instant now) {
        settle(delivery, DeliveryItems.sent(delivery, now, now.plus(REMEMBERED)), Stream.empty(),
                Stream.of(health(delivery, health)));
    }

    @Override
    public void unsent(Delivery before, Delivery after, Health health) {
        settle(before, DeliveryItems.state(after), due(after), Stream.of(health(before, health)));
    }

    /** Whoever is just being told is left alone. */
    @Override
    public void postpone(Delivery before, Delivery after) {
        if (!before.due().equals(after.due())) {
            var change = new Replacement(Keys.delivery(before), STATE, DeliveryItems.state(after));
            written(before.jar(),
                    parts(before, update(change, "attribute_not_exists(#taken) AND " + stillAsBefore(before),
                            asBefore(before)), due(after)));
        }
    }

    /** What was decided meanwhile holds; then nothing is written here. */
    private void settle(Delivery before, Map<String, AttributeValue> state, Stream<TransactWriteItem> due,
            Stream<TransactWriteItem> more) {
        var change = new Replacement(Keys.delivery(before), STATE, state);
        written(before.jar(), Stream.concat(
                parts(before, update(change, stillAsBefore(before), asBefore(before)), due), more));
    }

    private Stream<TransactWriteItem> parts(Delivery before, TransactWriteItem change, Stream<TransactWriteItem> due) {
        var noLonger = before.due().map(at -> deleted(Keys.due(at, before))).stream();
        return Stream.concat(Stream.of(change), Stream.concat(noLonger, due));
    }

    private static String stillAsBefore(Delivery before) {
        return before.due().isPresent() ? "#due = :due" : THERE + " AND attribute_not_exists(#due)";
    }

    private static Map<String, AttributeValue> asBefore(Delivery before) {
        return before.due().map(at -> Map.of(":due", DeliveryItems.moment(at))).orElseGet(Map::of);
    }

    private Optional<Map<String, AttributeValue>> taken(Delivery delivery, Instant at, Instant now, Instant until) {
        try {
            return Optional.of(client.updateItem(update -> update.tableName(table)
                    .key(Keys.delivery(delivery))
                    .conditionExpression("#due = :due AND (attribute_not_exists(#taken) OR #taken < :now)")
                    .updateExpression("SET #taken = :until")
                    .expressionAttributeNames(Map.of("#due", DeliveryItems.DUE, "#taken", DeliveryItems.TAKEN))
                    .expressionAttributeValues(Map.of(":due", DeliveryItems.moment(at), ":now",
                            DeliveryItems.moment(now), ":until", DeliveryItems.moment(until)))
                    .returnValues("ALL_NEW")).attributes());
        } catch (ConditionalCheckFailedException elsewhere) {
            return Optional.empty();
        }
    }

    /** What is due and is not there, or due at another time, must not be found again and again. */
    private boolean tidied(Delivery delivery, Instant at) {
        var there = reads.get(List.of(Keys.delivery(delivery)))
                .stream()
                .map(DeliveryItems::delivery)
                .anyMatch(found -> found.due().equals(Optional.of(at)));
        if (!there) {
            client.deleteItem(delete -> delete.tableName(table).key(Keys.due(at, delivery)));
        }
        return there;
    }

    private Optional<Load> load(Delivery delivery) {
        var items = reads.get(List.of(Keys.webhook(delivery.jar(), delivery.webhook()),
                Keys.win(delivery.jar(), delivery.win()), Keys.profile(delivery.jar())));
        var webhook = items.stream()
                .filter(item -> isA(item, Keys.WEBHOOK_PREFIX))
                .map(WebhookItems::webhook)
                .findFirst();
        var win = items.stream()
                .filter(item -> isA(item, Keys.WIN_PREFIX))
                .flatMap(item -> win(item).stream())
                .findFirst();
        var isPrivate = items.stream().anyMatch(item -> Items.isProfile(item) && item.containsKey(Items.IS_PRIVATE));
        return webhook.flatMap(there -> win.map(told -> new Load(delivery, there, told, isPrivate)));
    }

    /** Whom to tell, or what to tell, is gone. */
    private void forget(Delivery delivery, Instant at) {
        var both = List.of(deleted(Keys.delivery(delivery)), deleted(Keys.due(at, delivery)));
        calls.undisturbed(deadline -> client.transactWriteItems(
                request -> request.transactItems(both).overrideConfiguration(Calls.within(deadline))));
    }

    private boolean written(JarId jar, Stream<TransactWriteItem> parts) {
        var all = new ArrayList<>(parts.toList());
        return calls.undisturbed(deadline -> new Transaction(writes.unlessErasing(jar), all.stream())
                .writeTo(client, deadline)) instanceof Result.Done;
    }

    private Stream<TransactWriteItem> due(Delivery delivery) {
        return delivery.due().map(at -> put(Keys.due(at, delivery), NEW)).stream();
    }

    private TransactWriteItem health(Delivery delivery, Health health) {
        return update(new Replacement(Keys.webhook(delivery.jar(), delivery.webhook()), HEALTH,
                WebhookItems.health(health)), THERE, Map.of());
    }

    private TransactWriteItem update(Replacement change, String condition, Map<String, AttributeValue> values) {
        return TransactWriteItem.builder().update(change.update(table, condition, values).build()).build();
    }

    private TransactWriteItem put(Map<String, AttributeValue> item, String condition) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(table).item(item).conditionExpression(condition))
                .build();
    }

    private TransactWriteItem deleted(Map<String, AttributeValue> key) {
        return TransactWriteItem.builder().delete(delete -> delete.tableName(table).key(key)).build();
    }

    private static Optional<Win> win(Map<String, AttributeValue> item) {
        return Items.told(item) instanceof Told.InJar(var win) ? Optional.of(win) : Optional.empty();
    }

    private static boolean isA(Map<String, AttributeValue> item, String prefix) {
        return item.get(Keys.SORT).s().startsWith(prefix);
    }
}
