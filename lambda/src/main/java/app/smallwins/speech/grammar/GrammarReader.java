package app.smallwins.speech.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a language's {@code second-person.txt}; the English file explains how it is written. */
public final class GrammarReader {

    private static final Set<String> KEYS = Set.of("words", "map", "outside", "drop", "keep", "swap", "begin", "doubt",
            "turn");

    private record Line(String key, String name, String rest) {
    }

    private final List<Line> lines;
    private final Map<String, Map<String, String>> maps = new HashMap<>();
    private final Map<String, Kind> kinds;
    private final PatternReader patterns;

    private GrammarReader(List<String> written) {
        lines = written.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(GrammarReader::line)
                .toList();
        var gathered = new Kinds();
        named("words").forEach(line -> gathered.add(line.name(), PatternReader.words(line.rest())));
        named("map").forEach(line -> readMap(gathered, line));
        var outsides = new HashMap<String, Set<String>>();
        named("outside").forEach(line -> outsides.put(line.name(), Set.copyOf(PatternReader.words(line.rest()))));
        kinds = gathered.all();
        patterns = new PatternReader(kinds, outsides);
    }

    /** The grammar of the locale's language, empty when there is none. */
    public static Grammar of(Locale locale) {
        var file = "/texts/" + locale.getLanguage() + "/second-person.txt";
        try (var stream = GrammarReader.class.getResourceAsStream(file)) {
            return stream == null ? of(List.of()) : of(text(stream).lines().toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(file + ": " + wrong.getMessage(), wrong);
        }
    }

    /** The grammar that these lines state. */
    public static Grammar of(List<String> written) {
        return new GrammarReader(written).grammar();
    }

    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Line line(String written) {
        var colon = written.indexOf(": ");
        var key = PatternReader.words(written.substring(0, Math.max(colon, 0)));
        if (key.isEmpty() || !KEYS.contains(key.getFirst())) {
            throw new IllegalArgumentException("No rule begins like this: " + written);
        }
        return new Line(key.getFirst(), key.size() > 1 ? key.getLast() : "", written.substring(colon + 2));
    }

    private Grammar grammar() {
        return new Grammar(map("spelling"), map("quoted"), abbreviations(), all("drop"),
                all("keep"), all("swap"), openings(), all("doubt"), turns());
    }

    private List<Line> named(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).toList();
    }

    private void readMap(Kinds kinds, Line line) {
        var map = maps.computeIfAbsent(line.name(), _ -> new HashMap<>());
        for (var pair : PatternReader.words(line.rest())) {
            var sides = pair.split("=", 2);
            map.put(sides[0], sides[sides.length - 1].replace('_', ' '));
        }
        kinds.add(line.name(), List.copyOf(map.keySet()));
    }

    private Map<String, String> map(String name) {
        return maps.getOrDefault(name, Map.of());
    }

    private Set<String> abbreviations() {
        return kinds.containsKey("abbreviation") ? kinds.get("abbreviation").words() : Set.of();
    }

    private List<Pattern> all(String key) {
        return named(key).stream().map(line -> patterns.read(line.rest())).toList();
    }

    private List<Grammar.Opening> openings() {
        var openings = new ArrayList<Grammar.Opening>();
        for (var line : named("begin")) {
            openings.add(new Grammar.Opening(patterns.read("^ " + line.rest()), !line.name().equals("doubtful")));
        }
        return openings;
    }

    private List<Grammar.Turn> turns() {
        return named("turn").stream()
                .map(line -> new Grammar.Turn(patterns.read(line.rest()), turnsTo(line.name())))
                .toList();
    }

    private Map<String, String> turnsTo(String name) {
        if (!name.isEmpty() && !maps.containsKey(name)) {
            throw new IllegalArgumentException("No map is called " + name);
        }
        return map(name);
    }
}
