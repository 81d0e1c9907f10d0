package app.smallwins.domain.webhooks;

import app.smallwins.domain.JarId;
import app.smallwins.domain.JarUnreachable;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.webhooks.Courier.Answer;
import app.smallwins.domain.webhooks.DeliveryStore.Load;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Gatherers;

/**
 * Tells whoever is to be told of wins, and tries again with growing pauses. What cannot be told is kept.
 *
 * <p>Somebody may be told twice when we are interrupted between telling and remembering it; the message's id is the same
 * then.
 */
public final class Deliveries {

    /** Longer than any attempt takes. */
    private static final Duration TAKEN_FOR = Duration.ofMinutes(2);

    private static final Tally UNSENT = new Tally(0, 1);
    private static final int AT_ONCE = 20;
    private static final int MOST_DUE = 500;

    private final WebhookStore webhooks;
    private final DeliveryStore deliveries;
    private final Courier courier;
    private final InstantSource clock;
    private final RandomGenerator randomness;
    private final Consumer<Throwable> faults;

    /**
     * @param randomness spreads attempts over time
     * @param faults is told of exceptions that nobody foresaw; one delivery must not keep the others from being sent
     */
    public Deliveries(WebhookStore webhooks, DeliveryStore deliveries, Courier courier, InstantSource clock,
            RandomGenerator randomness, Consumer<Throwable> faults) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.courier = courier;
        this.clock = clock;
        this.randomness = randomness;
        this.faults = faults;
    }

    /** What came of attempts. */
    public record Tally(int sent, int unsent) {

        static Tally nothing() {
            return new Tally(0, 0);
        }

        Tally and(Tally other) {
            return new Tally(sent + other.sent, unsent + other.unsent);
        }
    }

    /**
     * Remembers whom to tell of something that came into a jar. May be said twice; what is remembered before stays.
     *
     * @param told the request that told it
     */
    public List<Delivery> note(JarId jar, RequestKey told) {
        var listening = webhooks.in(jar);
        return listening.isEmpty() ? List.of() : note(jar, told, listening);
    }

    /** Who was added later has not asked for it. */
    private List<Delivery> note(JarId jar, RequestKey told, List<Webhook> listening) {
        var now = clock.instant();
        return deliveries.news(jar, told)
                .stream()
                .flatMap(win -> listening.stream()
                        .filter(webhook -> !win.receivedAt().isBefore(webhook.since()))
                        .map(webhook -> Delivery.first(jar, webhook.id(), win.id(),
                                Optional.of(now).filter(_ -> !webhook.isStopped()))))
                .filter(deliveries::note)
                .filter(delivery -> delivery.due().isPresent())
                .toList();
    }

    /** Attempts whatever is due, as far as there is time; the rest stays due. */
    public Tally attemptDue(Instant until) {
        return attempt(deliveries.due(clock.instant(), MOST_DUE), until);
    }

    /** Attempts some deliveries, as far as there is time; the rest stays due. */
    public Tally attempt(List<Delivery> some, Instant until) {
        return some.stream()
                .gather(Gatherers.mapConcurrent(AT_ONCE,
                        delivery -> clock.instant().isBefore(until) ? quietly(delivery) : Tally.nothing()))
                .reduce(Tally.nothing(), Tally::and);
    }

    /** What could not be written down stays due, and comes again. */
    private Tally quietly(Delivery delivery) {
        try {
            return attempt(delivery);
        } catch (JarUnreachable unreachable) {
            return UNSENT;
        } catch (RuntimeException fault) {
            faults.accept(fault);
            return UNSENT;
        }
    }

    private Tally attempt(Delivery delivery) {
        var now = clock.instant();
        return deliveries.take(delivery, now, now.plus(TAKEN_FOR))
                .map(load -> attempt(load, now))
                .orElseGet(Tally::nothing);
    }

    private Tally attempt(Load load, Instant now) {
        var delivery = load.delivery();
        if (load.webhook().isStopped()) {
            deliveries.unsent(delivery, delivery.leftAlone(), load.webhook().health());
            return Tally.nothing();
        }
        var answer = courier.send(load.webhook().receiver(), message(load), now);
        return settle(delivery, load.webhook().health().after(answer, now), answer, now);
    }

    private static Message message(Load load) {
        return new Message.WinTold(load.win(),
                load.webhook().receiver() instanceof Receiver.Address(_, _, var withWords)
                        && withWords && !load.isPrivate());
    }

    private Tally settle(Delivery delivery, Health health, Answer answer, Instant now) {
        return switch (answer) {
            case Answer.Taken() -> {
                deliveries.sent(delivery, health, now);
                yield new Tally(1, 0);
            }
            case Answer.Gone(var trouble) -> unsent(delivery, delivery.failed(trouble, Optional.empty()), health);
            case Answer.Refused(var trouble, var wish) -> unsent(delivery, delivery.failed(trouble,
                    health.stopped().isPresent() ? Optional.empty() : next(delivery, wish, now)), health);
        };
    }

    private Tally unsent(Delivery before, Delivery after, Health health) {
        deliveries.unsent(before, after, health);
        return UNSENT;
    }

    private Optional<Instant> next(Delivery delivery, Optional<Duration> wish, Instant now) {
        return Pauses.next(delivery.attempts() + 1, wish, now, randomness);
    }
}
