package app.smallwins.simulator.model;

import static app.smallwins.simulator.model.Project.each;
import static app.smallwins.simulator.model.Project.languageModel;
import static app.smallwins.simulator.model.Project.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that every locale's model keeps: Amazon's that break a build or a skill, and our own. */
class ModelRulesTest {

    private static final String LOCALES = "app.smallwins.simulator.model.Project#locales";
    private static final String REFERENCE = "en-US";
    private static final int MOST_SAMPLES = 14_500;
    private static final String FREE_TEXT = "AMAZON.SearchQuery";

    /** The word that code puts back in front of what {@code LogWinIntent} heard. */
    private static final Map<String, String> LEAD = Map.of("en", "i", "de", "ich");

    private static final List<String> BUILT_IN = List.of("AMAZON.CancelIntent", "AMAZON.FallbackIntent",
            "AMAZON.HelpIntent", "AMAZON.NavigateHomeIntent", "AMAZON.NoIntent", "AMAZON.RepeatIntent",
            "AMAZON.StopIntent", "AMAZON.YesIntent");

    @ParameterizedTest
    @MethodSource(LOCALES)
    void shouldHaveTheSameIntentsAndSlotsInAllLocales(String locale) {
        assertThat(slotsByIntent(locale)).isEqualTo(slotsByIntent(REFERENCE));
    }

    @ParameterizedTest
    @MethodSource(LOCALES)
    void shouldHaveTheSameIdsInAllLocales(String locale) {
        assertThat(idsByType(locale)).isEqualTo(idsByType(REFERENCE));
    }

    @ParameterizedTest
    @MethodSource(LOCALES)
    void shouldHaveTheBuiltInIntents(String locale) {
        assertThat(slotsByIntent(locale)).containsKeys(BUILT_IN.toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource(LOCALES)
    void shouldGiveFreeTextACarrierAndASampleOfItsOwn(String locale) {
        var onlyGaps = samplesWithFreeText(locale).filter(sample -> sample.replaceAll("\\{\\w+}", "").isBlank());
        var twoGaps = samplesWithFreeText(locale).filter(sample -> sample.indexOf('{') != sample.lastIndexOf('{'));

        assertThat(onlyGaps).isEmpty();
        assertThat(twoGaps).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(LOCALES)
    void shouldLoseNoWordThatCodeDoesNotPutBack(String locale) {
        var carrier = LEAD.get(locale.substring(0, 2)) + " {win}";
        var samples = samples(intent(locale, "LogWinIntent"));

        assertThat(samples).contains(carrier);
        assertThat(samples).filteredOn(sample -> !(" " + sample).endsWith(" " + carrier)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(LOCALES)
    void shouldUseNoSignThatAmazonRefuses(String locale) {
        assertThat(intentsBySample(locale).keySet()).filteredOn(sample -> sample.matches(".*[?,:!;\"0-9].*")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(LOCALES)
    void shouldGiveNoSampleToTwoIntents(String locale) {
        assertThat(intentsBySample(locale).entrySet()).filteredOn(sample -> sample.getValue().size() > 1).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(LOCALES)
    void shouldNotBeginASampleWithItsOwnName(String locale) {
        var name = languageModel(locale).path("invocationName").asText() + " ";

        assertThat(intentsBySample(locale).keySet()).filteredOn(sample -> (sample + " ").startsWith(name)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(LOCALES)
    void shouldStayReadableForAmazonAndForReviewers(String locale) {
        assertThat(intentsBySample(locale).size()).as("samples; a greedy line gives thousands")
                .isLessThan(MOST_SAMPLES);
    }

    private static Stream<String> samplesWithFreeText(String locale) {
        return each(languageModel(locale).path("intents")).flatMap(intent -> freeTextSlots(intent).stream()
                .flatMap(slot -> samples(intent).stream().filter(sample -> sample.contains("{" + slot + "}"))));
    }

    private static JsonNode intent(String locale, String name) {
        return each(languageModel(locale).path("intents")).filter(intent -> nameOf(intent).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Set<String>> slotsByIntent(String locale) {
        return each(languageModel(locale).path("intents"))
                .collect(
                        Collectors.toMap(ModelRulesTest::nameOf, ModelRulesTest::slots, (one, _) -> one, TreeMap::new));
    }

    private static Set<String> slots(JsonNode intent) {
        return each(intent.path("slots")).map(slot -> nameOf(slot) + ": " + slot.path("type").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> freeTextSlots(JsonNode intent) {
        return each(intent.path("slots")).filter(slot -> slot.path("type").asText().equals(FREE_TEXT))
                .map(ModelRulesTest::nameOf)
                .toList();
    }

    private static Map<String, Set<String>> idsByType(String locale) {
        return each(languageModel(locale).path("types"))
                .collect(Collectors.toMap(ModelRulesTest::nameOf, ModelRulesTest::ids, (one, _) -> one, TreeMap::new));
    }

    private static Set<String> ids(JsonNode type) {
        return each(type.path("values")).map(value -> value.path("id").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, List<String>> intentsBySample(String locale) {
        var intents = new HashMap<String, List<String>>();
        each(languageModel(locale).path("intents")).forEach(intent -> samples(intent).forEach(
                sample -> intents.computeIfAbsent(sample, _ -> new ArrayList<>()).add(nameOf(intent))));
        return intents;
    }

    private static List<String> samples(JsonNode intent) {
        return texts(intent.path("samples"));
    }

    private static String nameOf(JsonNode named) {
        return named.path("name").asText();
    }
}
