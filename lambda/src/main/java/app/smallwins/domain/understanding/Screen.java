package app.smallwins.domain.understanding;

import app.smallwins.domain.understanding.Pattern.After;
import app.smallwins.domain.understanding.Pattern.Anywhere;
import app.smallwins.domain.understanding.Pattern.Before;
import app.smallwins.domain.understanding.Pattern.Either;
import app.smallwins.domain.understanding.Pattern.Named;
import app.smallwins.domain.understanding.Pattern.OneOf;
import app.smallwins.domain.understanding.Pattern.Screened;
import app.smallwins.domain.understanding.Pattern.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Tells quickly that a pattern cannot match, because words are not said that it cannot do without. A set of words is the
 * bits of a {@code long}, one bit for many words, so a screen may let a stretch pass that does not match and never holds
 * one back that does.
 */
final class Screen {

    /** Needed sets with more bits than this hold back too little to be worth a look. */
    private static final int MOST_BITS = 48;

    private static final Comparator<Long> FEWEST_BITS = Comparator.comparingInt(Long::bitCount);

    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private final long[] needed;

    private Screen(long[] needed) {
        this.needed = needed;
    }

    static Screen of(Pattern pattern) {
        var sets = needed(pattern);
        sets.removeIf(set -> Long.bitCount(set) > MOST_BITS);
        sets.sort(FEWEST_BITS);
        return new Screen(sets.stream().mapToLong(Long::longValue).distinct().toArray());
    }

    /** The bit of one word. */
    static long bit(String word) {
        return 1L << (word.hashCode() * SCATTER >>> 58);
    }

    /** Whether a pattern may match a stretch of words with these bits. */
    boolean lets(long said) {
        for (var set : needed) {
            if ((set & said) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Sets of words, of each of which at least one has to be said. */
    private static List<Long> needed(Pattern pattern) {
        var sets = new ArrayList<Long>();
        switch (pattern) {
            case OneOf(var choices) -> sets.add(bits(choices));
            case Sequence(var parts) -> parts.forEach(part -> sets.addAll(needed(part)));
            case Either(var branches) -> sets.add(strictestOfEach(branches));
            case Named(_, var inner) -> sets.addAll(needed(inner));
            case Screened(_, var screen) -> Arrays.stream(screen.needed).forEach(sets::add);
            case Before(var next, var wanted) -> sets.addAll(wanted ? needed(next) : List.of());
            case After(var previous, var wanted) -> sets.addAll(wanted ? needed(previous) : List.of());
            case Anywhere(var said, var wanted) -> sets.addAll(wanted ? needed(said) : List.of());
            case Pattern.BeginsWith _,Pattern.EndsWith _,Pattern.AnyWord _,Pattern.Maybe _,Pattern.Gap _,Pattern.Beginning _,Pattern.Ending _ ->
                {
                }
        }
        return sets;
    }

    private static long bits(Set<String> words) {
        var bits = 0L;
        for (var word : words) {
            bits |= bit(word);
        }
        return bits;
    }

    /** Of each branch the smallest set it needs, together; every word there is when one of them needs none. */
    private static long strictestOfEach(List<Pattern> branches) {
        var bits = 0L;
        for (var branch : branches) {
            var sets = needed(branch);
            bits |= sets.isEmpty() ? -1L : Collections.min(sets, FEWEST_BITS);
        }
        return bits;
    }
}
