package app.smallwins.alexa.signature;

import static app.smallwins.alexa.signature.TestAuthority.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.alexa.signature.TestAuthority.Signer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignaturesTest {

    private static final String NAME = "echo-api.amazon.com";
    private static final String ADDRESS = "https://s3.amazonaws.com/echo.api/one.pem";
    private static final byte[] BODY = "{\"version\":\"1.0\"}".getBytes(StandardCharsets.UTF_8);
    private static final TestAuthority AUTHORITY = new TestAuthority();
    private static final TestAuthority STRANGER = new TestAuthority();
    private static final Signer AMAZON = AUTHORITY.signerFor("other.amazon.com", NAME);

    private final FakeSource source = new FakeSource();
    private final Signatures signatures = new Signatures(source, AUTHORITY.trusted());

    @Test
    void shouldKnowAmazonsSignature() {
        source.holds(ADDRESS, AMAZON.pem());
        assertThat(isAmazons(AMAZON.signature(BODY), BODY)).isTrue();
    }

    @Test
    void shouldRefuseABodyThatWasChanged() {
        source.holds(ADDRESS, AMAZON.pem());
        var changed = "{\"version\":\"1.1\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(isAmazons(AMAZON.signature(BODY), changed)).isFalse();
    }

    @Test
    void shouldRefuseASignatureOfAnotherKey() {
        source.holds(ADDRESS, AMAZON.pem());
        assertThat(isAmazons(AUTHORITY.signerFor(NAME).signature(BODY), BODY)).isFalse();
    }

    @Test
    void shouldRefuseASignatureThatIsNone() {
        source.holds(ADDRESS, AMAZON.pem());
        assertThat(isAmazons("not base64 at all", BODY)).isFalse();
        assertThat(isAmazons("AAAA", BODY)).isFalse();
        assertThat(isAmazons("", BODY)).isFalse();
    }

    @Test
    void shouldRefuseAChainOfSomebodyWhoIsNotTrusted() {
        var stranger = STRANGER.signerFor(NAME);
        source.holds(ADDRESS, stranger.pem());
        assertThat(isAmazons(stranger.signature(BODY), BODY)).isFalse();
    }

    @Test
    void shouldRefuseACertificateForAnotherName() {
        var other = AUTHORITY.signerFor("echo-api.amazon.com.evil.example", "*.amazon.com");
        source.holds(ADDRESS, other.pem());
        assertThat(isAmazons(other.signature(BODY), BODY)).isFalse();
    }

    @Test
    void shouldRefuseACertificateWithoutNames() {
        var nameless = AUTHORITY.signerFor();
        source.holds(ADDRESS, nameless.pem());
        assertThat(isAmazons(nameless.signature(BODY), BODY)).isFalse();
    }

    @Test
    void shouldRefuseACertificateBeforeAndAfterItsTime() {
        var expired = AUTHORITY.expiredSignerFor(NAME);
        source.holds(ADDRESS, expired.pem());
        assertThat(isAmazons(expired.signature(BODY), BODY)).isFalse();

        var future = AUTHORITY.futureSignerFor(NAME);
        source.holds(ADDRESS, future.pem());
        assertThat(isAmazons(future.signature(BODY), BODY)).isFalse();
    }

    @Test
    void shouldRefuseARememberedCertificateOnceItHasExpired() {
        source.holds(ADDRESS, AMAZON.pem());
        assertThat(isAmazons(AMAZON.signature(BODY), BODY, NOW)).isTrue();
        assertThat(isAmazons(AMAZON.signature(BODY), BODY, NOW.plus(Duration.ofDays(2)))).isFalse();
    }

    @Test
    void shouldRefuseALeafThatIssuedAnotherLeaf() {
        var leaf = AUTHORITY.signerFor(NAME);
        var forged = STRANGER.signerFor(NAME);
        source.holds(ADDRESS, new Signer(forged.keys(), forged.certificate(), leaf.certificate()).pem());
        assertThat(isAmazons(forged.signature(BODY), BODY)).isFalse();
    }

    @Test
    void shouldRefuseFilesThatHoldNoChain() {
        for (var file : new String[]{"", "not a certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n"}) {
            source.holds(ADDRESS, file.getBytes(StandardCharsets.UTF_8));
            assertThat(isAmazons(AMAZON.signature(BODY), BODY)).isFalse();
        }
    }

    @Test
    void shouldRefuseWhenTheCertificatesCannotBeHad() {
        assertThat(isAmazons(AMAZON.signature(BODY), BODY)).isFalse();
    }

    @Test
    void shouldRefuseARequestWithoutEitherHeader() {
        source.holds(ADDRESS, AMAZON.pem());
        var signature = Optional.of(AMAZON.signature(BODY));
        assertThat(signatures.isAmazons(Optional.empty(), signature, BODY, NOW)).isFalse();
        assertThat(signatures.isAmazons(Optional.of(ADDRESS), Optional.empty(), BODY, NOW)).isFalse();
        assertThat(source.fetched).isZero();
    }

    @Test
    void shouldFetchNothingFromAnAddressThatIsNotAmazons() {
        var elsewhere = Optional.of("https://evil.example/echo.api/one.pem");
        assertThat(signatures.isAmazons(elsewhere, Optional.of(AMAZON.signature(BODY)), BODY, NOW)).isFalse();
        assertThat(source.fetched).isZero();
    }

    @Test
    void shouldFetchAChainOnce() {
        source.holds(ADDRESS, AMAZON.pem());
        isAmazons(AMAZON.signature(BODY), BODY);
        isAmazons(AMAZON.signature(BODY), BODY);
        assertThat(source.fetched).isOne();
    }

    @Test
    void shouldRememberOnlyTheLatestChains() {
        for (var file = 0; file < 9; file++) {
            var address = "https://s3.amazonaws.com/echo.api/" + file + ".pem";
            source.holds(address, AMAZON.pem());
            assertThat(isAmazonsAt(address)).isTrue();
        }
        isAmazonsAt("https://s3.amazonaws.com/echo.api/8.pem");
        assertThat(source.fetched).isEqualTo(9);
        isAmazonsAt("https://s3.amazonaws.com/echo.api/0.pem");
        assertThat(source.fetched).isEqualTo(10);
    }

    @Test
    void shouldAskAgainForAChainThatWasNoGood() {
        source.holds(ADDRESS, STRANGER.signerFor(NAME).pem());
        isAmazons(AMAZON.signature(BODY), BODY);
        source.holds(ADDRESS, AMAZON.pem());
        assertThat(isAmazons(AMAZON.signature(BODY), BODY)).isTrue();
    }

    private boolean isAmazonsAt(String address) {
        return signatures.isAmazons(Optional.of(address), Optional.of(AMAZON.signature(BODY)), BODY, NOW);
    }

    private boolean isAmazons(String signature, byte[] body) {
        return isAmazons(signature, body, NOW);
    }

    private boolean isAmazons(String signature, byte[] body, Instant now) {
        return signatures.isAmazons(Optional.of(ADDRESS), Optional.of(signature), body, now);
    }

    /** Plays the place where Amazon publishes its certificates. */
    private static final class FakeSource implements CertificateSource {

        private final Map<URI, byte[]> files = new HashMap<>();
        private int fetched;

        void holds(String address, byte[] file) {
            files.put(URI.create(address), file);
        }

        @Override
        public byte[] fetch(URI address) throws IOException {
            fetched++;
            return Optional.ofNullable(files.get(address)).orElseThrow(() -> new IOException("not there"));
        }
    }
}
