package app.smallwins.domain.webhooks;

import java.time.Instant;

/**
 * Somebody who is told of each win of a jar.
 *
 * @param since what was told before is not sent
 */
public record Webhook(WebhookId id, Receiver receiver, Instant since, Health health) {

    public boolean isStopped() {
        return health.stopped().isPresent();
    }
}
