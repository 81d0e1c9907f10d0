package app.smallwins.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondPersonTest {

    @ParameterizedTest
    @CsvSource({"en, 500, 60", "de, 40, 25"})
    void shouldSayItBackAsACarefulPersonWould(String language, int pairs, int quoted) {
        var table = RetoldPair.of(language);

        assertThat(table).hasSizeGreaterThanOrEqualTo(pairs);
        assertThat(table).filteredOn(RetoldPair::isQuoted).hasSizeGreaterThanOrEqualTo(quoted);
        assertThat(wrongIn(table, SecondPerson.of(Locale.of(language)))).isEmpty();
    }

    private static List<String> wrongIn(List<RetoldPair> table, SecondPerson secondPerson) {
        return table.stream()
                .map(pair -> pair.complaint(secondPerson.retell(pair.said())))
                .filter(c -> !c.isEmpty())
                .toList();
    }

    @Test
    void shouldQuoteEverythingWhenTheLanguageHasNoRules() {
        assertThat(SecondPerson.of(Locale.JAPANESE).retell("I made my bed"))
                .isEqualTo(new Retold.Quoted("I made my bed"));
    }
}
