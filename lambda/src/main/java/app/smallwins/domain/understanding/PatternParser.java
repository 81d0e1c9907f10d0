package app.smallwins.domain.understanding;

import app.smallwins.domain.understanding.Pattern.After;
import app.smallwins.domain.understanding.Pattern.AnyWord;
import app.smallwins.domain.understanding.Pattern.Anywhere;
import app.smallwins.domain.understanding.Pattern.Before;
import app.smallwins.domain.understanding.Pattern.BeginsWith;
import app.smallwins.domain.understanding.Pattern.Beginning;
import app.smallwins.domain.understanding.Pattern.Either;
import app.smallwins.domain.understanding.Pattern.Ending;
import app.smallwins.domain.understanding.Pattern.EndsWith;
import app.smallwins.domain.understanding.Pattern.Gap;
import app.smallwins.domain.understanding.Pattern.Maybe;
import app.smallwins.domain.understanding.Pattern.OneOf;
import app.smallwins.domain.understanding.Pattern.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads one pattern of the grammar files:
 *
 * <pre>
 * word  stem*  *ending   a word, or any word that begins or ends so
 * (a|b c)  [a|b]         one of several; one or none
 * &lt;name&gt;                 a phrase that {@code words.txt} names
 * ..  ...  *             up to three words of the same clause; any number of words; exactly one word
 * ^  $                   beginning and end of the sentence
 * {before x} {not before x} {after x} {not after x} {with x} {not with x}
 *                        what has to follow, come just before, or be said anywhere
 * </pre>
 */
final class PatternParser {

    private static final Pattern NOTHING = new OneOf(Set.of());
    private static final int SHORT_GAP = 3;

    private final String source;
    private final Function<String, Pattern> names;
    private final Function<String, OneOf> words;
    private int at;

    private PatternParser(String source, Function<String, Pattern> names, Function<String, OneOf> words) {
        this.source = source;
        this.names = names;
        this.words = words;
    }

    /**
     * @param names what a {@code <name>} stands for; throws when there is no such name
     * @param words one word alone; the same one twice may be one pattern
     * @throws IllegalArgumentException when the pattern is malformed; the message shows where
     */
    static Pattern parse(String source, Function<String, Pattern> names, Function<String, OneOf> words) {
        var parser = new PatternParser(source, names, words);
        var pattern = parser.alternatives();
        parser.require(parser.atEnd(), "something is left over");
        return pattern;
    }

    /** Branches of one word each become a single set, which is matched in one step. */
    private Pattern alternatives() {
        var words = new HashSet<String>();
        var phrases = new ArrayList<Pattern>();
        do {
            var branch = sequence();
            if (branch instanceof OneOf single) {
                words.addAll(single.choices());
            } else {
                phrases.add(branch);
            }
        } while (next('|'));
        if (!words.isEmpty()) {
            phrases.add(new OneOf(words));
        }
        return phrases.size() == 1 ? phrases.getFirst() : new Either(phrases);
    }

    private Pattern sequence() {
        var parts = new ArrayList<Pattern>();
        for (skipBlanks(); !atEnd() && "|)]}".indexOf(source.charAt(at)) < 0; skipBlanks()) {
            parts.add(item());
        }
        require(!parts.isEmpty(), "a word is missing");
        return parts.size() == 1 ? parts.getFirst() : new Sequence(parts);
    }

    private Pattern item() {
        return switch (source.charAt(at)) {
            case '(' -> enclosed(')');
            case '[' -> new Maybe(enclosed(']'));
            case '<' -> names.apply(upTo('>'));
            case '{' -> guard();
            case '^' -> taken(new Beginning());
            case '$' -> taken(new Ending());
            case '*' -> anyWord();
            case '.' -> gap();
            default -> word();
        };
    }

    private Pattern taken(Pattern pattern) {
        at++;
        return pattern;
    }

    private Pattern anyWord() {
        at++;
        return atEnd() || !isWordCharacter(source.charAt(at)) ? new AnyWord() : new EndsWith(wordText());
    }

    private Pattern enclosed(char close) {
        at++;
        var inner = alternatives();
        require(next(close), "'" + close + "' is missing");
        return inner;
    }

    private Pattern guard() {
        at++;
        skipBlanks();
        var wanted = !keyword("not");
        if (keyword("before")) {
            return new Before(guarded(), wanted);
        }
        if (keyword("after")) {
            return new After(guarded(), wanted);
        }
        require(keyword("with"), "a guard says before, after or with");
        return new Anywhere(guarded(), wanted);
    }

    private Pattern guarded() {
        var inner = alternatives();
        require(next('}'), "'}' is missing");
        return inner;
    }

    private boolean keyword(String word) {
        if (!source.startsWith(word + ' ', at)) {
            return false;
        }
        at += word.length() + 1;
        skipBlanks();
        return true;
    }

    private Pattern gap() {
        if (source.startsWith("...", at)) {
            at += 3;
            return new Gap(Words.MOST, NOTHING);
        }
        require(source.startsWith("..", at), "a gap has two or three dots");
        at += 2;
        return new Gap(SHORT_GAP, names.apply("clause-break"));
    }

    private Pattern word() {
        var word = wordText();
        if (!atEnd() && source.charAt(at) == '*') {
            at++;
            return new BeginsWith(word);
        }
        return words.apply(word);
    }

    private String wordText() {
        var from = at;
        while (!atEnd() && isWordCharacter(source.charAt(at))) {
            at++;
        }
        require(at > from, "a word is missing");
        return source.substring(from, at);
    }

    private static boolean isWordCharacter(char character) {
        return Character.isLetterOrDigit(character) || character == '\'' || character == '~';
    }

    private String upTo(char close) {
        var end = source.indexOf(close, at);
        require(end > 0, "'" + close + "' is missing");
        var name = source.substring(at + 1, end);
        at = end + 1;
        return name;
    }

    private boolean next(char expected) {
        skipBlanks();
        if (atEnd() || source.charAt(at) != expected) {
            return false;
        }
        at++;
        return true;
    }

    private void skipBlanks() {
        while (!atEnd() && source.charAt(at) == ' ') {
            at++;
        }
    }

    private boolean atEnd() {
        return at >= source.length();
    }

    private void require(boolean holds, String complaint) {
        if (!holds) {
            throw new IllegalArgumentException(
                    complaint + " here: " + source.substring(0, at) + " >>> " + source.substring(at));
        }
    }
}
