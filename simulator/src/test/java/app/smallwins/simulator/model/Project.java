package app.smallwins.simulator.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The project's own files, as they are committed. */
final class Project {

    /** Tests run in their module's folder; the project is the folder above. */
    static final Path FOLDER = Path.of("..").toAbsolutePath().normalize();
    static final Path SOURCES = FOLDER.resolve(ModelBuilder.SOURCES);

    private static final ObjectMapper JSON = new ObjectMapper();

    private Project() {}

    static List<String> locales() {
        return ModelBuilder.locales(SOURCES);
    }

    static String text(Path file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode json(Path file) {
        try {
            return JSON.readTree(text(file));
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    static JsonNode languageModel(String locale) {
        return json(ModelBuilder.file(locale)).at("/interactionModel/languageModel");
    }

    static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static List<String> texts(JsonNode array) {
        return each(array).map(JsonNode::asText).toList();
    }
}
