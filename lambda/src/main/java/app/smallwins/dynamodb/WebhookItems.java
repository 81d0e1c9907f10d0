package app.smallwins.dynamodb;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromBool;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.smallwins.domain.JarId;
import app.smallwins.domain.webhooks.Health;
import app.smallwins.domain.webhooks.Health.Attempt;
import app.smallwins.domain.webhooks.Health.Stop;
import app.smallwins.domain.webhooks.Receiver;
import app.smallwins.domain.webhooks.Secret;
import app.smallwins.domain.webhooks.Secrets;
import app.smallwins.domain.webhooks.Secrets.Former;
import app.smallwins.domain.webhooks.Token;
import app.smallwins.domain.webhooks.Trouble;
import app.smallwins.domain.webhooks.Webhook;
import app.smallwins.domain.webhooks.WebhookId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What webhooks look like in the table. Secrets and tokens are there as they are: without them nothing can be sent. */
final class WebhookItems {

    static final String SECRET = "secret";
    static final String FORMER = "former";
    static final String LAST = "last";
    static final String TROUBLE = "trouble";
    static final String STATUS = "status";
    static final String FAILING_SINCE = "failingSince";
    static final String STOPPED = "stopped";

    private static final String KIND = "kind";
    private static final String URL = "url";
    private static final String WITH_WORDS = "withWords";
    private static final String USER = "user";
    private static final String TOKEN = "token";
    private static final String TASK = "task";
    private static final String SINCE = "since";

    private WebhookItems() {}

    static Map<String, AttributeValue> webhook(JarId jar, Webhook webhook) {
        var item = new HashMap<>(Keys.webhook(jar, webhook.id()));
        item.putAll(receiver(webhook.receiver()));
        item.put(SINCE, fromS(webhook.since().toString()));
        item.putAll(health(webhook.health()));
        return item;
    }

    static Webhook webhook(Map<String, AttributeValue> item) {
        return new Webhook(new WebhookId(item.get(Keys.SORT).s().substring(Keys.WEBHOOK_PREFIX.length())),
                receiver(item), Instant.parse(item.get(SINCE).s()), health(item));
    }

    /** What is there of how a webhook fares; what is not is absent. */
    static Map<String, AttributeValue> health(Health health) {
        var attributes = new HashMap<String, AttributeValue>();
        health.last().ifPresent(last -> {
            attributes.put(LAST, fromS(last.at().toString()));
            last.trouble().ifPresent(trouble -> attributes.putAll(trouble(trouble)));
        });
        health.failingSince().ifPresent(since -> attributes.put(FAILING_SINCE, fromS(since.toString())));
        health.stopped().ifPresent(stop -> attributes.put(STOPPED, fromS(stop.name())));
        return attributes;
    }

    static Map<String, AttributeValue> trouble(Trouble trouble) {
        return Map.of(TROUBLE, fromS(trouble.kind().name()), STATUS, fromN(Integer.toString(trouble.status())));
    }

    static Optional<Trouble> trouble(Map<String, AttributeValue> item) {
        return text(item, TROUBLE)
                .map(kind -> new Trouble(Trouble.Kind.valueOf(kind), Integer.parseInt(item.get(STATUS).n())));
    }

    static AttributeValue former(List<Former> former) {
        return fromL(former.stream().map(one -> fromS(one.until() + " " + one.secret().value())).toList());
    }

    private static Health health(Map<String, AttributeValue> item) {
        return new Health(text(item, LAST).map(at -> new Attempt(Instant.parse(at), trouble(item))),
                text(item, FAILING_SINCE).map(Instant::parse), text(item, STOPPED).map(Stop::valueOf));
    }

    private static Map<String, AttributeValue> receiver(Receiver receiver) {
        return switch (receiver) {
            case Receiver.Address(var url, var secrets, var withWords) -> Map.of(KIND, fromS("address"), URL,
                    fromS(url.toString()), SECRET, fromS(secrets.current().value()), FORMER,
                    former(secrets.former()), WITH_WORDS, fromBool(withWords));
            case Receiver.Habitica(var user, var token, var habit) -> Map.of(KIND, fromS("habitica"), USER, fromS(user),
                    TOKEN, fromS(token.value()), TASK, fromS(habit));
            case Receiver.Todoist(var token, var task) ->
                Map.of(KIND, fromS("todoist"), TOKEN, fromS(token.value()), TASK, fromS(task));
        };
    }

    private static Receiver receiver(Map<String, AttributeValue> item) {
        return switch (item.get(KIND).s()) {
            case "address" -> new Receiver.Address(URI.create(item.get(URL).s()), secrets(item),
                    item.get(WITH_WORDS).bool());
            case "habitica" -> new Receiver.Habitica(item.get(USER).s(), new Token(item.get(TOKEN).s()),
                    item.get(TASK).s());
            case "todoist" -> new Receiver.Todoist(new Token(item.get(TOKEN).s()), item.get(TASK).s());
            case String other -> throw new IllegalArgumentException("no such receiver: " + other);
        };
    }

    private static Secrets secrets(Map<String, AttributeValue> item) {
        return new Secrets(new Secret(item.get(SECRET).s()),
                item.get(FORMER).l().stream().map(one -> former(one.s().split(" "))).toList());
    }

    private static Former former(String[] untilAndSecret) {
        return new Former(new Secret(untilAndSecret[1]), Instant.parse(untilAndSecret[0]));
    }

    private static Optional<String> text(Map<String, AttributeValue> item, String attribute) {
        return Optional.ofNullable(item.get(attribute)).map(AttributeValue::s);
    }
}
