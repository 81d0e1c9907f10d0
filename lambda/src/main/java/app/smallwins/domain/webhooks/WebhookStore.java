package app.smallwins.domain.webhooks;

import app.smallwins.domain.JarId;
import java.util.List;
import java.util.Optional;

/**
 * Who is told of the wins of a jar. All of it goes when the jar is erased. Each method throws
 * {@link app.smallwins.domain.JarUnreachable} when the table does not answer in time.
 */
public interface WebhookStore {

    /** Keeps a webhook, unless there is one of that name. */
    Added add(JarId jar, Webhook webhook);

    /** What became of a webhook that was to be kept. */
    enum Added {
        ADDED,
        ALREADY_THERE,
        BEING_ERASED
    }

    /** All of a jar, earliest first. */
    List<Webhook> in(JarId jar);

    /** One of them. */
    default Optional<Webhook> of(JarId jar, WebhookId id) {
        return in(jar).stream().filter(webhook -> webhook.id().equals(id)).findFirst();
    }

    /** Keeps other secrets. False when somebody was faster, or the webhook is gone. */
    boolean keepSecrets(JarId jar, WebhookId id, Secrets before, Secrets after);

    /** Lets something be sent again, whatever happened before. */
    void resume(JarId jar, WebhookId id);

    /** Removes a webhook with all that was still to be sent to it. It is no matter when it is not there. */
    void remove(JarId jar, WebhookId id);
}
