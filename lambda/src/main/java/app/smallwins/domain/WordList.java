package app.smallwins.domain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that tell what a sentence is about.
 *
 * @param words whole words, lower case
 * @param stems beginnings of words, lower case
 */
record WordList(Set<String> words, List<String> stems) {

    private static final String ANY_ENDING = "*";

    /** Reads words that are separated by blanks; a star stands for any ending. */
    static WordList parse(String text) {
        var entries = List.of(text.strip().split("\\s+"));
        return new WordList(entries.stream().filter(entry -> !entry.endsWith(ANY_ENDING)).collect(Collectors.toSet()),
                entries.stream()
                        .filter(entry -> entry.endsWith(ANY_ENDING))
                        .map(entry -> entry.substring(0, entry.length() - 1))
                        .toList());
    }

    /** Whether one of them is among the words that were spoken, which are lower case. */
    boolean isIn(List<String> spoken) {
        for (var word : spoken) {
            if (words.contains(word) || beginsLikeOne(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsLikeOne(String word) {
        for (var stem : stems) {
            if (word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a sentence, lower case, without punctuation. */
    static List<String> spoken(Win win) {
        return List.of(win.said().sentence().toLowerCase(Locale.ROOT).split("[^\\p{L}']+"));
    }
}
