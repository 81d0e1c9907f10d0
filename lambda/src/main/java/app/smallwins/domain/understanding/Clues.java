package app.smallwins.domain.understanding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What evidence is made of. A clue is readable: {@code alone} is a word, {@code hopel*} how a longer one begins, {@code *less} how it ends,
 * {@code :kin} any word of a kind, {@code so_alone} neighbours, {@code so_*_alone} two words with one between,
 * {@code :me_:not} the same by kind, {@code :me..:dying} kinds in this order anywhere in a sentence, {@code ^} and
 * {@code $} where it begins and ends, {@code ~4} that it has at least so many words; {@code ~1} is in every text and
 * says what is likely before anything is heard.
 */
final class Clues {

    private static final int SHORTEST_BEGINNING = 3;
    private static final int LONGEST_BEGINNING = 6;
    private static final int SHORTEST_ENDING = 2;
    private static final int LONGEST_ENDING = 5;

    private static final String ALWAYS = "~1";

    private final Kinds kinds;

    Clues(Kinds kinds) {
        this.kinds = kinds;
    }

    /** All clues in a text, each once. */
    Set<String> in(List<Words> sentences) {
        var clues = new LinkedHashSet<String>();
        clues.add(ALWAYS);
        sentences.forEach(words -> addSentence(words, clues));
        return clues;
    }

    private void addSentence(Words words, Set<String> clues) {
        var said = new ArrayList<String>();
        var chief = new ArrayList<String>();
        for (var index = 0; index < words.size(); index++) {
            var word = words.at(index);
            var all = kinds.of(word);
            said.add(word);
            chief.add(all.isEmpty() ? word : all.getFirst());
            addWord(word, clues);
            clues.addAll(all);
        }
        addNeighbours(said, clues);
        addNeighbours(chief, clues);
        addOrder(chief.stream().filter(Clues::isKind).toList(), clues);
        addLength(words.size(), clues);
    }

    private static void addWord(String word, Set<String> clues) {
        clues.add(word);
        for (var length = SHORTEST_BEGINNING; length <= LONGEST_BEGINNING && length < word.length(); length++) {
            clues.add(word.substring(0, length) + '*');
        }
        for (var length = SHORTEST_ENDING; length <= LONGEST_ENDING && length + 1 < word.length(); length++) {
            clues.add('*' + word.substring(word.length() - length));
        }
    }

    private static void addNeighbours(List<String> said, Set<String> clues) {
        for (var index = -1; index < said.size(); index++) {
            clues.add(at(said, index) + '_' + at(said, index + 1));
            if (index + 2 <= said.size()) {
                clues.add(at(said, index) + "_*_" + at(said, index + 2));
            }
        }
    }

    private static String at(List<String> said, int index) {
        return index < 0 ? "^" : index == said.size() ? "$" : said.get(index);
    }

    private static void addOrder(List<String> chief, Set<String> clues) {
        for (var first = 0; first < chief.size(); first++) {
            for (var second = first + 1; second < chief.size(); second++) {
                clues.add(chief.get(first) + ".." + chief.get(second));
            }
        }
    }

    private static boolean isKind(String clue) {
        return clue.charAt(0) == ':';
    }

    private static void addLength(int size, Set<String> clues) {
        for (var least = 2; least <= size; least += least / 2) {
            clues.add("~" + least);
        }
    }
}
