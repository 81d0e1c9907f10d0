package app.smallwins.speech.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words and kinds of words in a row, to be found in a sentence. How it is written: see the grammar files. */
public record Pattern(List<Element> elements, int groups) {

    public Pattern {
        elements = List.copyOf(elements);
    }

    boolean isIn(List<Token> sentence) {
        for (int at = 0; at <= sentence.size(); at++) {
            if (at(sentence, at).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Every place where it begins, overlaps included. */
    List<Match> allIn(List<Token> sentence) {
        var found = new ArrayList<Match>();
        for (int at = 0; at <= sentence.size(); at++) {
            at(sentence, at).ifPresent(found::add);
        }
        return found;
    }

    Optional<Match> firstIn(List<Token> sentence) {
        for (int at = 0; at <= sentence.size(); at++) {
            var match = at(sentence, at);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    Optional<Match> at(List<Token> sentence, int at) {
        var attempt = new Attempt(elements, sentence, groups);
        return attempt.from(0, at) ? Optional.of(attempt.match()) : Optional.empty();
    }
}
