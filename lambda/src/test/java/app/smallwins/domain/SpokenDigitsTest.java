package app.smallwins.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.speech.ResourceLexicon;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenDigitsTest {

    private final SpokenDigits digits = new SpokenDigits(new ResourceLexicon());

    @ParameterizedTest
    @CsvSource({"en-US, 1 2 3 4 5 6 7 8, 12345678", "en-US, 12345678, 12345678", "en-GB, 1234 5678, 12345678",
        "en-US, one two three four five six seven eight, 12345678",
        "en-GB, double five oh one nine two two o, 55019220",
        "en-US, join my jar with code triple nine zero 12 34, 99901234", "en-AU, double 5 6, 556",
        "en-US, twelve thirty four fifty six seventy eight, 12345678", "en-US, twenty oh five, 2005",
        "de-DE, eins zwo drei vier fünf sechs sieben acht, 12345678", "de-DE, der code ist 12 34 5678, 12345678",
        "de-DE, zwölf vierunddreißig sechsundfünfzig achtundsiebzig, 12345678", "de-DE, doppel fünf null, 550",
        "en-US, i fed the cat, ''"})
    void shouldHearDigitsHoweverTheyAreSaid(String locale, String said, String heard) {
        assertThat(digits.in(said, Locale.forLanguageTag(locale))).isEqualTo(heard);
    }

    @ParameterizedTest
    @CsvSource({"one two three, true", "it's one two three four five six seven eight, true", "i fed two cats, false",
        "seven, true", "i got out of bed, false"})
    void shouldKnowDigitsFromAWinThatHasANumberInIt(String said, boolean areDigits) {
        assertThat(digits.are(said, Locale.US)).isEqualTo(areDigits);
    }
}
