package app.smallwins.alexa;

import app.smallwins.speech.Speech;
import app.smallwins.speech.Speech.Digits;
import app.smallwins.speech.Speech.Letters;
import app.smallwins.speech.Speech.Part;
import app.smallwins.speech.Speech.Pause;
import app.smallwins.speech.Speech.Words;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Speech inside session attributes: pieces, never markup, so that what comes back from outside cannot become any. */
final class SpeechJson {

    private static final int MOST_PARTS = 200;
    private static final int LONGEST_PAUSE_MS = 5_000;

    private SpeechJson() {}

    static List<Map<String, Object>> write(Speech speech) {
        return speech.parts().stream().map(SpeechJson::written).toList();
    }

    static Optional<Speech> read(JsonNode parts) {
        if (!parts.isArray() || parts.isEmpty() || parts.size() > MOST_PARTS) {
            return Optional.empty();
        }
        var read = new ArrayList<Part>();
        parts.forEach(part -> part(part).ifPresent(read::add));
        return Optional.of(new Speech(read));
    }

    private static Map<String, Object> written(Part part) {
        return switch (part) {
            case Words(var text) -> Map.of("words", text);
            case Digits(var digits) -> Map.of("digits", digits);
            case Letters(var letters) -> Map.of("letters", letters);
            case Pause(var length) -> Map.of("pause", length.toMillis());
        };
    }

    private static Optional<Part> part(JsonNode part) {
        if (part.path("words").isTextual()) {
            return Optional.of(new Words(part.path("words").textValue()));
        }
        if (part.path("digits").isTextual()) {
            return Optional.of(new Digits(part.path("digits").textValue()));
        }
        if (part.path("letters").isTextual()) {
            return Optional.of(new Letters(part.path("letters").textValue()));
        }
        var pause = part.path("pause").asLong(0);
        return pause > 0 && pause <= LONGEST_PAUSE_MS
                ? Optional.of(new Pause(Duration.ofMillis(pause)))
                : Optional.empty();
    }
}
