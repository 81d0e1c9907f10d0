package app.smallwins.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The linter of the screens' texts: each language has every text there is, no other, and each fills the same places. */
class ScreenTextsTest {

    private static final List<String> NOTHING_TO_LOSE = List.of("streak", "level", "points", "score", "serie",
            "punkte", "!");

    static List<String> languages() {
        return Languages.all();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void shouldHaveExactlyTheTextsThereAre(String language) {
        var keys = Stream.of(ScreenText.values()).map(ScreenText::key).toList();
        assertThat(texts(language).keySet()).as("texts/%s/screen.properties", language)
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void shouldFillTheSamePlacesInEveryLanguage(String language) {
        assertThat(ScreenText.values()).allSatisfy(text -> assertThat(
                Template.parse(texts(language).get(text.key())).places())
                .as("places of %s in texts/%s/screen.properties", text.key(), language)
                .isEqualTo(text.places()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void shouldNeverRaiseItsVoiceOrKeepScore(String language) {
        assertThat(texts(language).values()).allSatisfy(
                text -> assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain(NOTHING_TO_LOSE).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({"988,988", "14416,14416", "116123,116 123", "131114,131 114", "08001110111,0800 111 0111",
        "18005551234,1800 555 1234"})
    void shouldWriteNumbersInGroupsThatCanBeReadFromADistance(String digits, String written) {
        assertThat(DialledNumber.written(digits)).isEqualTo(written);
    }

    private static Map<String, String> texts(String language) {
        return Resources.properties("texts/" + language + "/screen.properties");
    }
}
