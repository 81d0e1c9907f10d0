package app.smallwins.fakes;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import app.smallwins.domain.JarId;
import app.smallwins.domain.JarStore;
import app.smallwins.domain.JarStore.Told;
import app.smallwins.domain.Win;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.WinId;
import app.smallwins.domain.webhooks.Delivery;
import app.smallwins.domain.webhooks.DeliveryStore;
import app.smallwins.domain.webhooks.Health;
import app.smallwins.domain.webhooks.Receiver;
import app.smallwins.domain.webhooks.Secrets;
import app.smallwins.domain.webhooks.Webhook;
import app.smallwins.domain.webhooks.WebhookId;
import app.smallwins.domain.webhooks.WebhookStore;

/** Keeps webhooks and what is to be sent in memory, with the same promises as the real store. */
public final class InMemoryWebhooks implements WebhookStore, DeliveryStore {

    private final JarStore jars;
    private final Map<Owned, Webhook> webhooks = new HashMap<>();
    private final Map<String, Delivery> open = new TreeMap<>();
    private final Map<String, Instant> taken = new HashMap<>();
    private final Map<String, Boolean> noted = new HashMap<>();

    /** @param jars where the wins are */
    public InMemoryWebhooks(JarStore jars) {
        this.jars = jars;
    }

    private record Owned(JarId jar, WebhookId id) {
    }

    @Override
    public synchronized Added add(JarId jar, Webhook webhook) {
        return webhooks.putIfAbsent(new Owned(jar, webhook.id()), webhook) == null ? Added.ADDED : Added.ALREADY_THERE;
    }

    @Override
    public synchronized List<Webhook> in(JarId jar) {
        return webhooks.entrySet()
                .stream()
                .filter(one -> one.getKey().jar().equals(jar))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(Webhook::since))
                .toList();
    }

    @Override
    public synchronized boolean keepSecrets(JarId jar, WebhookId id, Secrets before, Secrets after) {
        return change(jar, id, webhook -> new Webhook(id, new Receiver.Address(
                ((Receiver.Address) webhook.receiver()).url(), after, true), webhook.since(), webhook.health()));
    }

    @Override
    public synchronized void resume(JarId jar, WebhookId id) {
        change(jar, id, webhook -> new Webhook(id, webhook.receiver(), webhook.since(),
                new Health(webhook.health().last(), Optional.empty(), Optional.empty())));
    }

    @Override
    public synchronized void remove(JarId jar, WebhookId id) {
        webhooks.remove(new Owned(jar, id));
        open.values().removeIf(delivery -> delivery.jar().equals(jar) && delivery.webhook().equals(id));
    }

    @Override
    public synchronized Optional<Win> news(JarId jar, RequestKey request) {
        return jars.told(jar, WinId.of(Instant.EPOCH, request))
                .flatMap(told -> told instanceof Told.InJar(var there)
                        ? Optional.of(there)
                        : Optional.empty());
    }

    @Override
    public synchronized boolean note(Delivery delivery) {
        if (!webhooks.containsKey(owned(delivery)) || noted.putIfAbsent(key(delivery), true) != null) {
            return false;
        }
        open.put(key(delivery), delivery);
        return true;
    }

    @Override
    public synchronized List<Delivery> open(JarId jar, int atMost) {
        return open.values()
                .stream()
                .filter(delivery -> delivery.jar().equals(jar))
                .sorted(Comparator.comparing(Delivery::win))
                .limit(atMost)
                .toList();
    }

    @Override
    public synchronized List<Delivery> due(Instant by, int atMost) {
        return open.values()
                .stream()
                .filter(delivery -> delivery.due().filter(at -> !at.isAfter(by)).isPresent())
                .limit(atMost)
                .toList();
    }

    @Override
    public synchronized Optional<Load> take(Delivery delivery, Instant now, Instant until) {
        var there = Optional.ofNullable(open.get(key(delivery))).filter(one -> one.due().equals(delivery.due()));
        if (there.isEmpty() || taken.getOrDefault(key(delivery), Instant.MIN).isAfter(now)) {
            return Optional.empty();
        }
        taken.put(key(delivery), until);
        var load = news(delivery.jar(), delivery.win().request())
                .map(win -> new Load(there.get(), webhooks.get(owned(delivery)), win,
                        !jars.look(delivery.jar(), List.of()).mayShowWords()));
        if (load.isEmpty()) {
            open.remove(key(delivery));
        }
        return load;
    }

    @Override
    public synchronized void sent(Delivery delivery, Health health, Instant now) {
        taken.remove(key(delivery));
        open.remove(key(delivery));
        change(delivery, health);
    }

    @Override
    public synchronized void unsent(Delivery before, Delivery after, Health health) {
        taken.remove(key(before));
        open.put(key(before), after);
        change(before, health);
    }

    @Override
    public synchronized void postpone(Delivery before, Delivery after) {
        if (!taken.containsKey(key(before))) {
            open.put(key(before), after);
        }
    }

    private void change(Delivery delivery, Health health) {
        change(delivery.jar(), delivery.webhook(),
                webhook -> new Webhook(webhook.id(), webhook.receiver(), webhook.since(), health));
    }

    private boolean change(JarId jar, WebhookId id, UnaryOperator<Webhook> change) {
        return webhooks.computeIfPresent(new Owned(jar, id), (_, webhook) -> change.apply(webhook)) != null;
    }

    private static Owned owned(Delivery delivery) {
        return new Owned(delivery.jar(), delivery.webhook());
    }

    private static String key(Delivery delivery) {
        return delivery.jar().value() + delivery.webhook().value() + delivery.win().value();
    }
}
