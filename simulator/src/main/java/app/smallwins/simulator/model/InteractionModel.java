package app.smallwins.simulator.model;

import java.util.List;
import java.util.Optional;

/**
 * What one locale of the skill understands.
 *
 * @param invocationName what people call the skill by
 * @param fallbackSensitivity how readily Alexa gives speech to the fallback intent: LOW, MEDIUM or HIGH
 * @param intents everything that can be asked, in the order of their names
 * @param types the custom slot types, in the order of their names
 * @see <a href="https://developer.amazon.com/docs/smapi/interaction-model-schema.html">Interaction Model Schema</a>
 */
record InteractionModel(String invocationName, String fallbackSensitivity, List<Intent> intents,
        List<SlotType> types) {

    InteractionModel {
        intents = List.copyOf(intents);
        types = List.copyOf(types);
    }

    /** Something that can be asked, and how. */
    record Intent(String name, List<Slot> slots, List<String> samples) {
        Intent {
            slots = List.copyOf(slots);
            samples = List.copyOf(samples);
        }
    }

    /** A gap in a sample, filled by a value of the type. */
    record Slot(String name, String type) {
    }

    /** A custom slot type. */
    record SlotType(String name, List<Value> values) {
        SlotType {
            values = List.copyOf(values);
        }
    }

    /** A value, by what code knows it ({@code id}) and by all that people call it. */
    record Value(Optional<String> id, String name, List<String> synonyms) {
        Value {
            synonyms = List.copyOf(synonyms);
        }
    }
}
