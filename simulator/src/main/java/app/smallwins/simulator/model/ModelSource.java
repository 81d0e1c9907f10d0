package app.smallwins.simulator.model;

import app.smallwins.simulator.model.InteractionModel.Intent;
import app.smallwins.simulator.model.InteractionModel.Slot;
import app.smallwins.simulator.model.InteractionModel.SlotType;
import app.smallwins.simulator.model.InteractionModel.Value;
import app.smallwins.simulator.model.SourceFile.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The grammar of one locale: the folder of its language and, above it, that of its region where there is one. The
 * region adds sentences and values, and says its own {@code <words>} instead of the language's.
 */
final class ModelSource {

    private static final String SLOT = "slot ";

    private final List<Path> folders;
    private final Map<String, Pattern> words;

    private ModelSource(List<Path> folders) {
        this.folders = folders;
        this.words = words(folders);
    }

    /**
     * The model of a locale.
     *
     * @param root the folder that holds a folder for each language
     * @param locale such as {@code en-GB}
     * @throws IllegalArgumentException if a line cannot be read; the message names its file and number
     */
    static InteractionModel read(Path root, String locale) {
        var language = locale.substring(0, locale.indexOf('-'));
        return new ModelSource(List.of(root.resolve(language), root.resolve(locale))).model();
    }

    private InteractionModel model() {
        var settings = new HashMap<String, String>();
        lines("language.txt").forEach(line -> settings.put(line.key().orElseThrow(), line.rest()));
        return new InteractionModel(settings.get("invocation"), settings.get("fallback"),
                names("intents").stream().map(this::intent).toList(), names("types").stream().map(this::type).toList());
    }

    private Intent intent(String name) {
        var slots = new ArrayList<Slot>();
        var samples = new LinkedHashSet<String>();
        for (var line : lines("intents/" + name + ".txt")) {
            line.key().ifPresentOrElse(key -> slots.add(slot(line, key)), () -> samples.addAll(sentences(line)));
        }
        return new Intent(name, slots, List.copyOf(samples));
    }

    private static Slot slot(Line line, String key) {
        if (!key.startsWith(SLOT)) {
            throw new IllegalArgumentException(
                    line.where() + ": samples have no colon; a slot reads 'slot name: TYPE'");
        }
        return new Slot(key.substring(SLOT.length()).strip(), line.rest());
    }

    private SlotType type(String name) {
        var byId = new LinkedHashMap<String, LinkedHashSet<String>>();
        var plain = new LinkedHashSet<String>();
        for (var line : lines("types/" + name + ".txt")) {
            line.key()
                    .map(id -> byId.computeIfAbsent(id, _ -> new LinkedHashSet<>()))
                    .orElse(plain)
                    .addAll(sentences(line));
        }
        var known = byId.entrySet().stream().map(entry -> value(entry.getKey(), List.copyOf(entry.getValue())));
        var unknown = plain.stream().map(sentence -> new Value(Optional.empty(), sentence, List.of()));
        return new SlotType(name, Stream.concat(known, unknown).toList());
    }

    private static Value value(String id, List<String> sayings) {
        return new Value(Optional.of(id), sayings.getFirst(), sayings.subList(1, sayings.size()));
    }

    private List<String> sentences(Line line) {
        return line.read(text -> PatternParser.parse(text, words).sentences());
    }

    private List<Line> lines(String file) {
        return folders.stream().flatMap(folder -> new SourceFile(folder.resolve(file)).lines().stream()).toList();
    }

    private List<String> names(String kind) {
        var names = new TreeSet<String>();
        folders.stream()
                .map(folder -> folder.resolve(kind))
                .filter(Files::isDirectory)
                .forEach(
                        folder -> names.addAll(namesIn(folder)));
        return List.copyOf(names);
    }

    private static List<String> namesIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".txt"))
                    .map(file -> file.substring(0, file.length() - ".txt".length()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A word may use the words above it; a region's word replaces the language's everywhere but in other words. */
    private static Map<String, Pattern> words(List<Path> folders) {
        var words = new HashMap<String, Pattern>();
        for (var folder : folders) {
            new SourceFile(folder.resolve("words.txt")).lines()
                    .forEach(
                            line -> words.put(line.key().orElseThrow(),
                                    line.read(text -> PatternParser.parse(text, words))));
        }
        return Map.copyOf(words);
    }
}
