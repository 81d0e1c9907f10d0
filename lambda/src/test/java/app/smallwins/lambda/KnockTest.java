package app.smallwins.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.alexa.AmazonHosts;
import app.smallwins.deployment.Template;
import app.smallwins.domain.Counters;
import app.smallwins.domain.Devices;
import app.smallwins.domain.JarStore;
import app.smallwins.domain.Joins;
import app.smallwins.domain.Receipts;
import app.smallwins.domain.SharedWins;
import app.smallwins.domain.Shares;
import app.smallwins.domain.webhooks.DeliveryStore;
import app.smallwins.domain.webhooks.WebhookStore;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What keeps the web function's snapshot at hand touches nothing. */
class KnockTest {

    @Test
    void shouldFindNothingAndNeedNoTable() {
        var knock = Template.ofSmallWins()
                .properties("WebFunction")
                .at("/Events/Knock/Properties/Input")
                .asText()
                .getBytes(StandardCharsets.UTF_8);
        var stores = new Stores(untouched(JarStore.class), untouched(Devices.class), untouched(Counters.class),
                untouched(Receipts.class), untouched(Shares.class), untouched(SharedWins.class),
                untouched(WebhookStore.class), untouched(DeliveryStore.class), untouched(Joins.class));
        var settings = new Settings("table", Optional.empty(), Optional.empty(), AmazonHosts.real(), Optional.empty());

        var answer = new Wiring(settings, stores).httpDoors().answer(new HttpEvents().read(knock));

        assertThat(answer.status()).isEqualTo(404);
    }

    private static <T> T untouched(Class<T> port) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[]{port}, (_, method, _) -> {
            throw new AssertionError(method.getName() + " was called");
        }));
    }
}
