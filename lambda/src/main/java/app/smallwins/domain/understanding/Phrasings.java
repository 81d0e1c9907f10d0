package app.smallwins.domain.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the places in a sentence that is said in one of the ways a list has: {@code add {line} to my affirmations} finds
 * the line. {@code (a|b)} is one of both, {@code [a]} may be missing, <code>{name}</code> is a place for one word or more.
 * The first line of the list that fits the whole sentence counts.
 */
public final class Phrasings {

    /** A sentence with more words than anybody speaks in one breath is not searched. */
    private static final int MOST_WORDS = 60;
    private static final Pattern PLACE = Pattern.compile("\\?<(\\w+)>");

    private final Lexicon lexicon;
    private final Map<String, List<Pattern>> lists = new ConcurrentHashMap<>();

    /** @param lexicon where the lists are */
    public Phrasings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What stands in the places of the first phrasing in {@code list} that the sentence is; empty when none fits. */
    public Optional<Map<String, String>> in(String sentence, String list, Locale locale) {
        var words = tidied(sentence);
        if (words.split(" ").length > MOST_WORDS) {
            return Optional.empty();
        }
        return phrasings(list, locale).stream()
                .map(phrasing -> phrasing.matcher(words))
                .filter(Matcher::matches)
                .findFirst()
                .map(Phrasings::places);
    }

    private List<Pattern> phrasings(String list, Locale locale) {
        return lists.computeIfAbsent(list + ' ' + locale.toLanguageTag(),
                _ -> lexicon.entries(list, locale).stream().map(Phrasings::compiled).toList());
    }

    private static Map<String, String> places(Matcher match) {
        var places = new HashMap<String, String>();
        PLACE.matcher(match.pattern().pattern())
                .results()
                .map(place -> place.group(1))
                .filter(name -> match.group(name) != null)
                .forEach(name -> places.put(name, match.group(name).strip()));
        return places;
    }

    /** Every word is followed by one blank, so that pieces can be put together without knowing their neighbours. */
    private static Pattern compiled(String line) {
        var pattern = new StringBuilder();
        for (var piece : line.splitWithDelimiters("[\\s()\\[\\]|{}]", 0)) {
            pattern.append(switch (piece) {
                case "(", "[" -> "(?:";
                case ")", "|" -> piece;
                case "]" -> ")?";
                case "{" -> "(?<";
                case "}" -> ">(?:\\S+ )+?)";
                default -> piece.isBlank() ? "" : word(piece, pattern);
            });
        }
        return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String word(String piece, StringBuilder before) {
        return before.toString().endsWith("(?<") ? piece : Pattern.quote(piece) + ' ';
    }

    private static String tidied(String sentence) {
        return sentence.replaceAll("[‘’]", "'")
                .replaceAll("[\\p{P}&&[^'-]]", " ")
                .replaceAll("(?<![\\p{L}\\d])'|'(?![\\p{L}\\d])", " ")
                .strip()
                .replaceAll("\\s+", " ") + ' ';
    }
}
