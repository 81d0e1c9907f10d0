package app.smallwins.simulator.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code (a|b)}, {@code [optional]}, {@code <word>} and plain text. */
final class PatternParser {

    private static final String SPECIAL = "()[]|<>";

    private final String line;
    private final Map<String, Pattern> words;
    private int position;

    private PatternParser(String line, Map<String, Pattern> words) {
        this.line = line;
        this.words = words;
    }

    /**
     * The pattern that a line stands for.
     *
     * @param words what each {@code <word>} stands for
     * @throws IllegalArgumentException if a bracket is left open or a word is unknown; the message says where
     */
    static Pattern parse(String line, Map<String, Pattern> words) {
        var parser = new PatternParser(line, words);
        var pattern = parser.choice();
        if (parser.position < line.length()) {
            throw parser.fault("this closes nothing");
        }
        return pattern;
    }

    private Pattern choice() {
        var options = new ArrayList<Pattern>();
        do {
            options.add(sequence());
        } while (skip('|'));
        return options.size() == 1 ? options.getFirst() : new Pattern.Choice(options);
    }

    private Pattern sequence() {
        var parts = new ArrayList<Pattern>();
        for (var part = part(); part.isPresent(); part = part()) {
            parts.add(part.get());
        }
        return new Pattern.Sequence(parts);
    }

    private Optional<Pattern> part() {
        if (skip('(')) {
            return Optional.of(closed(')'));
        }
        if (skip('[')) {
            return Optional.of(new Pattern.Choice(List.of(closed(']'), new Pattern.Literal(""))));
        }
        if (skip('<')) {
            return Optional.of(word());
        }
        return literal();
    }

    private Pattern closed(char bracket) {
        var inside = choice();
        if (!skip(bracket)) {
            throw fault("'" + bracket + "' is missing");
        }
        return inside;
    }

    private Pattern word() {
        var end = line.indexOf('>', position);
        if (end < 0) {
            throw fault("'>' is missing");
        }
        var name = line.substring(position, end);
        if (!words.containsKey(name)) {
            throw fault("words.txt has no '" + name + "'");
        }
        position = end + 1;
        return words.get(name);
    }

    private Optional<Pattern> literal() {
        var start = position;
        while (position < line.length() && SPECIAL.indexOf(line.charAt(position)) < 0) {
            position++;
        }
        return start == position ? Optional.empty() : Optional.of(new Pattern.Literal(line.substring(start, position)));
    }

    private boolean skip(char expected) {
        var found = position < line.length() && line.charAt(position) == expected;
        if (found) {
            position++;
        }
        return found;
    }

    private IllegalArgumentException fault(String reason) {
        return new IllegalArgumentException("%s, at character %d of \"%s\"".formatted(reason, position + 1, line));
    }
}
