package app.smallwins.simulator.model;

import static app.smallwins.simulator.model.Project.each;
import static app.smallwins.simulator.model.Project.languageModel;
import static app.smallwins.simulator.model.Project.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The skill's page in the store is complete, honest and within Amazon's limits. */
class SkillManifestTest {

    private static final String LOCALES = "app.smallwins.simulator.model.Project#locales";
    private static final JsonNode MANIFEST = Project.json(Path.of("interaction-model", "skill.json")).path("manifest");

    private static final Map<String, String> NO_THERAPIST = Map.of(
            "en", "Small Wins is no therapist and no substitute for professional advice.",
            "de", "Kleine Siege ist kein Therapeut und kein Ersatz für fachlichen Rat.");

    /** What people say to reach a skill, up to what they say to it. */
    private static final Map<String, String> OPENING = Map.of(
            "en", "alexa (open|tell|ask) %s( to)?",
            "de", "alexa (öffne|sag|frag) %s( dass)?");

    @Test
    void shouldServeTheLocalesThatHaveAModel() {
        var locales = new TreeSet<String>();
        MANIFEST.at("/publishingInformation/locales").fieldNames().forEachRemaining(locales::add);

        assertThat(locales).containsExactlyInAnyOrderElementsOf(Project.locales());
    }

    /**
     * Amazon refuses a manifest whose function does not exist or does not admit the skill, so that none is named until
     * {@code ask deploy} writes the one it found here. From then on it is the same for what is said and for what happens.
     */
    @Test
    void shouldNameNoFunctionOrOneForEverything() {
        var named = new TreeSet<>(MANIFEST.findValuesAsText("uri"));

        assertThat(named).hasSizeLessThanOrEqualTo(1).allMatch(function -> function.endsWith(":live"));
        assertThat(MANIFEST.at("/apis/custom/endpoint").isMissingNode()).isEqualTo(named.isEmpty());
        assertThat(MANIFEST.at("/events/endpoint").isMissingNode()).isEqualTo(named.isEmpty());
        assertThat(MANIFEST.path("events").isMissingNode()).isEqualTo(named.isEmpty());
    }

    @Test
    void shouldAskForThePermissionToSetRemindersAndNoOther() {
        assertThat(each(MANIFEST.at("/permissions"))).extracting(permission -> permission.path("name").asText())
                .containsExactly("alexa::alerts:reminders:skill:readwrite");
    }

    @ParameterizedTest
    @MethodSource(LOCALES)
    void shouldStayWithinTheLimits(String locale) {
        var page = page(locale);

        assertThat(page.path("name").asText()).hasSizeBetween(2, 50);
        assertThat(page.path("summary").asText()).hasSizeBetween(1, 160);
        assertThat(page.path("description").asText()).hasSizeBetween(1, 4000);
        assertThat(page.path("examplePhrases")).hasSizeBetween(1, 3);
        assertThat(page.path("keywords")).hasSizeBetween(1, 30);
    }

    @ParameterizedTest
    @MethodSource(LOCALES)
    void shouldSayThatItIsNoTherapist(String locale) {
        assertThat(page(locale).path("description").asText()).contains(NO_THERAPIST.get(language(locale)));
    }

    @ParameterizedTest
    @MethodSource(LOCALES)
    void shouldOfferOnlyExamplesThatTheModelUnderstands(String locale) {
        var opening = OPENING.get(language(locale)).formatted(languageModel(locale).path("invocationName").asText());

        assertThat(texts(page(locale).path("examplePhrases"))).map(SkillManifestTest::asHeard)
                .allMatch(phrase -> phrase.matches(opening) || understands(locale, phrase.replaceFirst(opening, "")));
    }

    private static boolean understands(String locale, String words) {
        return each(languageModel(locale).path("intents")).flatMap(intent -> texts(intent.path("samples")).stream())
                .filter(sample -> !sample.equals("{words}"))
                .anyMatch(sample -> words.strip().matches(sample.replaceAll("\\{\\w+}", ".+")));
    }

    private static String asHeard(String phrase) {
        return phrase.toLowerCase(Locale.ROOT).replace(",", "");
    }

    private static JsonNode page(String locale) {
        return MANIFEST.at("/publishingInformation/locales").path(locale);
    }

    private static String language(String locale) {
        return locale.substring(0, 2);
    }
}
