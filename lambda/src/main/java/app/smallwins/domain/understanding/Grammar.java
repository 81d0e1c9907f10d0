package app.smallwins.domain.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The grammar files of one language. A file of families reads
 *
 * <pre>
 * name argument:      a heading
 *   pattern           any number of phrasings
 *   unless pattern    the family does not count when this is said as well
 * </pre>
 *
 * and {@code words.txt} names phrases for all files: {@code name = pattern}.
 */
final class Grammar {

    private static final String FOLDER = "understanding/";

    private final Lexicon lexicon;
    private final Locale locale;
    private final Map<String, String> definitions = new HashMap<>();
    private final Map<String, Pattern> named = new HashMap<>();

    /** Tens of thousands stand in the files, few thousand different ones. */
    private final Map<String, Pattern.OneOf> words = new HashMap<>();
    private final Set<String> underway = new HashSet<>();
    private final Values values;

    Grammar(Lexicon lexicon, Locale locale) {
        this.lexicon = lexicon;
        this.locale = locale;
        this.values = new Values(lines("values"));
        lines("words").forEach(this::define);
    }

    private void define(String line) {
        var equals = line.indexOf(" = ");
        if (equals < 0) {
            throw new IllegalArgumentException("a definition reads 'name = pattern', unlike: " + line);
        }
        if (definitions.put(line.substring(0, equals).strip(), line.substring(equals + 3).strip()) != null) {
            throw new IllegalArgumentException("defined twice: " + line);
        }
    }

    /** The lines of one grammar file; one that begins with a bar goes on where the line before it ended. */
    List<String> lines(String file) {
        var lines = new ArrayList<String>();
        for (var entry : lexicon.entries(FOLDER + file, locale)) {
            lines.add(entry.startsWith("|") ? lines.removeLast() + ' ' + entry : entry);
        }
        return lines;
    }

    /** A grammar file as it stands. */
    String text(String file) {
        return lexicon.text(FOLDER + file, locale);
    }

    Values values() {
        return values;
    }

    /** The families of one grammar file, in its order. */
    List<Family> families(String file) {
        var families = new ArrayList<Family>();
        var heading = "";
        var phrasings = new ArrayList<Pattern>();
        var exceptions = new ArrayList<Pattern>();
        for (var line : lines(file)) {
            if (line.endsWith(":")) {
                finish(families, heading, phrasings, exceptions);
                heading = line.substring(0, line.length() - 1);
            } else if (line.startsWith("unless ")) {
                exceptions.add(pattern(line.substring("unless ".length())));
            } else {
                phrasings.add(pattern(line));
            }
        }
        finish(families, heading, phrasings, exceptions);
        return families;
    }

    private static void finish(List<Family> families, String heading, List<Pattern> phrasings,
            List<Pattern> exceptions) {
        if (!phrasings.isEmpty()) {
            families.add(new Family(heading, phrasings, exceptions));
        }
        phrasings.clear();
        exceptions.clear();
    }

    private Pattern pattern(String source) {
        return PatternParser.parse(source, this::named, this::word);
    }

    private Pattern.OneOf word(String word) {
        return words.computeIfAbsent(word, text -> new Pattern.OneOf(Set.of(text)));
    }

    private Pattern named(String name) {
        var known = named.get(name);
        if (known != null) {
            return known;
        }
        if (!underway.add(name)) {
            throw new IllegalArgumentException("<" + name + "> is defined by itself");
        }
        var pattern = values.kinds().contains(name)
                ? new Pattern.OneOf(values.wordsOf(name))
                : pattern(definition(name));
        underway.remove(name);
        var phrase = new Pattern.Named(name, pattern);
        named.put(name, phrase);
        return phrase;
    }

    private String definition(String name) {
        var definition = definitions.get(name);
        if (definition == null) {
            throw new IllegalArgumentException("nothing is named <" + name + ">");
        }
        return definition;
    }
}
