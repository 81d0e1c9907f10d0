package app.smallwins.domain.understanding;

import app.smallwins.domain.SpokenDay;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the words that name a day. {@code days.txt} has a family for each way to name one. */
final class DayPhrases {

    private static final String NOT_AFTER = "not-after";
    private static final String NOT_BEFORE = "not-before";

    private final List<Family> ways;
    private final List<Family> notAfter;
    private final List<Family> notBefore;
    private final Values values;

    DayPhrases(Grammar grammar) {
        var families = grammar.families("days");
        this.notAfter = named(families, NOT_AFTER::equals);
        this.notBefore = named(families, NOT_BEFORE::equals);
        this.ways = named(families, name -> !name.equals(NOT_AFTER) && !name.equals(NOT_BEFORE));
        this.values = grammar.values();
    }

    private static List<Family> named(List<Family> families, Predicate<String> name) {
        return families.stream().filter(family -> name.test(family.name())).toList();
    }

    /**
     * A day that is named.
     *
     * @param from the place where its words begin
     * @param to the place where they end
     */
    record Named(SpokenDay day, int from, int to) {
    }

    /** The first words that say when something was done, rather than what it was about. */
    Optional<Named> whenDone(Words words) {
        var said = said(words);
        for (var place = 0; place < words.size(); place++) {
            var found = at(said, words, place);
            if (found.isPresent() && stands(words, found.get())) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** All the days on which something was done. */
    List<SpokenDay> allDone(Words words) {
        var found = new ArrayList<SpokenDay>();
        for (var place = 0; place < words.size();) {
            var named = at(words, place).filter(some -> stands(words, some));
            named.map(Named::day).ifPresent(found::add);
            place = named.map(Named::to).orElse(place + 1);
        }
        return found;
    }

    /** The first words that name a day, whatever they do in the sentence. */
    Optional<Named> any(Words words) {
        var said = said(words);
        for (var place = 0; place < words.size(); place++) {
            var found = at(said, words, place);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean stands(Words words, Named named) {
        var comesAfter = notAfter.stream().anyMatch(family -> family.endsAt(words, named.from()));
        var comesBefore = notBefore.stream().anyMatch(family -> family.longestFrom(words, named.to()) >= 0);
        return !comesAfter && !comesBefore;
    }

    /** The longest words that begin at {@code place} and name a day. */
    Optional<Named> at(Words words, int place) {
        return at(ways, words, place);
    }

    private List<Family> said(Words words) {
        return ways.stream().filter(way -> way.isAnywhere(words)).toList();
    }

    private Optional<Named> at(List<Family> said, Words words, int place) {
        var longest = Optional.<Named>empty();
        for (var way : said) {
            var end = way.longestFrom(words, place);
            if (end > longest.map(Named::to).orElse(place)) {
                longest = day(way, words, place, end).map(day -> new Named(day, place, end));
            }
        }
        return longest;
    }

    private Optional<SpokenDay> day(Family way, Words words, int from, int to) {
        try {
            return Optional.of(read(way, words, from, to));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private SpokenDay read(Family way, Words words, int from, int to) {
        return switch (way.name()) {
            case "days-ago" -> new SpokenDay.DaysAgo(number(way));
            case "times-ago" -> new SpokenDay.DaysAgo(number(way) * sum(words, from, to, "tens", "number"));
            case "last-night" -> new SpokenDay.LastNight();
            case "last-weekday" -> new SpokenDay.LastWeekday(DayOfWeek.of(sum(words, from, to, "weekday")));
            case "weekday" -> new SpokenDay.OnWeekday(DayOfWeek.of(sum(words, from, to, "weekday")));
            case "day-of-month" -> new SpokenDay.OnDayOfMonth(dayOfMonth(words, from, to));
            case "month-day" -> new SpokenDay.OnMonthDay(
                    MonthDay.of(sum(words, from, to, "month"), dayOfMonth(words, from, to)));
            case "date" -> new SpokenDay.OnDate(LocalDate.of(sum(words, from, to, "year"),
                    sum(words, from, to, "month"), dayOfMonth(words, from, to)));
            default -> throw new IllegalArgumentException("days.txt knows no way called " + way.name());
        };
    }

    private static int number(Family way) {
        return Integer.parseInt(way.argument());
    }

    private int dayOfMonth(Words words, int from, int to) {
        return values.sum(words, from, to, "tens", "ordinal").orElseGet(() -> sum(words, from, to, "tens", "number"));
    }

    private int sum(Words words, int from, int to, String... kinds) {
        return values.sum(words, from, to, kinds)
                .orElseThrow(() -> new DateTimeException("no value where the phrase promised one"));
    }
}
