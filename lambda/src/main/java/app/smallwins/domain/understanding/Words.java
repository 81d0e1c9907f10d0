package app.smallwins.domain.understanding;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A stretch of heard words and where each stood in the text. Places between words are numbered from 0, before the first
 * word, to {@link #size()}; a set of places is the bits of a {@code long}, which is why a stretch is never longer than
 * {@link #MOST}.
 */
final class Words {

    /** The longest stretch. */
    static final int MOST = 60;

    /** What stands where a harmless way of speaking was. */
    static final String IDIOM = "~idiom";

    /** What stands where somebody told of staying alive. */
    static final String CARE = "~care";

    /** What stands where somebody else's danger was told. */
    static final String OTHER = "~other";

    /** What stands where a stretch of time was named. */
    static final String PERIOD = "~period";

    private final List<Word> words;
    private final long bits;
    private final Map<Pattern.Named, Long> ends = new IdentityHashMap<>();

    Words(List<Word> words) {
        if (words.size() > MOST) {
            throw new IllegalArgumentException("a stretch of words is at most " + MOST + " long");
        }
        this.words = List.copyOf(words);
        this.bits = bits(words);
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

    private static long bits(List<Word> words) {
        var bits = 0L;
        for (var word : words) {
            bits |= Screen.bit(word.heard());
        }
        return bits;
    }

    /** The bits of all words, see {@link Screen}. */
    long bits() {
        return bits;
    }

    /** Every place there is. */
    long places() {
        return (1L << size() + 1) - 1;
    }

    /** The places before words, that is all but the last. */
    long beginnings() {
        return (1L << size()) - 1;
    }

    /** Where a named phrase can end that begins anywhere. */
    long endsOf(Pattern.Named phrase) {
        var known = ends.get(phrase);
        if (known != null) {
            return known;
        }
        var found = phrase.inner().ends(this, places());
        ends.put(phrase, found);
        return found;
    }

    /** The same words with each run of those at {@code positions} replaced by one mark. */
    Words marked(long positions, String mark) {
        var copy = new ArrayList<Word>();
        for (var index = 0; index < size(); index++) {
            var isMarked = (positions & 1L << index) != 0;
            if (isMarked && index > 0 && (positions & 1L << index - 1) != 0) {
                var begun = copy.removeLast();
                copy.add(new Word(mark, begun.from(), to(index)));
            } else {
                copy.add(isMarked ? new Word(mark, from(index), to(index)) : words.get(index));
            }
        }
        return new Words(copy);
    }
}
