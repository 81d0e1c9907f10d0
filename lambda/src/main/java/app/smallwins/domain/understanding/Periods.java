package app.smallwins.domain.understanding;

import app.smallwins.domain.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Finds the stretch of time that a question is about. {@code periods.txt} has a family for each kind. */
final class Periods {

    private final List<Family> families;
    private final DayPhrases days;
    private final Values values;

    Periods(Grammar grammar, DayPhrases days) {
        this.families = grammar.families("periods");
        this.days = days;
        this.values = grammar.values();
    }

    private record Found(Period period, int from, int to) {
    }

    /** The period that is named first. */
    Optional<Period> in(Words words) {
        return find(words).map(Found::period);
    }

    /** The same words with the first period as one mark, so that patterns need not spell it out. */
    Words marked(Words words) {
        return find(words).map(found -> words.marked((1L << found.to()) - (1L << found.from()), Words.PERIOD))
                .orElse(words);
    }

    private Optional<Found> find(Words words) {
        return families.stream()
                .filter(family -> family.isAnywhere(words))
                .flatMap(family -> in(family, words).stream())
                .findFirst()
                .or(() -> days.any(words)
                        .map(named -> new Found(new Period.OneDay(named.day()), named.from(), named.to())));
    }

    private Optional<Found> in(Family family, Words words) {
        for (var place = 0; place < words.size(); place++) {
            var end = family.longestFrom(words, place);
            if (end > place) {
                return Optional.of(new Found(period(family, words, place, end), place, end));
            }
        }
        return Optional.empty();
    }

    private Period period(Family family, Words words, int from, int to) {
        return switch (family.name()) {
            case "everything" -> new Period.Everything();
            case "weeks-ago" -> new Period.WeeksAgo(Integer.parseInt(family.argument()));
            case "months-ago" -> new Period.MonthsAgo(Integer.parseInt(family.argument()));
            case "month" -> new Period.InMonth(
                    YearMonth.of(sum(words, from, to, "year"), sum(words, from, to, "month")));
            case "last-days" -> new Period.LastDays(
                    Integer.parseInt(family.argument()) * sum(words, from, to, "tens", "number"));
            case "years-ago" -> new Period.YearsAgo(Integer.parseInt(family.argument()));
            case "year" -> new Period.InYear(sum(words, from, to, "year"));
            default -> throw new IllegalArgumentException("periods.txt knows no kind called " + family.name());
        };
    }

    private int sum(Words words, int from, int to, String... kinds) {
        return values.sum(words, from, to, kinds)
                .orElseThrow(() -> new IllegalArgumentException(
                        "a phrase of periods.txt may not come without its " + kinds[0]));
    }
}
