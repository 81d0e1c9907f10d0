package app.smallwins.domain.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Phrasings that mean the same, found by the words they can begin with. */
final class Family {

    private final String name;
    private final String argument;
    private final List<Pattern> exceptions;
    private final Map<String, List<Pattern>> byOpener = new HashMap<>();
    private final List<Pattern> anywhere = new ArrayList<>();

    /**
     * @param heading the name, and after a blank what else the heading says, if anything
     * @param exceptions what must not be said anywhere in the same stretch
     */
    Family(String heading, List<Pattern> phrasings, List<Pattern> exceptions) {
        var blank = heading.indexOf(' ');
        this.name = blank < 0 ? heading : heading.substring(0, blank);
        this.argument = blank < 0 ? "" : heading.substring(blank + 1);
        this.exceptions = List.copyOf(exceptions);
        phrasings.forEach(this::index);
    }

    private void index(Pattern phrasing) {
        var openers = phrasing.skippable() ? Optional.<Set<String>>empty() : phrasing.openers();
        openers.ifPresentOrElse(
                words -> words.forEach(
                        word -> byOpener.computeIfAbsent(word, _ -> new ArrayList<>(1)).add(phrasing)),
                () -> anywhere.add(phrasing));
    }

    String name() {
        return name;
    }

    String argument() {
        return argument;
    }

    /** Whether somebody says something like this. */
    boolean isIn(Words words) {
        for (var place = 0; place <= words.size(); place++) {
            if (endsFrom(words, place) != 0) {
                return !isExcepted(words);
            }
        }
        return false;
    }

    /** All the words that belong to such a phrase, as a set of places before words. */
    long coverage(Words words) {
        var covered = 0L;
        for (var place = 0; place < words.size(); place++) {
            var end = longestFrom(words, place);
            if (end > place) {
                covered |= (1L << end) - (1L << place);
            }
        }
        return covered == 0 || isExcepted(words) ? 0 : covered;
    }

    /** Where the longest such phrase ends that begins at {@code place}, or -1. */
    int longestFrom(Words words, int place) {
        var ends = endsFrom(words, place);
        return ends == 0 ? -1 : Long.SIZE - 1 - Long.numberOfLeadingZeros(ends);
    }

    /** Whether such a phrase ends at {@code place}, wherever it begins. */
    boolean endsAt(Words words, int place) {
        for (var start = 0; start <= place; start++) {
            if ((endsFrom(words, start) & 1L << place) != 0) {
                return true;
            }
        }
        return false;
    }

    private long endsFrom(Words words, int place) {
        var start = 1L << place;
        var ends = 0L;
        if (place < words.size()) {
            for (var phrasing : byOpener.getOrDefault(words.at(place), List.of())) {
                ends |= phrasing.ends(words, start);
            }
        }
        for (var phrasing : anywhere) {
            ends |= phrasing.ends(words, start);
        }
        return ends;
    }

    private boolean isExcepted(Words words) {
        return exceptions.stream().anyMatch(exception -> exception.ends(words, words.places()) != 0);
    }
}
