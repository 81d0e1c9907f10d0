package app.smallwins.speech;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The linter of texts: each language has every text there is, no other, and each may fill the same places. */
class TextsTest {

    private static final Pattern BRACE_LEFT_OVER = Pattern.compile("[{}]");
    private static final List<String> NOTHING_TO_LOSE = List.of("streak", "level", "points", "score", "serie",
            "punkte");

    static List<String> languages() {
        return Languages.all();
    }

    static List<String> locales() {
        return Stream.concat(Languages.all().stream(), Languages.regions().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void shouldHaveEveryTextInEveryLanguage(String language) {
        var missing = Stream.of(Text.values())
                .flatMap(text -> needed(text).stream())
                .filter(key -> !templates(language).containsKey(key))
                .map(key -> key + "=")
                .toList();
        assertThat(missing).as("add to texts/%s/messages.properties", language).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("locales")
    void shouldHaveNoTextThatNobodySays(String locale) {
        var obsolete = templates(locale).keySet().stream().filter(key -> textOf(key) == null).toList();
        assertThat(obsolete).as("remove from texts/%s/messages.properties", locale).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("locales")
    void shouldFillTheSamePlacesInEveryLanguage(String locale) {
        templates(locale).forEach((key, template) -> assertThat(textOf(key).places())
                .as("places of %s in texts/%s/messages.properties", key, locale)
                .containsAll(template.places()));
    }

    @ParameterizedTest
    @MethodSource("locales")
    void shouldLeaveNoWordOfThePersonOutOfATextThatSaysItBack(String locale) {
        templates(locale).forEach((key, template) -> mustSay(textOf(key)).forEach(place -> assertThat(template.places())
                .as("%s in texts/%s/messages.properties must say {%s}", key, locale, place)
                .contains(place)));
    }

    @ParameterizedTest
    @MethodSource("locales")
    void shouldHaveNoBracesThatAreNoPlace(String locale) {
        templates(locale).forEach((key, template) -> assertThat(template.fill(anything(key)).plain())
                .as("%s in texts/%s/messages.properties", key, locale)
                .doesNotContainPattern(BRACE_LEFT_OVER));
    }

    @ParameterizedTest
    @MethodSource("locales")
    void shouldNeverRaiseItsVoiceOrKeepScore(String locale) {
        templates(locale).forEach((key, template) -> {
            var text = template.fill(anything(key)).plain().toLowerCase(Locale.ROOT);
            assertThat(text).as("%s in texts/%s/messages.properties", key, locale)
                    .doesNotContain("!")
                    .doesNotContain(NOTHING_TO_LOSE);
        });
    }

    @Test
    void shouldHaveTheSameMembersOfEachFamilyInEveryLanguage() {
        var english = families("en");
        assertThat(Languages.all()).allSatisfy(language -> assertThat(families(language)).isEqualTo(english));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void shouldVaryWhatIsSaidTenTimesADay(String language) {
        var texts = Texts.of(Locale.of(language));
        var tenLogs = Stream.iterate(0, nth -> nth + 1)
                .limit(10)
                .map(nth -> texts.variant(Text.WIN_LOGGED, nth, Map.of("deed", "x")).plain())
                .toList();
        assertThat(tenLogs).doesNotHaveDuplicates();
    }

    private static Map<String, Template> templates(String tag) {
        return Texts.of(Locale.forLanguageTag(tag)).templates();
    }

    private static List<String> needed(Text text) {
        return switch (text.kind()) {
            case PLAIN -> List.of(text.key());
            case VARIANTS -> List.of(text.key() + ".1");
            case PLURAL -> List.of(text.key() + ".one", text.key() + ".other");
            case FAMILY -> List.of();
        };
    }

    private static Text textOf(String key) {
        return Stream.of(Text.values()).filter(text -> belongs(key, text)).findFirst().orElse(null);
    }

    private static boolean belongs(String key, Text text) {
        var quoted = Pattern.quote(text.key());
        return switch (text.kind()) {
            case PLAIN -> key.equals(text.key());
            case VARIANTS -> key.matches(quoted + "\\.[1-9][0-9]*");
            case PLURAL -> key.matches(quoted + "\\.(one|other)");
            case FAMILY -> key.matches(quoted + "\\.[\\w-]+");
        };
    }

    private static Set<String> mustSay(Text text) {
        return text.places()
                .stream()
                .filter(Set.of("deed", "deeds", "words", "sentence", "line", "number")::contains)
                .collect(toCollection(TreeSet::new));
    }

    private static Map<String, String> anything(String key) {
        return textOf(key).places()
                .stream()
                .collect(java.util.stream.Collectors.toMap(place -> place, _ -> "something"));
    }

    private static Set<String> families(String language) {
        return templates(language).keySet()
                .stream()
                .filter(key -> textOf(key).kind() == Text.Kind.FAMILY)
                .collect(toCollection(TreeSet::new));
    }
}
