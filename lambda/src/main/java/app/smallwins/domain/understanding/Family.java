package app.smallwins.domain.understanding;

import java.util.List;

/** Phrasings that mean the same. */
final class Family {

    private final String name;
    private final String argument;
    private final Phrases phrasings;
    private final Phrases exceptions;

    /**
     * @param heading the name, and after a blank what else the heading says, if anything
     * @param exceptions what must not be said anywhere in the same stretch
     */
    Family(String heading, List<Pattern> phrasings, List<Pattern> exceptions) {
        var blank = heading.indexOf(' ');
        this.name = blank < 0 ? heading : heading.substring(0, blank);
        this.argument = blank < 0 ? "" : heading.substring(blank + 1);
        this.phrasings = new Phrases(phrasings);
        this.exceptions = new Phrases(exceptions);
    }

    String name() {
        return name;
    }

    String argument() {
        return argument;
    }

    /** Whether somebody says something like this. */
    boolean isIn(Words words) {
        return phrasings.anyIn(words) && !exceptions.anyIn(words);
    }

    /** Whether such a phrase is anywhere in the words, whatever else is said. */
    boolean isAnywhere(Words words) {
        return phrasings.anyIn(words);
    }

    /** All the words that belong to such a phrase, as a set of places before words. */
    long coverage(Words words) {
        var covered = 0L;
        for (var phrasing : phrasings.possibleIn(words)) {
            if (phrasing.ends(words, words.places()) != 0) {
                covered |= coverage(phrasing, words);
            }
        }
        return covered == 0 || exceptions.anyIn(words) ? 0 : covered;
    }

    private static long coverage(Pattern phrasing, Words words) {
        var covered = 0L;
        for (var place = 0; place < words.size(); place++) {
            var ends = phrasing.ends(words, 1L << place);
            if (ends != 0) {
                covered |= (1L << last(ends)) - (1L << place);
            }
        }
        return covered;
    }

    /** Where the longest such phrase ends that begins at {@code place}, or -1. */
    int longestFrom(Words words, int place) {
        var ends = phrasings.ends(words, 1L << place);
        return ends == 0 ? -1 : last(ends);
    }

    /** Whether such a phrase ends at {@code place}, wherever it begins. */
    boolean endsAt(Words words, int place) {
        return (phrasings.ends(words, words.places()) & 1L << place) != 0;
    }

    private static int last(long places) {
        return Long.SIZE - 1 - Long.numberOfLeadingZeros(places);
    }
}
