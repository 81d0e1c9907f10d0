package app.smallwins.simulator.hearing;

import java.util.List;
import java.util.Optional;

/** What a sentence came to. */
public sealed interface Heard {

    /** The skill was opened, with nothing to do yet. */
    record Launch() implements Heard {
    }

    /** An intent with all its slots, in the model's order. */
    record Intent(String name, List<Slot> slots) implements Heard {
        public Intent {
            slots = List.copyOf(slots);
        }
    }

    /**
     * An answer to Alexa's own question whether the skill may have a permission.
     *
     * @param name {@code ACCEPTED}, {@code DENIED} or {@code NOT_ANSWERED}
     */
    record Permission(String name) implements Heard {

        public boolean isGiven() {
            return name.equals("ACCEPTED");
        }
    }

    /**
     * Nothing was heard: something on the screen was touched.
     *
     * @param arguments what the document sends with it
     * @param token the document's name
     */
    record Touch(List<String> arguments, String token) implements Heard {
        public Touch {
            arguments = List.copyOf(arguments);
        }
    }

    /** "Exit" in an open session: the device itself ends it, and the skill hears of it afterwards. */
    record Exit() implements Heard {
    }

    /**
     * A slot of an intent.
     *
     * @param value what was said for it; for dates, times, numbers and durations Alexa's written form; empty when the
     *     sentence had nothing for it
     * @param resolution how a value of one of the skill's own types was resolved; empty for Amazon's types
     */
    record Slot(String name, Optional<String> value, Optional<Resolution> resolution) {

        /** A slot that the sentence had nothing for. */
        public static Slot empty(String name) {
            return new Slot(name, Optional.empty(), Optional.empty());
        }
    }

    /**
     * The outcome of entity resolution.
     *
     * @param type the slot type
     * @param match the value of the type that was meant; empty for {@code ER_SUCCESS_NO_MATCH}
     */
    record Resolution(String type, Optional<Entry> match) {
    }

    /** A value of a slot type. */
    record Entry(String name, Optional<String> id) {
    }
}
