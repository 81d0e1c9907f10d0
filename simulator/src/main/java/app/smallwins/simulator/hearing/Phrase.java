package app.smallwins.simulator.hearing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A pattern of words and gaps, such as {@code ask {name} to {request}}.
 *
 * @param parts what it consists of, in order
 */
record Phrase(List<Part> parts) {

    private static final Pattern TOKEN = Pattern.compile("\\{([^{}]+)}|[^{}]+");

    /** One element of a phrase. */
    sealed interface Part {

        /** A word that has to be said. */
        record Word(String word) implements Part {
        }

        /** A gap for one word or more. */
        record Gap(String name) implements Part {
        }
    }

    Phrase {
        parts = List.copyOf(parts);
    }

    /** Reads a phrase as interaction models write samples: words, and gap names in braces. */
    static Phrase of(String written) {
        var parts = new ArrayList<Part>();
        var tokens = TOKEN.matcher(written);
        while (tokens.find()) {
            if (tokens.group(1) != null) {
                parts.add(new Part.Gap(tokens.group(1).strip()));
            } else {
                SpokenForm.words(tokens.group()).forEach(word -> parts.add(new Part.Word(word)));
            }
        }
        return new Phrase(parts);
    }

    /** All ways in which the words fit, each as what its gaps hold. */
    Stream<Map<String, String>> fit(List<String> words) {
        return fit(0, words);
    }

    private Stream<Map<String, String>> fit(int next, List<String> words) {
        if (next == parts.size()) {
            return words.isEmpty() ? Stream.of(Map.of()) : Stream.empty();
        }
        return words.size() < parts.size() - next ? Stream.empty() : switch (parts.get(next)) {
            case Part.Word(var word) -> word.equals(words.getFirst()) ? fit(next + 1, rest(words, 1)) : Stream.empty();
            case Part.Gap(var name) -> longestFirst(next, words).boxed()
                    .flatMap(length -> fit(next + 1, rest(words, length))
                            .map(others -> with(name, words.subList(0, length), others)));
        };
    }

    private IntStream longestFirst(int next, List<String> words) {
        int longest = words.size() - (parts.size() - next - 1);
        int shortest = next == parts.size() - 1 ? longest : 1;
        return IntStream.rangeClosed(shortest, longest).map(length -> longest + shortest - length);
    }

    private static List<String> rest(List<String> words, int from) {
        return words.subList(from, words.size());
    }

    private static Map<String, String> with(String name, List<String> words, Map<String, String> others) {
        var gaps = new LinkedHashMap<String, String>();
        gaps.put(name, String.join(" ", words));
        gaps.putAll(others);
        return gaps;
    }

    /** How many of its words are fixed. */
    int fixedWords() {
        return (int) parts.stream().filter(Part.Word.class::isInstance).count();
    }
}
