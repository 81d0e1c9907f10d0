package app.smallwins.domain.understanding;

import app.smallwins.domain.understanding.Words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Turns text into words the grammar knows: small letters, no punctuation, contractions spelled out, fillers and stutter
 * left out, what speech recognition is known to mishear put right. Its file says {@code heard => meant}; {@code *n't =>
 * * not} is about endings, and nothing on the right leaves out what was heard.
 */
final class Hearing {

    private static final String ANY = "*";

    private final Locale locale;
    private final Map<String, List<String>> endings = new HashMap<>();
    private final Map<String, List<Rewriting>> rewritings = new HashMap<>();

    private record Rewriting(List<String> heard, List<String> meant) {
    }

    Hearing(List<String> lines, Locale locale) {
        this.locale = locale;
        lines.forEach(this::add);
        rewritings.values()
                .forEach(
                        list -> list.sort((one, other) -> Integer.compare(other.heard().size(), one.heard().size())));
    }

    private void add(String line) {
        var arrow = line.indexOf("=>");
        if (arrow < 0) {
            throw new IllegalArgumentException("a rewriting reads 'heard => meant', unlike: " + line);
        }
        var meant = split(line.substring(arrow + 2));
        for (var alternative : line.substring(0, arrow).split("\\|")) {
            var heard = split(alternative);
            if (heard.getFirst().startsWith(ANY)) {
                endings.put(heard.getFirst().substring(1), meant);
            } else {
                rewritings.computeIfAbsent(heard.getFirst(), _ -> new ArrayList<>()).add(new Rewriting(heard, meant));
            }
        }
    }

    private static List<String> split(String side) {
        return side.isBlank() ? List.of() : List.of(side.strip().split(" +"));
    }

    /** The sentences of a text, in order; one that is too long for a stretch comes as several that overlap. */
    List<Words> sentences(String text) {
        var sentences = new ArrayList<Words>();
        for (var raw : Tokens.sentences(text, locale)) {
            stretches(withoutStutter(rewritten(spelledOut(raw))), sentences);
        }
        return sentences;
    }

    private static void stretches(List<Word> words, List<Words> into) {
        for (var from = 0; from == 0 || from + Words.MOST / 2 < words.size(); from += Words.MOST / 2) {
            into.add(new Words(words.subList(from, Math.min(words.size(), from + Words.MOST))));
        }
    }

    private List<Word> spelledOut(List<Word> raw) {
        var words = new ArrayList<Word>();
        for (var word : raw) {
            var apostrophe = ending(word.heard());
            var meant = apostrophe < 0 ? null : endings.get(word.heard().substring(apostrophe));
            if (meant == null || rewritings.containsKey(word.heard())) {
                words.add(word);
            } else {
                var stem = word.heard().substring(0, apostrophe);
                meant.forEach(part -> words.add(new Word(part.replace(ANY, stem), word.from(), word.to())));
            }
        }
        return words;
    }

    /** Where the ending begins: at the apostrophe, or at the letter before it when that makes a known ending. */
    private int ending(String word) {
        var apostrophe = word.indexOf('\'');
        return apostrophe > 1 && endings.containsKey(word.substring(apostrophe - 1)) ? apostrophe - 1 : apostrophe;
    }

    private List<Word> rewritten(List<Word> words) {
        var result = new ArrayList<Word>();
        for (var index = 0; index < words.size();) {
            var rewriting = rewritingAt(words, index);
            if (rewriting == null) {
                result.add(words.get(index++));
            } else {
                var last = words.get(index + rewriting.heard().size() - 1);
                for (var part : rewriting.meant()) {
                    result.add(new Word(part, words.get(index).from(), last.to()));
                }
                index += rewriting.heard().size();
            }
        }
        return result;
    }

    private Rewriting rewritingAt(List<Word> words, int index) {
        for (var rewriting : rewritings.getOrDefault(words.get(index).heard(), List.of())) {
            if (matches(rewriting.heard(), words, index)) {
                return rewriting;
            }
        }
        return null;
    }

    private static boolean matches(List<String> heard, List<Word> words, int index) {
        if (index + heard.size() > words.size()) {
            return false;
        }
        for (var offset = 0; offset < heard.size(); offset++) {
            if (!heard.get(offset).equals(words.get(index + offset).heard())) {
                return false;
            }
        }
        return true;
    }

    private static List<Word> withoutStutter(List<Word> words) {
        var result = new ArrayList<Word>();
        for (var word : words) {
            result.add(word);
            var size = result.size();
            if (size >= 2 && same(result, size - 1, size - 2)) {
                result.removeLast();
            } else if (size >= 4 && same(result, size - 1, size - 3) && same(result, size - 2, size - 4)) {
                result.removeLast();
                result.removeLast();
            }
        }
        return result;
    }

    private static boolean same(List<Word> words, int one, int other) {
        return words.get(one).heard().equals(words.get(other).heard());
    }
}
