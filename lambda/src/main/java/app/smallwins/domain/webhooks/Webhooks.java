package app.smallwins.domain.webhooks;

import app.smallwins.domain.JarId;
import app.smallwins.domain.webhooks.Courier.Answer;
import app.smallwins.domain.webhooks.Courier.Objection;
import java.net.URI;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What the owner of a jar can do about who is told of their wins. Each method throws
 * {@link app.smallwins.domain.JarUnreachable} when the table does not answer in time.
 */
public final class Webhooks {

    /** So many of a jar at most. */
    public static final int MOST = 5;

    /** So much that was not sent is shown, and tried again at once. */
    private static final int MOST_SHOWN = 200;

    private final WebhookStore webhooks;
    private final DeliveryStore deliveries;
    private final Courier courier;
    private final RandomGenerator secure;

    /** @param secure a source of randomness that nobody can predict */
    public Webhooks(WebhookStore webhooks, DeliveryStore deliveries, Courier courier, RandomGenerator secure) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.courier = courier;
        this.secure = secure;
    }

    /** What became of somebody who was to be told. */
    public sealed interface Adding {

        /** They will be. */
        record Added(Webhook webhook) implements Adding {
        }

        /** They are told already: the same request came before. */
        record AlreadyThere() implements Adding {
        }

        /** They cannot be. */
        record Objected(Objection objection) implements Adding {
        }

        /** There are {@link #MOST} already. */
        record TooMany() implements Adding {
        }

        /** Everything is being deleted. */
        record BeingErased() implements Adding {
        }
    }

    /**
     * Somebody who is told, and what they are not told of yet.
     *
     * @param open earliest first
     */
    public record Listed(Webhook webhook, List<Delivery> open) {
        public Listed {
            open = List.copyOf(open);
        }
    }

    /** An address, with a secret of its own. */
    public Receiver address(URI url, boolean withWords) {
        return new Receiver.Address(url, Secrets.random(secure), withWords);
    }

    /** A name for a webhook that has none yet. */
    public WebhookId name() {
        return WebhookId.random(secure);
    }

    /** From now on this receiver is told of each win. */
    public Adding add(JarId jar, WebhookId name, Receiver receiver, Instant now) {
        var there = webhooks.in(jar);
        if (there.stream().anyMatch(webhook -> webhook.id().equals(name))) {
            return new Adding.AlreadyThere();
        }
        if (there.size() >= MOST) {
            return new Adding.TooMany();
        }
        return courier.objection(receiver)
                .<Adding>map(Adding.Objected::new)
                .orElseGet(() -> add(jar, new Webhook(name, receiver, now, Health.fresh())));
    }

    private Adding add(JarId jar, Webhook webhook) {
        return switch (webhooks.add(jar, webhook)) {
            case ADDED -> new Adding.Added(webhook);
            case ALREADY_THERE -> new Adding.AlreadyThere();
            case BEING_ERASED -> new Adding.BeingErased();
        };
    }

    /** Everybody who is told, earliest first; two calls. */
    public List<Listed> in(JarId jar) {
        var all = webhooks.in(jar);
        var open = all.isEmpty() ? List.<Delivery>of() : deliveries.open(jar, MOST_SHOWN);
        return all.stream().map(webhook -> new Listed(webhook, of(webhook.id(), open))).toList();
    }

    /** Nobody is told there any more. False when there is no such webhook. */
    public boolean remove(JarId jar, WebhookId id) {
        var there = webhooks.of(jar, id);
        there.ifPresent(webhook -> webhooks.remove(jar, id));
        return there.isPresent();
    }

    /** A new secret, beside which the old one goes on signing for a while; empty when there is nothing to be signed. */
    public Optional<Secret> rotate(JarId jar, WebhookId id, Instant now) {
        return webhooks.of(jar, id)
                .map(Webhook::receiver)
                .flatMap(receiver -> receiver instanceof Receiver.Address(_, var secrets, _)
                        ? rotate(jar, id, secrets, now)
                        : Optional.empty());
    }

    private Optional<Secret> rotate(JarId jar, WebhookId id, Secrets before, Instant now) {
        var after = before.rotated(secure, now);
        return webhooks.keepSecrets(jar, id, before, after) ? Optional.of(after.current()) : rotate(jar, id, now);
    }

    /** Sends something that means nothing, and says what came of it; empty when there is no such webhook. */
    public Optional<Answer> test(JarId jar, WebhookId id, Instant now) {
        return webhooks.of(jar, id)
                .map(webhook -> courier.send(webhook.receiver(),
                        new Message.Test("msg_test_" + HexFormat.of().toHexDigits(secure.nextLong()), now), now));
    }

    /**
     * Everything that was not sent is due again, and what was stopped goes on.
     *
     * @return how much there is; empty when there is no such webhook
     */
    public Optional<Integer> tryAgain(JarId jar, WebhookId id, Instant now) {
        return webhooks.of(jar, id).map(webhook -> tryAgain(jar, webhook, now));
    }

    private int tryAgain(JarId jar, Webhook webhook, Instant now) {
        webhooks.resume(jar, webhook.id());
        var open = of(webhook.id(), deliveries.open(jar, MOST_SHOWN));
        var at = now;
        for (var delivery : open) {
            deliveries.postpone(delivery, delivery.again(at));
            at = at.plus(webhook.receiver().gap());
        }
        return open.size();
    }

    private static List<Delivery> of(WebhookId id, List<Delivery> open) {
        return open.stream().filter(delivery -> delivery.webhook().equals(id)).toList();
    }
}
