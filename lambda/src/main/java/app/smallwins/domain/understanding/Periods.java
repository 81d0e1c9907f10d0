package app.smallwins.domain.understanding;

import app.smallwins.domain.Period;
import app.smallwins.domain.SpokenDay;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the stretch of time that a question is about. {@code periods.txt} has a family for each kind; those that begin with
 * {@code bare-} are too short to mean a time of their own and count only where a stretch begins or ends.
 */
final class Periods {

    private static final String SINCE = "since";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String UNTIL = "until";
    private static final String BARE = "bare-";
    private static final String AHEAD = "ahead";

    private final List<Family> kinds;
    private final List<Family> ends;
    private final List<Family> since;
    private final List<Family> from;
    private final List<Family> to;
    private final List<Family> until;
    private final DayPhrases days;
    private final Values values;

    Periods(Grammar grammar, DayPhrases days) {
        var families = grammar.families("periods");
        this.since = named(families, SINCE::equals);
        this.from = named(families, FROM::equals);
        this.to = named(families, TO::equals);
        this.until = named(families, UNTIL::equals);
        this.ends = named(families, Periods::isEnd);
        this.kinds = named(families, name -> isEnd(name) && !name.startsWith(BARE) || name.equals(AHEAD));
        this.days = days;
        this.values = grammar.values();
    }

    /** What a stretch can begin or end with; nothing that was done ends in what is still to come. */
    private static boolean isEnd(String name) {
        return !List.of(SINCE, FROM, TO, UNTIL, AHEAD).contains(name);
    }

    private static List<Family> named(List<Family> families, Predicate<String> name) {
        return families.stream().filter(family -> name.test(family.name())).toList();
    }

    private record Found(Period period, int from, int to) {
    }

    /** The period that is named. */
    Optional<Period> in(Words words) {
        return find(words).map(Found::period);
    }

    /** The same words with the period as one mark, so that patterns need not spell it out. */
    Words marked(Words words) {
        return find(words).map(found -> words.marked((1L << found.to()) - (1L << found.from()), Words.PERIOD))
                .orElse(words);
    }

    private Optional<Found> find(Words words) {
        return places(words).flatMap(place -> stretch(words, place).stream())
                .findFirst()
                .or(() -> kinds.stream()
                        .filter(family -> family.isAnywhere(words))
                        .flatMap(family -> places(words).flatMap(place -> at(family, words, place).stream()))
                        .findFirst())
                .or(() -> days.any(words).map(Periods::found));
    }

    private static Stream<Integer> places(Words words) {
        return IntStream.range(0, words.size()).boxed();
    }

    /** "since ...", "from ... to ..." or "... until ..." at a place. */
    private Optional<Found> stretch(Words words, int place) {
        return after(since, words, place).flatMap(begin -> end(words, begin))
                .map(begun -> new Found(new Period.Since(begun.period()), place, begun.to()))
                .or(() -> after(from, words, place).flatMap(begin -> end(words, begin))
                        .flatMap(first -> fromTo(words, place, first, to)))
                .or(() -> end(words, place).flatMap(first -> fromTo(words, place, first, until)));
    }

    private Optional<Found> fromTo(Words words, int place, Found first, List<Family> connecting) {
        return after(connecting, words, first.to()).flatMap(begin -> end(words, begin))
                .map(last -> new Found(new Period.FromTo(first.period(), last.period()), place, last.to()));
    }

    private static Optional<Integer> after(List<Family> families, Words words, int place) {
        return families.stream()
                .map(family -> family.longestFrom(words, place))
                .filter(end -> end > place)
                .max(Integer::compare);
    }

    /** What a stretch begins or ends with: the longest time that begins at a place. */
    private Optional<Found> end(Words words, int place) {
        return Stream
                .concat(ends.stream().flatMap(family -> at(family, words, place).stream()),
                        days.at(words, place).map(Periods::found).stream())
                .max((one, other) -> Integer.compare(one.to(), other.to()));
    }

    private static Found found(DayPhrases.Named named) {
        return new Found(new Period.OneDay(named.day()), named.from(), named.to());
    }

    private Optional<Found> at(Family family, Words words, int place) {
        var end = family.longestFrom(words, place);
        try {
            return end > place
                    ? Optional.of(new Found(period(family, words, place, end), place, end))
                    : Optional.empty();
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private Period period(Family family, Words words, int from, int to) {
        return switch (family.name()) {
            case "everything" -> new Period.Everything();
            case AHEAD -> new Period.Ahead();
            case "weekends-ago" -> new Period.Weekend(number(family));
            case "weeks-ago" -> new Period.WeeksAgo(number(family));
            case "times-weeks-ago" -> new Period.WeeksAgo(sum(words, from, to, "tens", "number"));
            case "times-months-ago" -> new Period.MonthsAgo(sum(words, from, to, "tens", "number"));
            case "months-ago" -> new Period.MonthsAgo(number(family));
            case "month" -> new Period.InMonth(
                    YearMonth.of(sum(words, from, to, "year"), sum(words, from, to, "month")));
            case "month-of-any-year", "bare-month" ->
                new Period.InMonthOfAnyYear(Month.of(sum(words, from, to, "month")));
            case "bare-weekday" ->
                new Period.OneDay(new SpokenDay.OnWeekday(DayOfWeek.of(sum(words, from, to, "weekday"))));
            case "bare-day-of-month" -> new Period.OneDay(new SpokenDay.OnDayOfMonth(dayOfMonth(words, from, to)));
            case "days" -> new Period.LastDays(number(family));
            case "last-days" -> new Period.LastDays(number(family) * sum(words, from, to, "tens", "number"));
            case "years-ago" -> new Period.YearsAgo(number(family));
            case "year" -> new Period.InYear(sum(words, from, to, "year"));
            default -> throw new IllegalArgumentException("periods.txt knows no kind called " + family.name());
        };
    }

    private static int number(Family family) {
        return Integer.parseInt(family.argument());
    }

    private int dayOfMonth(Words words, int from, int to) {
        return sum(words, from, to, "tens", "ordinal");
    }

    private int sum(Words words, int from, int to, String... kinds) {
        return values.sum(words, from, to, kinds)
                .orElseThrow(() -> new IllegalArgumentException(
                        "a phrase of periods.txt may not come without its " + kinds[0]));
    }
}
