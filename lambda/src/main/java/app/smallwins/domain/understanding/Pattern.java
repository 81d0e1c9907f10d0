package app.smallwins.domain.understanding;

import java.util.List;
import java.util.Set;

/**
 * A phrasing. Matching works on sets of places at once (see {@link Words}), so its cost grows with the size of the
 * pattern and never with the number of ways it could match.
 */
sealed interface Pattern {

    /** The places where a match can end that begins at one of {@code starts}. */
    long ends(Words words, long starts);

    /** One word out of several. */
    record OneOf(Set<String> choices) implements Pattern {
        public OneOf {
            choices = Set.copyOf(choices);
        }

        @Override
        public long ends(Words words, long starts) {
            var found = 0L;
            for (var left = starts & words.beginnings(); left != 0; left &= left - 1) {
                if (choices.contains(words.at(Long.numberOfTrailingZeros(left)))) {
                    found |= Long.lowestOneBit(left);
                }
            }
            return found << 1;
        }
    }

    /** Any word that begins so: what {@code selbstmord*} is. */
    record BeginsWith(String stem) implements Pattern {
        @Override
        public long ends(Words words, long starts) {
            var found = 0L;
            for (var left = starts & words.beginnings(); left != 0; left &= left - 1) {
                if (words.at(Long.numberOfTrailingZeros(left)).startsWith(stem)) {
                    found |= Long.lowestOneBit(left);
                }
            }
            return found << 1;
        }
    }

    /** Any word that ends so: what {@code *ed} is. */
    record EndsWith(String ending) implements Pattern {
        @Override
        public long ends(Words words, long starts) {
            var found = 0L;
            for (var left = starts & words.beginnings(); left != 0; left &= left - 1) {
                if (words.at(Long.numberOfTrailingZeros(left)).endsWith(ending)) {
                    found |= Long.lowestOneBit(left);
                }
            }
            return found << 1;
        }
    }

    /** One after another. */
    record Sequence(List<Pattern> parts) implements Pattern {
        public Sequence {
            parts = List.copyOf(parts);
        }

        @Override
        public long ends(Words words, long starts) {
            var reached = starts;
            for (var part : parts) {
                reached = part.ends(words, reached);
                if (reached == 0) {
                    return 0;
                }
            }
            return reached;
        }
    }

    /** One or another. */
    record Either(List<Pattern> branches) implements Pattern {
        public Either {
            branches = List.copyOf(branches);
        }

        @Override
        public long ends(Words words, long starts) {
            var reached = 0L;
            for (var branch : branches) {
                reached |= branch.ends(words, starts);
            }
            return reached;
        }
    }

    /** A phrase that has a name. Where it can begin anywhere, which is the usual case, its ends are found only once. */
    record Named(String name, Pattern inner) implements Pattern {
        @Override
        public long ends(Words words, long starts) {
            return starts == words.places() ? words.endsOf(this) : inner.ends(words, starts);
        }
    }

    /** A pattern that is not even tried where words are missing which it cannot do without. */
    record Screened(Pattern inner, Screen screen) implements Pattern {
        Screened(Pattern inner) {
            this(inner, Screen.of(inner));
        }

        @Override
        public long ends(Words words, long starts) {
            return screen.lets(words.bits()) ? inner.ends(words, starts) : 0;
        }
    }

    /** Any one word. */
    record AnyWord() implements Pattern {
        @Override
        public long ends(Words words, long starts) {
            return (starts & words.beginnings()) << 1;
        }
    }

    /** Something that may be missing. */
    record Maybe(Pattern inner) implements Pattern {
        @Override
        public long ends(Words words, long starts) {
            return starts | inner.ends(words, starts);
        }
    }

    /** Up to {@code most} words of any kind, none of which is a {@code wall}. */
    record Gap(int most, Pattern wall) implements Pattern {
        @Override
        public long ends(Words words, long starts) {
            var walls = wall.ends(words, words.beginnings()) >> 1;
            var reached = starts;
            for (var step = 0; step < most; step++) {
                var further = reached | (reached & words.beginnings() & ~walls) << 1;
                if (further == reached) {
                    break;
                }
                reached = further;
            }
            return reached;
        }
    }

    /** A condition on a place; takes up no words. */
    sealed interface Guard extends Pattern {
    }

    /** The beginning of the stretch. */
    record Beginning() implements Guard {
        @Override
        public long ends(Words words, long starts) {
            return starts & 1;
        }
    }

    /** The end of the stretch. */
    record Ending() implements Guard {
        @Override
        public long ends(Words words, long starts) {
            return starts & 1L << words.size();
        }
    }

    /** What must, or must not, follow. */
    record Before(Pattern next, boolean wanted) implements Guard {
        @Override
        public long ends(Words words, long starts) {
            var kept = 0L;
            for (var left = starts; left != 0; left &= left - 1) {
                var place = Long.lowestOneBit(left);
                if (next.ends(words, place) != 0 == wanted) {
                    kept |= place;
                }
            }
            return kept;
        }
    }

    /** What must, or must not, have come just before. */
    record After(Pattern previous, boolean wanted) implements Guard {
        @Override
        public long ends(Words words, long starts) {
            var places = previous.ends(words, words.places());
            return starts & (wanted ? places : ~places);
        }
    }

    /** What must, or must not, be said anywhere in the stretch. */
    record Anywhere(Pattern said, boolean wanted) implements Guard {
        @Override
        public long ends(Words words, long starts) {
            return said.ends(words, words.places()) != 0 == wanted ? starts : 0;
        }
    }
}
