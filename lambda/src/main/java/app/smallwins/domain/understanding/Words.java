package app.smallwins.domain.understanding;

import java.util.List;

/**
 * A stretch of heard words and where each stood in the text. Places between words are numbered from 0, before the first
 * word, to {@link #size()}; a set of places is the bits of a {@code long}, which is why a stretch is never longer than
 * {@link #MOST}.
 */
final class Words {

    /** The longest stretch. */
    static final int MOST = 60;

    private final List<Word> words;

    Words(List<Word> words) {
        if (words.size() > MOST) {
            throw new IllegalArgumentException("a stretch of words is at most " + MOST + " long");
        }
        this.words = List.copyOf(words);
    }

    /**
     * One word as the grammar sees it.
     *
     * @param heard the word, normalised
     * @param from where its source begins in the text
     * @param to where its source ends
     */
    record Word(String heard, int from, int to) {
    }

    int size() {
        return words.size();
    }

    String at(int index) {
        return words.get(index).heard();
    }

    /** Where the text of the word begins. */
    int from(int index) {
        return words.get(index).from();
    }

    /** Where the text of the word ends. */
    int to(int index) {
        return words.get(index).to();
    }

    /** Every place there is. */
    long places() {
        return (1L << size() + 1) - 1;
    }

    /** The places before words, that is all but the last. */
    long beginnings() {
        return (1L << size()) - 1;
    }

    /** The same words with some replaced by a mark that no ordinary pattern knows. */
    Words marked(long positions, String mark) {
        if (positions == 0) {
            return this;
        }
        var copy = new java.util.ArrayList<>(words);
        for (var left = positions; left != 0; left &= left - 1) {
            var index = Long.numberOfTrailingZeros(left);
            copy.set(index, new Word(mark, from(index), to(index)));
        }
        return new Words(copy);
    }
}
