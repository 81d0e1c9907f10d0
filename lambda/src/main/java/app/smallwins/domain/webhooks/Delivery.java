package app.smallwins.domain.webhooks;

import app.smallwins.domain.JarId;
import app.smallwins.domain.WinId;
import java.time.Instant;
import java.util.Optional;

/**
 * A win that somebody is not told of yet. It names the win and holds nothing of it.
 *
 * @param attempts how many there were
 * @param due when the next one is; empty when there is none any more, unless the owner wants it
 * @param trouble what the last one met with
 */
public record Delivery(JarId jar, WebhookId webhook, WinId win, int attempts, Optional<Instant> due,
        Optional<Trouble> trouble) {

    /** One that is to be attempted for the first time. */
    static Delivery first(JarId jar, WebhookId webhook, WinId win, Optional<Instant> due) {
        return new Delivery(jar, webhook, win, 0, due, Optional.empty());
    }

    /** The same after an attempt that met with trouble. */
    Delivery failed(Trouble met, Optional<Instant> next) {
        return new Delivery(jar, webhook, win, attempts + 1, next, Optional.of(met));
    }

    /** The same, left alone. */
    Delivery leftAlone() {
        return new Delivery(jar, webhook, win, attempts, Optional.empty(), trouble);
    }

    /** The same from the beginning. */
    Delivery again(Instant at) {
        return new Delivery(jar, webhook, win, 0, Optional.of(at), trouble);
    }
}
