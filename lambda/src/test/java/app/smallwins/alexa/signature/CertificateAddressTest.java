package app.smallwins.alexa.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first four and the next seven are Amazon's own examples, which its document gives with the rules. */
class CertificateAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "https://s3.amazonaws.com/echo.api/echo-api-cert.pem",
        "https://s3.amazonaws.com:443/echo.api/echo-api-cert.pem",
        "https://s3.amazonaws.com/echo.api/../echo.api/echo-api-cert.pem",
        "HTTPS://S3.AmazonAWS.com/echo.api/echo-api-cert.pem"
    })
    void shouldTakeAmazonsAddressHoweverItIsWritten(String written) {
        assertThat(CertificateAddress.of(written)).map(CertificateAddress::uri)
                .contains(URI.create("https://s3.amazonaws.com/echo.api/echo-api-cert.pem"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "http://s3.amazonaws.com/echo.api/echo-api-cert.pem",
        "https://notamazon.com/echo.api/echo-api-cert.pem",
        "https://s3.amazonaws.com/EcHo.aPi/echo-api-cert.pem",
        "https://s3.amazonaws.com/invalid.path/echo-api-cert.pem",
        "https://s3.amazonaws.com:563/echo.api/echo-api-cert.pem",
        "https://s3.amazonaws.com/echo.api/../evil/echo-api-cert.pem",
        "https://s3.amazonaws.com/echo.api/%2e%2e/evil/echo-api-cert.pem",
        "https://s3.amazonaws.com/echo.apievil/cert.pem",
        "https://s3.amazonaws.com/echo.api",
        "https://s3.amazonaws.com.evil.example/echo.api/cert.pem",
        "https://s3.amazonaws.com@evil.example/echo.api/cert.pem",
        "https://someone@s3.amazonaws.com/echo.api/cert.pem",
        "https://s3.amazonaws.com./echo.api/cert.pem",
        "https://s3.amazonaws.com/echo.api/cert.pem?x=1",
        "https://s3.amazonaws.com/echo.api/cert.pem#x",
        "https://s3.amazonaws.com\\@evil.example/echo.api/cert.pem",
        "https:s3.amazonaws.com/echo.api/cert.pem",
        "//s3.amazonaws.com/echo.api/cert.pem",
        "/echo.api/cert.pem",
        "file:///echo.api/cert.pem",
        "https:///echo.api/cert.pem",
        "https://s3.amazonaws.com",
        "mailto:a@b.example",
        " ",
        ""
    })
    void shouldRefuseEveryOtherAddress(String written) {
        assertThat(CertificateAddress.of(written)).isEmpty();
    }

    @Test
    void shouldRefuseAnAddressThatIsMuchTooLong() {
        assertThat(CertificateAddress.of("https://s3.amazonaws.com/echo.api/" + "x".repeat(600))).isEmpty();
    }
}
