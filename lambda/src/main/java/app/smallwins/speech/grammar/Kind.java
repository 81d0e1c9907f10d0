package app.smallwins.speech.grammar;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A named set of words.
 *
 * @param words its single words
 * @param endings endings that make a word one of them
 * @param exceptions words with such an ending that are none of them
 * @param phrases its members of several words, by their first word
 */
public record Kind(Set<String> words, List<String> endings, Set<String> exceptions,
        Map<String, List<List<String>>> phrases) {

    public Kind {
        words = Set.copyOf(words);
        endings = List.copyOf(endings);
        exceptions = Set.copyOf(exceptions);
        phrases = Map.copyOf(phrases);
    }

    boolean has(String word) {
        return words.contains(word) || hasEnding(word) && !exceptions.contains(word);
    }

    private boolean hasEnding(String word) {
        for (var ending : endings) {
            if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
