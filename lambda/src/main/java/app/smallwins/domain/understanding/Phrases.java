package app.smallwins.domain.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrasings, found by the words that each of them needs: most need a word that nobody has said. */
final class Phrases {

    private final List<Pattern> always = new ArrayList<>();
    private final Map<String, List<Pattern>> byWord = new HashMap<>();

    Phrases(List<Pattern> phrasings) {
        phrasings.forEach(this::add);
    }

    private void add(Pattern phrasing) {
        Needs.of(phrasing)
                .ifPresentOrElse(words -> words.forEach(word -> by(word).add(phrasing)),
                        () -> always.add(phrasing));
    }

    private List<Pattern> by(String word) {
        return byWord.computeIfAbsent(word, _ -> new ArrayList<>());
    }

    /** Whether any of them is in the words. */
    boolean anyIn(Words words) {
        if (anyOf(always, words)) {
            return true;
        }
        for (var word : words.heard()) {
            if (anyOf(byWord.getOrDefault(word, List.of()), words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyOf(List<Pattern> phrasings, Words words) {
        for (var phrasing : phrasings) {
            if (phrasing.ends(words, words.places()) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Where any of them can end that begins at one of {@code starts}. */
    long ends(Words words, long starts) {
        var ends = ends(always, words, starts);
        for (var word : words.heard()) {
            ends |= ends(byWord.getOrDefault(word, List.of()), words, starts);
        }
        return ends;
    }

    private static long ends(List<Pattern> phrasings, Words words, long starts) {
        var ends = 0L;
        for (var phrasing : phrasings) {
            ends |= phrasing.ends(words, starts);
        }
        return ends;
    }

    /** Those that may be in the words, some of them more than once; all others are not. */
    List<Pattern> possibleIn(Words words) {
        var possible = new ArrayList<>(always);
        for (var word : words.heard()) {
            possible.addAll(byWord.getOrDefault(word, List.of()));
        }
        return possible;
    }
}
