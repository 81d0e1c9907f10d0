package app.smallwins.simulator.model;

import app.smallwins.simulator.model.InteractionModel.Intent;
import app.smallwins.simulator.model.InteractionModel.Slot;
import app.smallwins.simulator.model.InteractionModel.SlotType;
import app.smallwins.simulator.model.InteractionModel.Value;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a model as the skill package wants it. */
final class ModelJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ModelJson() {}

    /** The text of {@code <locale>.json}, the same on every machine. */
    static String write(InteractionModel model) {
        try {
            return JSON.writer(onePerLine()).writeValueAsString(envelope(model)) + '\n';
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static PrettyPrinter onePerLine() {
        var indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    private static Map<String, Object> envelope(InteractionModel model) {
        return Map.of("interactionModel", Map.of("languageModel", languageModel(model)));
    }

    private static Map<String, Object> languageModel(InteractionModel model) {
        var json = new LinkedHashMap<String, Object>();
        json.put("invocationName", model.invocationName());
        json.put("modelConfiguration",
                Map.of("fallbackIntentSensitivity", Map.of("level", model.fallbackSensitivity())));
        json.put("intents", model.intents().stream().map(ModelJson::intent).toList());
        json.put("types", model.types().stream().map(ModelJson::type).toList());
        return json;
    }

    private static Map<String, Object> intent(Intent intent) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", intent.name());
        if (!intent.slots().isEmpty()) {
            json.put("slots", intent.slots().stream().map(ModelJson::slot).toList());
        }
        json.put("samples", intent.samples());
        return json;
    }

    private static Map<String, Object> slot(Slot slot) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", slot.name());
        json.put("type", slot.type());
        return json;
    }

    private static Map<String, Object> type(SlotType type) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", type.name());
        json.put("values", type.values().stream().map(ModelJson::value).toList());
        return json;
    }

    private static Map<String, Object> value(Value value) {
        var json = new LinkedHashMap<String, Object>();
        value.id().ifPresent(id -> json.put("id", id));
        json.put("name", name(value.name(), value.synonyms()));
        return json;
    }

    private static Map<String, Object> name(String name, List<String> synonyms) {
        var json = new LinkedHashMap<String, Object>();
        json.put("value", name);
        if (!synonyms.isEmpty()) {
            json.put("synonyms", synonyms);
        }
        return json;
    }
}
