package app.smallwins.simulator.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** What one line of a grammar stands for: a family of sentences. */
sealed interface Pattern {

    /** Every spelling, pieces of words not yet tidied, in the order in which they were written. */
    List<String> spellings();

    /** Letters, blanks and slots, just as they stand. */
    record Literal(String text) implements Pattern {
        @Override
        public List<String> spellings() {
            return List.of(text);
        }
    }

    /** One of several: {@code (a|b)}; with an empty one among them, {@code [a|b]}. */
    record Choice(List<Pattern> options) implements Pattern {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public List<String> spellings() {
            return options.stream().flatMap(option -> option.spellings().stream()).toList();
        }
    }

    /** One after the other, with nothing between them. */
    record Sequence(List<Pattern> parts) implements Pattern {
        public Sequence {
            parts = List.copyOf(parts);
        }

        @Override
        public List<String> spellings() {
            return parts.stream().map(Pattern::spellings).reduce(List.of(""), Sequence::eachWithEach);
        }

        private static List<String> eachWithEach(List<String> beginnings, List<String> endings) {
            var joined = new ArrayList<String>(beginnings.size() * endings.size());
            beginnings.forEach(beginning -> endings.forEach(ending -> joined.add(beginning + ending)));
            return joined;
        }
    }

    /** The sentences: single blanks, none at the ends, each once. */
    default List<String> sentences() {
        return spellings().stream()
                .map(spelling -> spelling.strip().replaceAll("\\s+", " "))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.collectingAndThen(Collectors.toCollection(LinkedHashSet::new), List::copyOf));
    }
}
