package app.smallwins.domain.understanding;

import app.smallwins.domain.SpokenDay;
import java.util.List;

/** Reads what was done and when, and takes out of the text what is not part of it. */
final class Deeds {

    private final DayPhrases days;
    private final List<Family> wrappings;

    Deeds(Grammar grammar, DayPhrases days) {
        this.days = days;
        this.wrappings = grammar.families("wrappings");
    }

    /** The deed that a text tells; its sentences are {@code heard}. */
    Deed in(String text, List<Words> heard) {
        return areOfSeveralDays(heard)
                ? new Deed(unwrapped(text, heard), SpokenDay.today())
                : ofOneDay(text, heard);
    }

    /** What was done on several days is kept on the day it was told, in whole words: none of the days would be true. */
    private boolean areOfSeveralDays(List<Words> heard) {
        return heard.stream().flatMap(words -> days.allDone(words).stream()).distinct().count() > 1;
    }

    private Deed ofOneDay(String text, List<Words> heard) {
        for (var words : heard) {
            var found = days.whenDone(words);
            if (found.isPresent()) {
                return without(text, heard, words, found.get());
            }
        }
        return new Deed(unwrapped(text, heard), SpokenDay.today());
    }

    private Deed without(String text, List<Words> heard, Words words, DayPhrases.Named named) {
        var isToday = named.day().equals(SpokenDay.today());
        var rest = isToday
                ? text
                : text.substring(0, words.from(named.from())) + text.substring(words.to(named.to() - 1));
        var isAll = named.to() - named.from() == words.size() && heard.size() == 1;
        return isAll || isToday
                ? new Deed(unwrapped(text, heard), named.day())
                : new Deed(tidy(named.from() == 0 ? rest : unwrapped(rest, heard)), named.day());
    }

    /** Without words such as "log that", which only hand the deed over. */
    private String unwrapped(String text, List<Words> heard) {
        var words = heard.getFirst();
        for (var wrapping : wrappings) {
            var end = wrapping.longestFrom(words, 0);
            if (end > 0 && end < words.size()) {
                return tidy(text.substring(words.from(end)));
            }
        }
        return text;
    }

    static String tidy(String text) {
        return text.replaceAll("^[\\s,;:.-]+", "")
                .replaceAll("[\\s,;:-]+$", "")
                .replaceAll("\\s+([.,!?;])", "$1")
                .replaceAll("\\s{2,}", " ");
    }
}
