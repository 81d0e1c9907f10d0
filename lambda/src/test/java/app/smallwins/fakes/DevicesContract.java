package app.smallwins.fakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.smallwins.domain.Device;
import app.smallwins.domain.DeviceId;
import app.smallwins.domain.DeviceKey;
import app.smallwins.domain.Devices;
import app.smallwins.domain.Devices.Offer;
import app.smallwins.domain.JarId;
import app.smallwins.domain.PairingCode;
import app.smallwins.domain.SharedWins.Limit;

/** What every place to keep devices in has to do. */
public abstract class DevicesContract {

    private static final Instant NOW = Instant.parse("2026-11-20T08:15:00Z");

    protected final JarId jar = anyJar();
    private final SecureRandom secure = new SecureRandom();
    private Devices devices;

    /** A place without the jars of this test in it. */
    protected abstract Devices noDevices();

    @BeforeEach
    void open() {
        devices = noDevices();
    }

    @Test
    void shouldKnowACodeAsLongAsItHolds() {
        var offer = offered();

        assertThat(devices.offered(offer.code(), NOW)).contains(offer);
        assertThat(devices.offered(offer.code(), offer.until().minusMillis(1))).contains(offer);
        assertThat(devices.offered(offer.code(), offer.until())).isEmpty();
        assertThat(devices.offered(PairingCode.random(secure), NOW)).isEmpty();
    }

    @Test
    void shouldAdmitOneDevicePerCodeAndKnowItByItsKey() {
        var offer = offered();
        var key = key(1);

        assertThat(devices.admit(offer, device(key, "phone", 0), key.hash())).isTrue();
        assertThat(devices.admit(offer, device(key(2), "thief", 0), key(2).hash())).isFalse();

        assertThat(devices.of(key)).contains(device(key, "phone", 0));
        assertThat(devices.of(key(2))).isEmpty();
        assertThat(devices.offered(offer.code(), NOW)).isEmpty();
    }

    @Test
    void shouldNotKnowAKeyWithAnotherSecretOrOfAnotherJar() {
        var key = admitted(1, "phone", 0);

        assertThat(devices.of(new DeviceKey(jar, key.device(), "B".repeat(43)))).isEmpty();
        assertThat(devices.of(new DeviceKey(anyJar(), key.device(), key.secret()))).isEmpty();
    }

    @Test
    void shouldLetALaterCodeTakeThePlaceOfAnEarlierOne() {
        var earlier = offered();
        var later = offered();

        assertThat(devices.offered(earlier.code(), NOW)).isEmpty();
        assertThat(devices.admit(earlier, device(key(1), "x", 0), key(1).hash())).isFalse();
        assertThat(devices.admit(later, device(key(1), "x", 0), key(1).hash())).isTrue();
    }

    @Test
    void shouldListDevicesEarliestFirstAndLetOneGo() {
        var phone = admitted(9, "phone", 0);
        var tablet = admitted(1, "tablet", 60);
        assertThat(devices.in(jar)).extracting(Device::name).containsExactly("phone", "tablet");

        devices.remove(jar, phone.device());
        devices.remove(jar, phone.device());

        assertThat(devices.in(jar)).containsExactly(device(tablet, "tablet", 60));
        assertThat(devices.of(phone)).isEmpty();
    }

    @Test
    void shouldLetAllGoWithTheCodeThatIsWaiting() {
        var phone = admitted(1, "phone", 0);
        var waiting = offered();

        assertThat(devices.removeAll(jar)).extracting(Device::name).containsExactly("phone");

        assertThat(devices.in(jar)).isEmpty();
        assertThat(devices.of(phone)).isEmpty();
        assertThat(devices.offered(waiting.code(), NOW)).isEmpty();
        assertThat(devices.admit(waiting, device(key(2), "x", 0), key(2).hash())).isFalse();
        assertThat(devices.removeAll(jar)).isEmpty();
    }

    protected final Offer offered() {
        var offer = new Offer(PairingCode.random(secure), jar, jar, Locale.GERMANY, NOW.plus(Duration.ofMinutes(10)));
        assertThat(devices.offer(offer, Optional.empty())).isTrue();
        return offer;
    }

    protected final DeviceKey admitted(int nth, String name, int seconds) {
        var key = key(nth);
        assertThat(devices.admit(offered(), device(key, name, seconds), key.hash())).isTrue();
        return key;
    }

    private Device device(DeviceKey key, String name, int seconds) {
        return new Device(jar, key.device(), name, jar, Locale.GERMANY, NOW.plusSeconds(seconds));
    }

    private DeviceKey key(int nth) {
        return new DeviceKey(jar, new DeviceId("%016x".formatted(nth)), "A".repeat(42) + nth);
    }

    private static JarId anyJar() {
        return JarId.derivedFrom("test", UUID.randomUUID().toString());
    }

    @Test
    void shouldCountWhatADeviceDoesUpToALimit() {
        var limit = new Limit("tell#device", 3, Instant.parse("2026-11-20T08:20:00Z"));

        assertThat(devices.isWithin(jar, limit, 2)).isTrue();
        assertThat(devices.isWithin(jar, limit, 0)).isTrue();
        assertThat(devices.isWithin(jar, limit, 1)).isTrue();
        assertThat(devices.isWithin(jar, limit, 1)).isFalse();
        assertThat(devices.isWithin(jar, limit, 0)).isFalse();
        assertThat(devices.isWithin(jar, new Limit("tell#another", 3, limit.until()), 1)).isTrue();
    }
}
