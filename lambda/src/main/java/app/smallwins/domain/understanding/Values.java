package app.smallwins.domain.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Words that stand for numbers: {@code weekday 1 = monday mondays}. The kind is a named phrase for the patterns, too. */
final class Values {

    private final Map<String, Map<String, Integer>> byKind = new HashMap<>();

    Values(List<String> lines) {
        lines.forEach(this::add);
    }

    private void add(String line) {
        var sides = line.split(" = ");
        var heading = sides[0].strip().split(" ");
        var words = byKind.computeIfAbsent(heading[0], _ -> new HashMap<>());
        for (var word : sides[1].strip().split(" ")) {
            words.put(word, Integer.valueOf(heading[1]));
        }
    }

    Set<String> kinds() {
        return byKind.keySet();
    }

    Set<String> wordsOf(String kind) {
        return byKind.getOrDefault(kind, Map.of()).keySet();
    }

    /** The sum of all values of these kinds between two places ("twenty third"), or empty when there is none. */
    OptionalInt sum(Words words, int from, int to, String... kinds) {
        var found = OptionalInt.empty();
        for (var kind : kinds) {
            var values = byKind.getOrDefault(kind, Map.of());
            for (var index = from; index < to; index++) {
                var value = values.get(words.at(index));
                if (value != null) {
                    found = OptionalInt.of(found.orElse(0) + value);
                }
            }
        }
        return found;
    }
}
