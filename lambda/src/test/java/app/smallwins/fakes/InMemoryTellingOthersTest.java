package app.smallwins.fakes;

import app.smallwins.domain.JarStore;
import app.smallwins.domain.webhooks.DeliveryStore;
import app.smallwins.domain.webhooks.WebhookStore;

class InMemoryTellingOthersTest extends TellingOthersContract {

    @Override
    protected JarStore jars() {
        return new InMemoryJarStore();
    }

    @Override
    protected WebhookStore webhooks(JarStore jars) {
        return new InMemoryWebhooks(jars);
    }

    @Override
    protected DeliveryStore deliveries(WebhookStore webhooks) {
        return (InMemoryWebhooks) webhooks;
    }
}
