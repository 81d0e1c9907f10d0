package app.smallwins.domain.understanding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each clue says for or against each label. A line reads {@code alone  .kA.....}: after the clue and two blanks
 * stands one letter for each label, in their order, and after one more blank, if need be, a letter and its shade, pair by
 * pair: {@code read  ...m.... kc pA}. There are thousands of lines, read when a language is first heard, so nothing is
 * taken apart before somebody says the clue.
 */
final class Weights {

    private static final String CLUE_ENDS = "  ";

    /** The first letter of the shades; each further one has the next character. */
    private static final char FIRST_SHADE = '0';

    /** A letter counts with the square of its place in the alphabet, divided by this; a capital counts against. */
    private static final double FINENESS = 256;
    private static final int LETTERS = 26;

    private final Map<String, String> letters = new HashMap<>();

    /** What stands before the two blanks of a line. */
    static String clue(String line) {
        var end = line.indexOf(CLUE_ENDS);
        if (end < 1) {
            throw new IllegalArgumentException("evidence reads 'clue  .kA.....', unlike: " + line);
        }
        return line.substring(0, end);
    }

    /** What stands after them. */
    static String rest(String line) {
        return line.substring(line.indexOf(CLUE_ENDS) + CLUE_ENDS.length());
    }

    void add(String line) {
        letters.put(clue(line), rest(line));
    }

    boolean knows(String clue) {
        return letters.containsKey(clue);
    }

    /** What the clues together say for each of the labels. */
    double[] sums(Collection<String> clues, List<String> labels) {
        var sums = new double[labels.size()];
        for (var clue : clues) {
            var said = letters.getOrDefault(clue, "");
            for (var label = 0; label < sums.length && label < said.length(); label++) {
                sums[label] += value(said.charAt(label));
            }
        }
        return sums;
    }

    /** What the clues together say for each of the shades, whose pairs stand behind so many labels. */
    double[] shadeSums(Collection<String> clues, int labels, int shades) {
        var sums = new double[shades];
        for (var clue : clues) {
            var said = letters.getOrDefault(clue, "");
            for (var at = labels + 1; at + 1 < said.length(); at += 2) {
                sums[said.charAt(at) - FIRST_SHADE] += value(said.charAt(at + 1));
            }
        }
        return sums;
    }

    /** What one clue says for the label at that place. */
    double of(String clue, int label) {
        var said = letters.getOrDefault(clue, "");
        return label < said.length() ? value(said.charAt(label)) : 0;
    }

    /** The letter of a shade. */
    static char shade(int place) {
        return (char) (FIRST_SHADE + place);
    }

    /** What a letter counts. */
    static double value(char letter) {
        var place = Character.isLowerCase(letter)
                ? letter - 'a' + 1
                : Character.isUpperCase(letter) ? letter - 'A' + 1 : 0;
        return (Character.isLowerCase(letter) ? 1 : -1) * place * place / FINENESS;
    }

    /** The letter that counts most nearly so much; a dot for next to nothing. */
    static char letter(double value) {
        var place = (int) Math.min(LETTERS, Math.round(Math.sqrt(Math.abs(value) * FINENESS)));
        return place == 0 ? '.' : (char) ((value > 0 ? 'a' : 'A') + place - 1);
    }
}
