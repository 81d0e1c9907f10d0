package app.smallwins.lambda;

import app.smallwins.domain.Device;
import app.smallwins.domain.DeviceId;
import app.smallwins.domain.DeviceKey;
import app.smallwins.domain.Devices;
import app.smallwins.domain.Devices.Offer;
import app.smallwins.domain.JarId;
import app.smallwins.domain.JarStore;
import app.smallwins.domain.Links;
import app.smallwins.domain.PairingCode;
import app.smallwins.fakes.InMemoryCounters;
import app.smallwins.fakes.InMemoryDevices;
import app.smallwins.domain.NoJoins;
import app.smallwins.domain.webhooks.DeliveryStore;
import app.smallwins.domain.webhooks.WebhookStore;
import app.smallwins.fakes.InMemoryJarStore;
import app.smallwins.fakes.InMemoryWebhooks;
import app.smallwins.fakes.NoSharedWins;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Stores that are empty at each try but for one device, so that one try cannot change the next. */
final class ForgetfulStores {

    private static final JarId JAR = JarId.derivedFrom("test", "somebody");

    /** What opens the jar of somebody. */
    static final DeviceKey KEY = new DeviceKey(JAR, new DeviceId("0123456789abcdef"), "s".repeat(43));

    private JarStore jars = new InMemoryJarStore();
    private Devices devices = new InMemoryDevices();
    private InMemoryWebhooks webhooks = new InMemoryWebhooks(jars);

    /** Stores that go on working when everything is forgotten. */
    Stores stores() {
        return new Stores(current(JarStore.class, () -> jars), current(Devices.class, () -> devices),
                new InMemoryCounters(), (_, _, receipt, _) -> Optional.of(receipt), Links.none().shares(),
                new NoSharedWins(), current(WebhookStore.class, () -> webhooks),
                current(DeliveryStore.class, () -> webhooks), new NoJoins());
    }

    /** Begins anew. */
    void forget() {
        jars = new InMemoryJarStore();
        devices = new InMemoryDevices();
        webhooks = new InMemoryWebhooks(jars);
        var offer = new Offer(new PairingCode("BCDFGHJK"), JAR, JAR, Locale.US, Instant.MAX);
        devices.offer(offer, Optional.empty());
        devices.admit(offer, new Device(JAR, KEY.device(), "phone", JAR, Locale.US, Instant.EPOCH), KEY.hash());
    }

    private static <T> T current(Class<T> type, Supplier<T> now) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, (_, method, arguments) -> {
            try {
                return method.invoke(now.get(), arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }));
    }
}
