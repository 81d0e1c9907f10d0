package app.smallwins.speech.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Applies a grammar to a sentence, step by step: leave out, keep, swap, begin, doubt, turn. */
public final class Retelling {

    private final Grammar grammar;

    public Retelling(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The sentence in the second person; empty when the grammar is not certain of it. */
    public Optional<List<Token>> of(List<Token> said) {
        var sentence = new ArrayList<>(said);
        leaveOut(sentence);
        grammar.keeps().forEach(keep -> keep(sentence, keep));
        grammar.swaps().forEach(swap -> swap(sentence, swap));
        return begin(sentence) && !isDoubtful(sentence) ? Optional.of(turned(sentence)) : Optional.empty();
    }

    /** What is left out may lay bare something else to be left out, so all rules have their turn again. */
    private void leaveOut(List<Token> sentence) {
        int before;
        do {
            before = sentence.size();
            grammar.drops().forEach(drop -> leaveOut(sentence, drop));
        } while (sentence.size() < before);
    }

    private static void leaveOut(List<Token> sentence, Pattern drop) {
        var match = drop.firstIn(sentence);
        while (match.isPresent()) {
            var span = match.get().groups().getFirst();
            sentence.subList(span.from(), span.to()).clear();
            match = drop.firstIn(sentence);
        }
    }

    private void keep(List<Token> sentence, Pattern keep) {
        var match = keep.firstIn(sentence);
        while (match.isPresent()) {
            match.get().groups().forEach(span -> sentence.subList(span.from(), span.to()).replaceAll(this::kept));
            match = keep.firstIn(sentence);
        }
    }

    private Token kept(Token token) {
        return token.keep(grammar.quoted().getOrDefault(token.text(), token.text()));
    }

    private static void swap(List<Token> sentence, Pattern swap) {
        swap.firstIn(sentence).ifPresent(match -> {
            var first = match.groups().getFirst();
            var second = match.groups().getLast();
            var swapped = new ArrayList<>(sentence.subList(second.from(), second.to()));
            swapped.addAll(sentence.subList(first.to(), second.from()));
            swapped.addAll(inside(sentence.subList(first.from(), first.to()), first.from() == 0));
            var place = sentence.subList(first.from(), second.to());
            place.clear();
            place.addAll(swapped);
        });
    }

    /** A name keeps its capital when it moves; at the beginning, the first of several words had it from its place alone. */
    private static List<Token> inside(List<Token> moved, boolean fromTheBeginning) {
        var words = new ArrayList<>(moved);
        if (fromTheBeginning && words.size() > 1) {
            words.set(0, words.getFirst().uncapitalised());
        }
        return words;
    }

    private boolean begin(List<Token> sentence) {
        for (var opening : grammar.openings()) {
            var match = opening.pattern().firstIn(sentence);
            if (match.isPresent()) {
                match.get().missing().ifPresent(missing -> putIn(sentence, missing));
                return opening.certain();
            }
        }
        return false;
    }

    /** What has its capital from the map of spellings keeps it: it would not have had one otherwise. */
    private static void putIn(List<Token> sentence, Match.Missing missing) {
        var first = sentence.get(missing.at());
        sentence.set(missing.at(), first.word().equals(first.text()) ? first : first.uncapitalised());
        sentence.addAll(missing.at(), Arrays.stream(missing.word().split("_")).map(Token::of).toList());
    }

    private boolean isDoubtful(List<Token> sentence) {
        return grammar.doubts().stream().anyMatch(doubt -> doubt.isIn(sentence));
    }

    private List<Token> turned(List<Token> sentence) {
        var result = new ArrayList<>(sentence);
        var decided = new boolean[sentence.size()];
        for (var turn : grammar.turns()) {
            for (var match : turn.pattern().allIn(sentence)) {
                match.groups().forEach(span -> turn(result, decided, span, turn));
            }
        }
        return result;
    }

    private static void turn(List<Token> result, boolean[] decided, Match.Span span, Grammar.Turn turn) {
        for (int at = span.from(); at < span.to(); at++) {
            var token = result.get(at);
            if (!decided[at] && !token.kept()) {
                decided[at] = true;
                result.set(at, turn.words().containsKey(token.word())
                        ? token.turned(turn.words().get(token.word()))
                        : token);
            }
        }
    }
}
