package app.smallwins.dynamodb;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import app.smallwins.domain.JarId;
import app.smallwins.domain.WinId;
import app.smallwins.domain.webhooks.Delivery;
import app.smallwins.domain.webhooks.WebhookId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is still to be sent, in the table: names and times, and nothing of what is sent. */
final class DeliveryItems {

    static final String ATTEMPTS = "attempts";
    static final String DUE = "due";
    static final String TAKEN = "taken";
    static final String SENT = "sent";

    private static final int JAR = 1;
    private static final int WEBHOOK = 2;
    private static final int WIN = 3;

    private DeliveryItems() {}

    static Map<String, AttributeValue> delivery(Delivery delivery) {
        var item = new HashMap<>(Keys.delivery(delivery));
        item.putAll(state(delivery));
        return item;
    }

    /** How far it is. */
    static Map<String, AttributeValue> state(Delivery delivery) {
        var state = new HashMap<String, AttributeValue>();
        state.put(ATTEMPTS, fromN(Integer.toString(delivery.attempts())));
        delivery.due().ifPresent(at -> state.put(DUE, moment(at)));
        delivery.trouble().ifPresent(trouble -> state.putAll(WebhookItems.trouble(trouble)));
        return state;
    }

    static Delivery delivery(Map<String, AttributeValue> item) {
        var names = item.get(Keys.SORT).s().substring(Keys.DELIVERY_PREFIX.length()).split("#");
        return new Delivery(new JarId(item.get(Keys.PARTITION).s().substring(Keys.JAR_PREFIX.length())),
                new WebhookId(names[0]), new WinId(names[1]), Integer.parseInt(item.get(ATTEMPTS).n()),
                Optional.ofNullable(item.get(DUE)).map(at -> Instant.ofEpochMilli(Long.parseLong(at.n()))),
                WebhookItems.trouble(item));
    }

    /** What a key of what is due names; how far it is, only the delivery itself knows. */
    static Delivery named(Map<String, AttributeValue> due) {
        var names = due.get(Keys.SORT).s().split("#");
        var name = new WinId(names[0] + "-0000000000000000");
        return new Delivery(new JarId(names[JAR]), new WebhookId(names[WEBHOOK]), new WinId(names[WIN]), 0,
                Optional.of(name.at()), Optional.empty());
    }

    /** What is left of it once it was sent, until the time comes to forget that. */
    static Map<String, AttributeValue> sent(Delivery delivery, Instant at, Instant until) {
        return Map.of(ATTEMPTS, fromN(Integer.toString(delivery.attempts() + 1)), SENT, fromS(at.toString()),
                Items.EXPIRES, DeviceItems.seconds(until));
    }

    static boolean isDelivery(Map<String, AttributeValue> item) {
        return item.get(Keys.SORT).s().startsWith(Keys.DELIVERY_PREFIX);
    }

    static boolean isSent(Map<String, AttributeValue> item) {
        return item.containsKey(SENT);
    }

    static AttributeValue moment(Instant at) {
        return fromN(Long.toString(at.toEpochMilli()));
    }
}
