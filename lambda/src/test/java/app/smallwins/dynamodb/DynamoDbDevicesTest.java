package app.smallwins.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import app.smallwins.domain.Device;
import app.smallwins.domain.DeviceId;
import app.smallwins.domain.Devices;
import app.smallwins.domain.Devices.Offer;
import app.smallwins.domain.PairingCode;
import app.smallwins.fakes.DevicesContract;

class DynamoDbDevicesTest extends DevicesContract {

    private final DynamoDbDevices devices = new DynamoDbDevices(LocalTable.client(), LocalTable.NAME);
    private final DynamoDbJarStore jars = new DynamoDbJarStore(LocalTable.client(), LocalTable.NAME);

    @Override
    protected Devices noDevices() {
        return devices;
    }

    @Test
    void shouldHoldNoCodeAndNoSecretAndLeaveNothingBehindWhenTheJarIsErased() {
        var key = admitted(1, "phone", 0);
        var offer = offered();
        assertThat(itemsThatMention(jar.value())).hasSize(4);
        assertThat(itemsThatMention(offer.code().letters())).isEmpty();
        assertThat(itemsThatMention(key.secret())).isEmpty();

        assertThat(jars.erase(jar, Duration.ofSeconds(10))).isTrue();

        assertThat(itemsThatMention(jar.value())).isEmpty();
        assertThat(devices.offered(offer.code(), Instant.EPOCH)).isEmpty();
        assertThat(devices.of(key)).isEmpty();
    }

    @Test
    void shouldNeitherOfferNorAdmitWhileErasing() {
        var waiting = offered();
        assertThat(jars.erase(jar, Duration.ZERO)).isFalse();

        var another = new PairingCode("BCDFGHJK");
        assertThat(devices.offer(new Offer(another, jar, jar, Locale.US, waiting.until()), Optional.empty()))
                .isFalse();
        assertThat(devices.admit(waiting, new Device(jar, new DeviceId(
                "0000000000000001"), "x", jar, Locale.US, Instant.EPOCH), "hash")).isFalse();
        assertThat(jars.erase(jar, Duration.ofSeconds(10))).isTrue();
        assertThat(itemsThatMention(jar.value())).isEmpty();
    }

    @Test
    void shouldLeaveOneCodeWhenManyAreOfferedAtOnce() {
        var offers = IntStream.range(0, 6).parallel().mapToObj(_ -> offered()).collect(Collectors.toList());

        assertThat(offers).filteredOn(offer -> devices.offered(offer.code(), Instant.EPOCH).isPresent()).hasSize(1);
    }

    private static List<String> itemsThatMention(String text) {
        return LocalTable.items()
                .stream()
                .map(Object::toString)
                .filter(item -> item.contains(text))
                .toList();
    }
}
