package app.smallwins.simulator.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes the interaction models of the skill package from the grammars beside it. */
public final class ModelBuilder {

    /** Where the grammars are, seen from the project's folder. */
    static final Path SOURCES = Path.of("interaction-model-source");
    /** Where the skill package wants its models; both names are fixed by Amazon. */
    static final Path MODELS = Path.of("interaction-model", "interactionModels", "custom");

    private ModelBuilder() {}

    /** Writes the model of every locale below the project folder that is the only argument. */
    public static void main(String[] arguments) {
        var project = Path.of(arguments[0]);
        build(project.resolve(SOURCES)).forEach((locale, json) -> write(project.resolve(file(locale)), json));
    }

    /** Every locale's model as JSON, by locale. */
    static SortedMap<String, String> build(Path sources) {
        var models = new TreeMap<String, String>();
        locales(sources).forEach(locale -> models.put(locale, ModelJson.write(ModelSource.read(sources, locale))));
        return models;
    }

    /** Where a locale's model belongs, seen from the project's folder. */
    static Path file(String locale) {
        return MODELS.resolve(locale + ".json");
    }

    /** The locales that the languages say they serve. */
    static List<String> locales(Path sources) {
        return languages(sources).stream()
                .flatMap(language -> new SourceFile(language.resolve("language.txt")).lines().stream())
                .filter(line -> line.key().filter("locales"::equals).isPresent())
                .flatMap(line -> Stream.of(line.rest().split(" +")))
                .toList();
    }

    private static List<Path> languages(Path sources) {
        try (var folders = Files.list(sources)) {
            return folders.filter(Files::isDirectory).sorted(Comparator.naturalOrder()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, String json) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, json);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
