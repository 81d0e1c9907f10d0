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
        return firstIn(sentence).isPresent();
    }

    Optional<Match> firstIn(List<Token> sentence) {
        var attempt = new Attempt(elements, sentence, groups);
        for (int at = 0; at <= lastStart(sentence); at++) {
            if (attempt.from(0, at)) {
                return Optional.of(attempt.match());
            }
        }
        return Optional.empty();
    }

    /** Every place where it begins, overlaps included. */
    List<Match> allIn(List<Token> sentence) {
        var attempt = new Attempt(elements, sentence, groups);
        var found = new ArrayList<Match>();
        for (int at = 0; at <= lastStart(sentence); at++) {
            if (attempt.from(0, at)) {
                found.add(attempt.match());
            }
        }
        return found;
    }

    private int lastStart(List<Token> sentence) {
        return elements.getFirst() instanceof Element.Start ? 0 : sentence.size();
    }
}
