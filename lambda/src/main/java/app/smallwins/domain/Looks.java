package app.smallwins.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * First looks at a jar. Which day it is depends on a zone that only the look itself tells, so a look covers whatever the
 * day may turn out to be.
 */
final class Looks {

    private static final ZoneOffset LAST_TO_WAKE = ZoneOffset.ofHours(-12);
    private static final ZoneOffset FIRST_TO_WAKE = ZoneOffset.ofHours(14);

    private final JarStore store;

    Looks(JarStore store) {
        this.store = store;
    }

    /** A look that shows the tally of a period, wherever on earth the visit takes place. */
    Shelf at(Visit visit, Period period) {
        return switch (period) {
            case Period.Everything _,Period.Lately _ -> store.lookAtAll(visit.jar());
            case Period.Ahead _ -> around(visit);
            case Period.OneDay _,Period.WeeksAgo _,Period.MonthsAgo _,Period.InMonth _,Period.InMonthOfAnyYear _,Period.Weekend _,Period.Since _,Period.FromTo _,Period.InYear _,Period.Between _,Period.LastDays _,Period.YearsAgo _ ->
                store.look(visit.jar(), months(visit, period));
        };
    }

    /** A look at the days around the visit. */
    Shelf around(Visit visit) {
        return at(visit, Period.today());
    }

    /** A look at certain days, which depend on what day it is. */
    Shelf onTheDaysBefore(Visit visit, Function<LocalDate, Stream<LocalDate>> days) {
        var months = possibleTodays(visit).stream().flatMap(days).map(YearMonth::from).distinct().toList();
        return store.look(visit.jar(), months);
    }

    private static Collection<YearMonth> months(Visit visit, Period period) {
        var months = new TreeSet<YearMonth>();
        for (var today : possibleTodays(visit)) {
            period.seenFrom(today).ifPresent(range -> months.addAll(range.months()));
        }
        return months;
    }

    private static List<LocalDate> possibleTodays(Visit visit) {
        return List.of(Days.dayOf(visit.now(), LAST_TO_WAKE), Days.dayOf(visit.now(), FIRST_TO_WAKE));
    }
}
