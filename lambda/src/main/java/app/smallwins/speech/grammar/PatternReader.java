package app.smallwins.speech.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;

/** Reads a pattern from the way it is written in a grammar file. */
final class PatternReader {

    private static final java.util.regex.Pattern PARTS = java.util.regex.Pattern.compile("[{}]|[^\\s{}]+");
    private static final int ANY_NUMBER = Integer.MAX_VALUE;

    private final Map<String, Kind> kinds;
    private final Map<String, Set<String>> outsides;

    PatternReader(Map<String, Kind> kinds, Map<String, Set<String>> outsides) {
        this.kinds = kinds;
        this.outsides = outsides;
    }

    Pattern read(String written) {
        var elements = new ArrayList<Element>();
        int groups = 0;
        for (var part : PARTS.matcher(written).results().map(MatchResult::group).toList()) {
            switch (part) {
                case "{" -> elements.add(new Element.Open(groups));
                case "}" -> elements.add(new Element.Close(groups++));
                default -> elements.add(element(part));
            }
        }
        return new Pattern(elements, groups);
    }

    private Element element(String part) {
        return switch (part) {
            case "^" -> new Element.Start();
            case "$" -> new Element.End();
            case ".." -> new Element.Run(new Criterion.Anything(), 0, ANY_NUMBER, true);
            default -> part.length() == 1 ? once(part) : marked(part);
        };
    }

    private Element marked(String part) {
        var inner = part.substring(0, part.length() - 1);
        return switch (part.charAt(0)) {
            case '!' -> new Element.Not(criterion(part.substring(1)));
            case '+' -> new Element.Missing(part.substring(1));
            default -> switch (part.charAt(part.length() - 1)) {
                case '?' -> new Element.Run(criterion(inner), 0, 1, false);
                case '*' -> new Element.Run(criterion(inner), 0, ANY_NUMBER, false);
                case '+' -> new Element.Run(criterion(inner), 1, ANY_NUMBER, false);
                default -> once(part);
            };
        };
    }

    private Element once(String part) {
        return new Element.Run(criterion(part), 1, 1, false);
    }

    private Criterion criterion(String written) {
        var criteria = Arrays.stream(written.split("\\|")).map(this::single).toList();
        return criteria.size() == 1 ? criteria.getFirst() : new Criterion.Either(criteria);
    }

    private Criterion single(String written) {
        if (written.equals("_")) {
            return new Criterion.Anything();
        }
        return written.startsWith("<")
                ? named(written.substring(1, written.length() - 1))
                : new Criterion.Literal(written);
    }

    private Criterion named(String name) {
        if (name.equals("Capital")) {
            return new Criterion.Capital();
        }
        return outsides.containsKey(name) ? outside(outsides.get(name)) : new Criterion.Member(kind(name));
    }

    private Criterion outside(Set<String> names) {
        var excluded = new HashSet<Kind>();
        names.forEach(name -> excluded.add(kind(name)));
        return new Criterion.Outside(Set.copyOf(excluded));
    }

    private Kind kind(String name) {
        if (!kinds.containsKey(name)) {
            throw new IllegalArgumentException("No words are called <" + name + ">");
        }
        return kinds.get(name);
    }

    static List<String> words(String written) {
        return written.isBlank() ? List.of() : List.of(written.strip().split("\\s+"));
    }
}
