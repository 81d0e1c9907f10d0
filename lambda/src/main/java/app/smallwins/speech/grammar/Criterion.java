package app.smallwins.speech.grammar;

import java.util.List;
import java.util.Set;

/** A question about the words at one place of a sentence. */
sealed interface Criterion {

    /** The lengths it accepts from this place on: bit n is set when the next n tokens will do. Zero is none. */
    int lengths(List<Token> sentence, int at);

    /** Any one token, kept ones included. */
    record Anything() implements Criterion {
        @Override
        public int lengths(List<Token> sentence, int at) {
            return 0b10;
        }
    }

    /** This very word. */
    record Literal(String word) implements Criterion {
        @Override
        public int lengths(List<Token> sentence, int at) {
            var token = sentence.get(at);
            return !token.kept() && token.word().equals(word) ? 0b10 : 0;
        }
    }

    /** A word that is written with a capital. */
    record Capital() implements Criterion {
        @Override
        public int lengths(List<Token> sentence, int at) {
            return sentence.get(at).hasCapital() ? 0b10 : 0;
        }
    }

    /** A member of a kind, of one or more words. */
    record Member(Kind kind) implements Criterion {
        @Override
        public int lengths(List<Token> sentence, int at) {
            var token = sentence.get(at);
            if (token.kept()) {
                return 0;
            }
            var found = kind.has(token.word()) ? 0b10 : 0;
            for (var phrase : kind.phrases().getOrDefault(token.word(), List.of())) {
                found |= begins(sentence, at, phrase) ? 1 << phrase.size() : 0;
            }
            return found;
        }

        private static boolean begins(List<Token> sentence, int at, List<String> phrase) {
            if (at + phrase.size() > sentence.size()) {
                return false;
            }
            for (int i = 0; i < phrase.size(); i++) {
                if (sentence.get(at + i).kept() || !sentence.get(at + i).word().equals(phrase.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A word that is in none of these kinds. */
    record Outside(Set<Kind> kinds) implements Criterion {
        @Override
        public int lengths(List<Token> sentence, int at) {
            var token = sentence.get(at);
            return kinds.stream().noneMatch(kind -> kind.has(token.word())) ? 0b10 : 0;
        }
    }

    /** One of several. */
    record Either(List<Criterion> criteria) implements Criterion {
        @Override
        public int lengths(List<Token> sentence, int at) {
            int found = 0;
            for (var criterion : criteria) {
                found |= criterion.lengths(sentence, at);
            }
            return found;
        }
    }
}
