package app.smallwins.domain;

import app.smallwins.domain.understanding.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Digits as people say them: one by one, in groups, with "oh" for zero and "double five". The list {@code digits} has the
 * words: {@code five = 5}, {@code twenty = 2_} for what wants one digit more and is {@code 20} without, and
 * {@code double = *2} for how often the next digit comes. Words that are not in it are not digits.
 */
final class SpokenDigits {

    /** Nobody says so many about anything else. */
    private static final int MANY = 4;
    private static final String TIMES = "*";
    private static final String WANTS_A_DIGIT = "_";

    private final Lexicon lexicon;
    private final Map<Locale, Map<String, String>> words = new ConcurrentHashMap<>();

    /** @param lexicon has the list {@code digits} */
    SpokenDigits(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All digits in what was said, in their order. */
    String in(String said, Locale locale) {
        var meanings = words.computeIfAbsent(locale, this::read);
        return written(Arrays.stream(said.toLowerCase(locale).split("[^\\p{L}\\p{N}]+"))
                .map(word -> word.matches("[0-9]+") ? word : meanings.getOrDefault(word, ""))
                .filter(meaning -> !meaning.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new)));
    }

    /** Whether what was said is digits, more or less. */
    boolean are(String said, Locale locale) {
        var digits = in(said, locale).length();
        return digits >= MANY || digits > 0 && said.strip().split("\\s+").length <= digits;
    }

    private static String written(List<String> meanings) {
        var digits = new StringBuilder();
        var times = 1;
        for (var place = 0; place < meanings.size(); place++) {
            var meaning = meanings.get(place);
            if (meaning.startsWith(TIMES)) {
                times = Integer.parseInt(meaning.substring(TIMES.length()));
            } else {
                digits.append(meaning.endsWith(WANTS_A_DIGIT) ? tens(meanings, place) : meaning.repeat(times));
                times = 1;
            }
        }
        return digits.toString();
    }

    /** "Twenty three" is 23, "twenty" alone 20. */
    private static String tens(List<String> meanings, int place) {
        var isFollowed = place + 1 < meanings.size() && meanings.get(place + 1).matches("[1-9]");
        var tens = meanings.get(place).replace(WANTS_A_DIGIT, "");
        return isFollowed ? tens : tens + '0';
    }

    private Map<String, String> read(Locale locale) {
        return lexicon.entries("digits", locale)
                .stream()
                .map(entry -> entry.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(entry -> entry[0].strip(), entry -> entry[1].strip()));
    }
}
