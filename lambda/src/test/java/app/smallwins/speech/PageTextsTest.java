package app.smallwins.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The linter of the page's texts: each language has every text there is, no other, and each fills the same places. */
class PageTextsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<String> NOTHING_TO_LOSE = List.of("streak", "level", "points", "score", "serie",
            "punkte", "!");

    static List<String> languages() {
        return Languages.all();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void shouldHaveExactlyTheTextsThereAre(String language) {
        var keys = Stream.of(PageText.values()).map(PageText::key).toList();
        assertThat(templates(language).keySet()).as("texts/%s/page.properties", language)
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void shouldFillTheSamePlacesInEveryLanguage(String language) {
        assertThat(PageText.values()).allSatisfy(text -> assertThat(templates(language).get(text.key()).places())
                .as("places of %s in texts/%s/page.properties", text.key(), language)
                .isEqualTo(text.places()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void shouldNeverRaiseItsVoiceOrKeepScore(String language) {
        assertThat(PageText.values()).allSatisfy(text -> assertThat(
                PageTexts.of(Locale.of(language)).say(text, anything(text.places())).toLowerCase(Locale.ROOT))
                .as("%s in texts/%s/page.properties", text.key(), language)
                .doesNotContain(NOTHING_TO_LOSE)
                .doesNotContainPattern("[{}]")
                .isNotBlank());
    }

    @Test
    void shouldNameDaysAsHeadings() {
        var english = PageTexts.of(Locale.US);
        var german = PageTexts.of(Locale.GERMANY);

        assertThat(english.heading(TODAY, TODAY)).isEqualTo("Today");
        assertThat(german.heading(TODAY.minusDays(1), TODAY)).isEqualTo("Gestern");
        assertThat(english.heading(TODAY.minusDays(2), TODAY)).isEqualTo("Wednesday, November 18");
        assertThat(german.heading(TODAY.minusDays(2), TODAY)).isEqualTo("Mittwoch, 18. November");
        assertThat(english.heading(TODAY.minusYears(1), TODAY)).isEqualTo("Thursday, November 20, 2025");
    }

    @Test
    void shouldNameNoNumberToCallWhereNoneIsKnown() {
        assertThat(PageTexts.of(Locale.US).lineToCall()).contains("988");
        assertThat(PageTexts.of(Locale.ENGLISH).lineToCall()).isEmpty();
    }

    private static Map<String, Template> templates(String language) {
        return PageTexts.of(Locale.of(language)).templates();
    }

    private static Map<String, String> anything(Set<String> places) {
        return places.stream().collect(Collectors.toMap(place -> place, _ -> "something"));
    }
}
