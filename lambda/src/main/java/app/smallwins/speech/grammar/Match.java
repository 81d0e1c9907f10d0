package app.smallwins.speech.grammar;

import java.util.List;
import java.util.Optional;

/**
 * Where a pattern was found.
 *
 * @param groups the marked parts, in order
 * @param missing a word to be put in, if the pattern knows one
 */
record Match(List<Span> groups, Optional<Missing> missing) {

    /** Tokens from one place up to, but not including, another. */
    record Span(int from, int to) {
    }

    /** A word and its place. */
    record Missing(int at, String word) {
    }
}
