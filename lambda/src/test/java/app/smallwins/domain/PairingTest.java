package app.smallwins.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.Devices.Offer;
import app.smallwins.domain.Pairing.Admission;
import app.smallwins.fakes.InMemoryCounters;
import app.smallwins.fakes.InMemoryDevices;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairingTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:15:00Z");
    private static final PairingCode WRONG = new PairingCode("BCDFGHJK");
    private static final JarId JAR = JarId.derivedFrom("test", "somebody");
    private static final DeviceName NAME = new DeviceName("phone");

    private final SecureRandom secure = new SecureRandom();
    private final InMemoryDevices devices = new InMemoryDevices();
    private final InMemoryCounters counters = new InMemoryCounters();
    private final Pairing pairing = new Pairing(devices, counters, secure);

    @ParameterizedTest
    @ValueSource(strings = {"BCDF-GHJK", "bcdfghjk", " b c d f g h j k ", "bcdf–ghjk", "B.C.D.F, G.H.J.K"})
    void shouldReadACodeHoweverItIsTyped(String typed) {
        assertThat(PairingCode.typed(typed)).contains(WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BCDF", "BCDFGHJKL", "BCDFGHJA", "BCDFGHJ1", "ßCDFGHJK"})
    void shouldReadNothingElse(String typed) {
        assertThat(PairingCode.typed(typed)).isEmpty();
    }

    @Test
    void shouldNeverPrintACodeOrAKey() {
        var key = DeviceKey.random(JAR, secure);

        assertThat(key.toString()).doesNotContain(key.secret()).doesNotContain(JAR.value());
        assertThat(WRONG.toString()).doesNotContain(WRONG.letters());
        assertThat(DeviceKey.of(key.written())).contains(key);
    }

    @Test
    void shouldLetTheRightCodeInAfterNineWrongOnesAndStopAtTheEleventh() {
        IntStream.range(0, 9).forEach(_ -> assertThat(guess(ipv4(1))).isInstanceOf(Admission.NoSuchCode.class));
        assertThat(right(ipv4(1))).isInstanceOf(Admission.Admitted.class);
        assertThat(guess(ipv4(1))).isInstanceOf(Admission.NoSuchCode.class);

        assertThat(right(ipv4(1))).isEqualTo(new Admission.NotNow(Duration.ofMinutes(45)));
        assertThat(right(ipv4(2))).isInstanceOf(Admission.Admitted.class);
        assertThat(pairing.admit(offered(), NAME, ipv4(1), NOW.plus(Duration.ofMinutes(45))))
                .isInstanceOf(Admission.Admitted.class);
    }

    @Test
    void shouldTakeAHomesIpv6NetworkForOneAndAWholeSitesForThree() {
        IntStream.range(0, 10).forEach(nth -> guess(ipv6(1, 1, nth)));
        assertThat(right(ipv6(1, 1, 99))).isInstanceOf(Admission.NotNow.class);
        assertThat(right(ipv6(1, 2, 0))).isInstanceOf(Admission.Admitted.class);

        IntStream.range(2, 30).forEach(nth -> guess(ipv6(1, nth, 0)));

        assertThat(right(ipv6(1, 99, 0))).isInstanceOf(Admission.NotNow.class);
        assertThat(right(ipv6(2, 99, 0))).isInstanceOf(Admission.Admitted.class);
    }

    @Test
    void shouldLetTheRightCodeInWhileManyGuess() {
        IntStream.range(0, 1_000).forEach(nth -> guess(ipv4(nth)));

        assertThat(right(ipv4(5_000))).isInstanceOf(Admission.Admitted.class);
        IntStream.range(0, 2).forEach(_ -> assertThat(guess(ipv4(6_000))).isInstanceOf(Admission.NoSuchCode.class));
        assertThat(right(ipv4(6_000))).isInstanceOf(Admission.NotNow.class);
    }

    @Test
    void shouldCloseForTheHourWhenFarTooManyGuess() {
        IntStream.range(0, 20_000).forEach(nth -> guess(ipv4(nth)));

        assertThat(right(ipv4(50_000))).isInstanceOf(Admission.NotNow.class);
        assertThat(pairing.admit(offered(), NAME, ipv4(50_000), NOW.plus(Duration.ofHours(1))))
                .isInstanceOf(Admission.Admitted.class);
    }

    private Admission guess(NetworkAddress from) {
        return pairing.admit(WRONG, NAME, from, NOW);
    }

    private Admission right(NetworkAddress from) {
        return pairing.admit(offered(), NAME, from, NOW);
    }

    private PairingCode offered() {
        var code = PairingCode.random(secure);
        devices.offer(new Offer(code, JAR, JAR, Locale.US, NOW.plus(Duration.ofHours(2))), Optional.empty());
        return code;
    }

    private static NetworkAddress ipv4(int nth) {
        return address(Stream.of(10, nth >> 16, nth >> 8, nth));
    }

    private static NetworkAddress ipv6(int site, int home, int device) {
        return address(Stream.of(0x20, 1, 0, 0, 0, site, 0, home, 0, 0, 0, 0, 0, 0, device >> 8, device));
    }

    private static NetworkAddress address(Stream<Integer> parts) {
        return new NetworkAddress(parts.map(Integer::byteValue).toList());
    }
}
