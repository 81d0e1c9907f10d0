package app.smallwins.speech.grammar;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One try to lay a pattern over a sentence, by stepping back from dead ends. */
final class Attempt {

    private final List<Element> elements;
    private final List<Token> sentence;
    private final int[] opened;
    private final int[] closed;
    private Optional<Match.Missing> missing = Optional.empty();

    Attempt(List<Element> elements, List<Token> sentence, int groups) {
        this.elements = elements;
        this.sentence = sentence;
        opened = new int[groups];
        closed = new int[groups];
    }

    Match match() {
        var spans = IntStream.range(0, opened.length).mapToObj(i -> new Match.Span(opened[i], closed[i])).toList();
        return new Match(spans, missing);
    }

    boolean from(int element, int at) {
        if (element == elements.size()) {
            return true;
        }
        return switch (elements.get(element)) {
            case Element.Start() -> at == 0 && from(element + 1, at);
            case Element.End() -> onlyMarksFrom(at) && from(element + 1, at);
            case Element.Not(Criterion criterion) -> !passes(criterion, at) && from(element + 1, at);
            case Element.Open(int group) -> note(opened, group, at) && from(element + 1, at);
            case Element.Close(int group) -> note(closed, group, at) && from(element + 1, at);
            case Element.Missing(String word) -> miss(word, at) && from(element + 1, at);
            case Element.Run run -> run(run, 0, element, at);
        };
    }

    private boolean run(Element.Run run, int count, int element, int at) {
        var enough = count >= run.least();
        if (run.lazy()) {
            return enough && from(element + 1, at) || more(run, count, element, at);
        }
        return more(run, count, element, at) || enough && from(element + 1, at);
    }

    private boolean more(Element.Run run, int count, int element, int at) {
        if (count == run.most() || at == sentence.size()) {
            return false;
        }
        for (int lengths = run.criterion().lengths(sentence, at); lengths != 0;) {
            var longest = 31 - Integer.numberOfLeadingZeros(lengths);
            if (run(run, count + 1, element, at + longest)) {
                return true;
            }
            lengths &= ~(1 << longest);
        }
        return false;
    }

    private boolean passes(Criterion criterion, int at) {
        return at < sentence.size() && criterion.lengths(sentence, at) != 0;
    }

    private boolean onlyMarksFrom(int at) {
        return sentence.subList(at, sentence.size()).stream().noneMatch(Token::isWord);
    }

    /** Steps that are taken back need not be erased: the way that leads to the end writes its own. */
    private static boolean note(int[] places, int group, int at) {
        places[group] = at;
        return true;
    }

    private boolean miss(String word, int at) {
        missing = Optional.of(new Match.Missing(at, word));
        return true;
    }
}
