package app.smallwins.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.alexa.AmazonHosts;
import app.smallwins.speech.Languages;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RehearsalTest {

    private final Wiring wiring = Wiring.of(new Settings("nowhere", Optional.of(URI.create("http://127.0.0.1:9")),
            Optional.empty(), AmazonHosts.real(), Optional.empty()));

    static Stream<Locale> locales() {
        return Languages.regions().stream().map(Locale::forLanguageTag);
    }

    /** A rehearsal that went wrong would go unnoticed: nobody hears it. */
    @ParameterizedTest
    @MethodSource("locales")
    void shouldTellAWinAndHearItBackInEveryLocale(Locale locale) {
        assertThat(wiring.rehearsal().play(locale, 2)).isEqualTo(List.of("WinLogged", "Recapped"));
    }
}
