package app.smallwins.domain.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses people may give. */
class WebAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com/hook?id=1", "https://example.com", " https://example.com/ ",
        "https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/"})
    void shouldTakeWholeAddresses(String sent) {
        assertThat(WebAddress.of(sent)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example.com", "/path", "https:///path", "https://user:password@example.com/",
        "https://user@example.com/", "https://example.com/#part", "https://127.1/", "https://exa mple.com/",
        "https://example.com/\r\nhost: x", "https://exämple.com/", "mailto:a@b.example", "https://example.com/ä"})
    void shouldTakeNothingElse(String sent) {
        assertThat(WebAddress.of(sent)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001, 100_000})
    void shouldTakeNothingTooLong(int length) {
        assertThat(WebAddress.of("https://example.com/" + "x".repeat(length - "https://example.com/".length())))
                .isEmpty();
    }
}
