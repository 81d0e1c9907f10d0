package app.smallwins.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files at the top of the project. */
final class ProjectFiles {

    /** Tests run in their module's folder; the project is the folder above. */
    private static final Path FOLDER = Path.of("..").toAbsolutePath().normalize();

    private ProjectFiles() {}

    static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode json(String file) {
        try {
            return new ObjectMapper().readTree(text(file));
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
