package app.smallwins.simulator.hearing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * One locale's interaction model, as far as understanding needs it.
 *
 * @param invocationName what the skill is called, in spoken form
 * @param intents the intents by name
 * @param types the skill's own slot types by name
 */
record InteractionModel(String invocationName, Map<String, Intent> intents, Map<String, SlotType> types) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** An intent: its slots' types by slot name, and what can be said for it. */
    record Intent(String name, Map<String, String> slots, List<Phrase> samples) {
    }

    /** A type: the values it knows, by the spoken form of everything that stands for them. */
    record SlotType(String name, Map<String, Heard.Entry> values) {

        Optional<Heard.Entry> find(String spoken) {
            return Optional.ofNullable(values.get(spoken));
        }
    }

    /**
     * Reads a model as the ASK CLI deploys it.
     *
     * @throws UncheckedIOException when it is not JSON
     */
    static InteractionModel read(InputStream json) {
        try {
            var language = JSON.readTree(json).path("interactionModel").path("languageModel");
            return new InteractionModel(SpokenForm.of(language.path("invocationName").asText()),
                    intents(language.path("intents")), types(language.path("types")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Intent> intents(JsonNode written) {
        var intents = new LinkedHashMap<String, Intent>();
        written.forEach(intent -> intents.put(intent.path("name").asText(), intent(intent)));
        return intents;
    }

    private static Intent intent(JsonNode written) {
        var slots = new LinkedHashMap<String, String>();
        written.path("slots").forEach(slot -> slots.put(slot.path("name").asText(), slot.path("type").asText()));
        var samples = new ArrayList<Phrase>();
        written.path("samples").forEach(sample -> samples.add(Phrase.of(sample.asText())));
        return new Intent(written.path("name").asText(), slots, samples);
    }

    private static Map<String, SlotType> types(JsonNode written) {
        var types = new LinkedHashMap<String, SlotType>();
        written.forEach(type -> types.put(type.path("name").asText(), type(type)));
        return types;
    }

    private static SlotType type(JsonNode written) {
        var values = new LinkedHashMap<String, Heard.Entry>();
        written.path("values").forEach(value -> {
            var name = value.path("name").path("value").asText();
            var id = Optional.of(value.path("id").asText()).filter(given -> !given.isEmpty());
            var entry = new Heard.Entry(name, id);
            values.putIfAbsent(SpokenForm.of(name), entry);
            value.path("name")
                    .path("synonyms")
                    .forEach(
                            synonym -> values.putIfAbsent(SpokenForm.of(synonym.asText()), entry));
        });
        return new SlotType(written.path("name").asText(), values);
    }
}
