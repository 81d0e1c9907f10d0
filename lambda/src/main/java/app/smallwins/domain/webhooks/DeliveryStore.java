package app.smallwins.domain.webhooks;

import app.smallwins.domain.JarId;
import app.smallwins.domain.Win;
import app.smallwins.domain.RequestKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is still to be sent. It lies in the jar it is about and goes with it. Each method throws
 * {@link app.smallwins.domain.JarUnreachable} when the table does not answer in time.
 */
public interface DeliveryStore {

    /** A win that just came into a jar; empty when it is no win, not there any more, or was brought in from a file. */
    Optional<Win> news(JarId jar, RequestKey told);

    /** Remembers what is to be sent, unless it was remembered before or the webhook is gone. */
    boolean note(Delivery delivery);

    /** What is not sent yet, by webhook and earliest first. */
    List<Delivery> open(JarId jar, int atMost);

    /** What is due by then, longest due first: its names and when, not how far it is. */
    List<Delivery> due(Instant by, int atMost);

    /**
     * Takes a delivery that is due, so that nobody else does meanwhile.
     *
     * @param until when somebody else may, should we be gone by then
     * @return what it takes to send it; empty when somebody else has it, or there is nothing to send any more
     */
    Optional<Load> take(Delivery delivery, Instant now, Instant until);

    /**
     * What it takes to send something.
     *
     * @param delivery as it stands
     * @param isPrivate whether the owner wants their words shown nowhere
     */
    record Load(Delivery delivery, Webhook webhook, Win win, boolean isPrivate) {
    }

    /** It was sent. */
    void sent(Delivery delivery, Health health, Instant now);

    /** It was not sent: this is how it stands now. */
    void unsent(Delivery before, Delivery after, Health health);

    /** It is to be sent at another time, from the beginning. */
    void postpone(Delivery before, Delivery after);
}
