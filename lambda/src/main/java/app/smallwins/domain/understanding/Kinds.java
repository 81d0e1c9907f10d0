package app.smallwins.domain.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which kinds a word is of: kin, machines, small words that deny. {@code kinds.txt} lists them, {@code name = word stem*
 * *ending ...}; a word may be of several kinds, and the first that lists it is its chief one.
 */
final class Kinds {

    /** An ending says something about a word only when it has a stem of its own. */
    private static final int SHORTEST_STEM = 3;

    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();
    private final Map<String, String> endings = new TreeMap<>();

    /** @throws IllegalArgumentException when a line is malformed */
    Kinds(List<String> lines) {
        lines.forEach(this::add);
    }

    private void add(String line) {
        var equals = line.indexOf(" = ");
        if (equals < 0) {
            throw new IllegalArgumentException("a kind reads 'name = word word', unlike: " + line);
        }
        var kind = ':' + line.substring(0, equals).strip();
        for (var word : line.substring(equals + 3).strip().split(" +")) {
            add(word, kind);
        }
    }

    private void add(String word, String kind) {
        if (word.startsWith("*")) {
            endings.put(word.substring(1), kind);
        } else if (word.endsWith("*")) {
            stems.put(word.substring(0, word.length() - 1), kind);
        } else {
            var kinds = words.computeIfAbsent(word, _ -> new ArrayList<>());
            if (!kinds.contains(kind)) {
                kinds.add(kind);
            }
        }
    }

    /** The kinds of a word, each as the clue it is, {@code :kin}; the chief one first. */
    List<String> of(String word) {
        var found = new ArrayList<>(words.getOrDefault(word, List.of()));
        for (var length = 1; length <= word.length(); length++) {
            var kind = stems.get(word.substring(0, length));
            if (kind != null) {
                found.add(kind);
            }
        }
        endings.forEach((ending, kind) -> {
            if (word.endsWith(ending) && word.length() >= ending.length() + SHORTEST_STEM) {
                found.add(kind);
            }
        });
        return found;
    }
}
