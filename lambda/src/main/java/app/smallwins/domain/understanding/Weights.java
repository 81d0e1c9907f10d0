package app.smallwins.domain.understanding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How much each clue says for or against each label. A line reads {@code alone  .kA.....}: after the clue and two blanks
 * stands one letter for each label, in their order, and after one more blank, if need be, a letter and its shade, pair by
 * pair: {@code read  ...m.... kc pA}. There are thousands of lines, sorted by clue, and they are left as they are: a clue is
 * looked up where it stands, so that nobody waits for a table to be filled, and no memory is spent on what nobody says.
 */
final class Weights {

    /** What stands between a clue and its letters. */
    static final String CLUE_ENDS = "  ";

    /** The first letter of the shades; each further one has the next character. */
    private static final char FIRST_SHADE = '0';

    /** A letter counts with the square of its place in the alphabet, divided by this; a capital counts against. */
    private static final double FINENESS = 256;
    private static final int LETTERS = 26;

    private final String lines;
    private final int labels;

    /**
     * @param lines all of them, each ended by a line feed, sorted by clue as {@link String#compareTo} does
     * @param labels how many labels there are
     */
    Weights(String lines, int labels) {
        this.lines = lines;
        this.labels = labels;
    }

    /** What some clues say, looked up once. */
    record Said(String clue, String letters) {

        /** Whether it is a whole word, and not part of one, a kind, an order or a length. */
        boolean isWord() {
            return clue.chars().allMatch(letter -> Character.isLetter(letter) || letter == '\'');
        }

        /** What the clue says for the label at that place. */
        double of(int label) {
            return label < letters.length() ? value(letters.charAt(label)) : 0;
        }
    }

    /** What is known of the clues. */
    List<Said> of(Collection<String> clues) {
        var known = new ArrayList<Said>(clues.size());
        for (var clue : clues) {
            var at = place(clue);
            if (at >= 0) {
                known.add(new Said(clue, lines.substring(at, lines.indexOf('\n', at))));
            }
        }
        return known;
    }

    boolean knows(String clue) {
        return place(clue) >= 0;
    }

    /** What the clues together say for each of the labels. */
    double[] sums(List<Said> clues) {
        var sums = new double[labels];
        for (var clue : clues) {
            for (var label = 0; label < sums.length; label++) {
                sums[label] += clue.of(label);
            }
        }
        return sums;
    }

    /** What the clues together say for each of the shades, whose pairs stand behind the labels. */
    double[] shadeSums(List<Said> clues, int shades) {
        var sums = new double[shades];
        for (var clue : clues) {
            var letters = clue.letters();
            for (var at = labels + 1; at + 1 < letters.length(); at += 2) {
                sums[letters.charAt(at) - FIRST_SHADE] += value(letters.charAt(at + 1));
            }
        }
        return sums;
    }

    /** Where the letters of the clue begin; -1 when nothing is known of it. */
    private int place(String clue) {
        var from = 0;
        var to = lines.length();
        while (from < to) {
            var line = lines.lastIndexOf('\n', (from + to - 1) / 2 - 1) + 1;
            var order = order(clue, line);
            if (order == 0) {
                return line + clue.length() + CLUE_ENDS.length();
            }
            if (order < 0) {
                to = line;
            } else {
                from = lines.indexOf('\n', line) + 1;
            }
        }
        return -1;
    }

    /** How the clue compares with the one whose line begins there. */
    private int order(String clue, int line) {
        for (var at = 0; at < clue.length(); at++) {
            if (lines.startsWith(CLUE_ENDS, line + at)) {
                return 1;
            }
            var difference = clue.charAt(at) - lines.charAt(line + at);
            if (difference != 0) {
                return difference;
            }
        }
        return lines.startsWith(CLUE_ENDS, line + clue.length()) ? 0 : -1;
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
