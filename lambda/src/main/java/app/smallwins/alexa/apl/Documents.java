package app.smallwins.alexa.apl;

import app.smallwins.alexa.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The documents in {@code resources/apl}, each with the styles, colours and layouts they share. APL shares them by imports
 * from an address, which a device would have to reach first; here they are put together once, when a screen first needs
 * them. A device without a screen never reads any.
 */
final class Documents {

    static final List<String> NAMES = List.of("jar", "recap", "note", "trophies", "calendar", "quote", "pairing",
            "cheer",
            "crisis", "welcome", "reminders", "words");

    private static final List<String> SHARED = List.of("styles", "layouts", "graphics");
    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private Documents() {}

    /** The whole document of that name, as JSON without white space. */
    static String of(String name) {
        return TEXTS.computeIfAbsent(name, Documents::assembled);
    }

    /** Puts all of them together, for whom nobody waits. */
    static void readAll() {
        NAMES.forEach(Documents::of);
    }

    private static String assembled(String name) {
        var document = (ObjectNode) read("shared");
        var own = read(name);
        SHARED.forEach(part -> own.path(part)
                .properties()
                .forEach(entry -> ((ObjectNode) document.path(part)).set(entry.getKey(), entry.getValue())));
        document.set("mainTemplate", own.path("mainTemplate"));
        return new String(Json.bytes(document), StandardCharsets.UTF_8);
    }

    private static JsonNode read(String name) {
        try (var stream = Documents.class.getResourceAsStream("/apl/" + name + ".json")) {
            return Json.tree(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
