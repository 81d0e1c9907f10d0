package app.smallwins.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What was on this day a year or a month ago. */
final class ThenAndNow {

    private static final int LOOKED_AT = 50;

    private final JarStore store;
    private final Looks looks;
    private final Handful handful;

    ThenAndNow(JarStore store, Looks looks, Handful handful) {
        this.store = store;
        this.looks = looks;
        this.handful = handful;
    }

    /** The day a year ago before the day a month ago: the farther away, the more one has forgotten. */
    Outcome look(Visit visit) {
        var shelf = looks.onTheDaysBefore(visit, today -> Stream.of(aYearBefore(today), aMonthBefore(today)));
        if (shelf.erasing()) {
            return new Outcome.DeletionUnderway();
        }
        var today = Zones.of(visit, shelf).today(visit);
        return Stream.of(aYearBefore(today), aMonthBefore(today))
                .filter(day -> shelf.tally().on(day) > 0)
                .findFirst()
                .<Outcome>map(day -> heard(visit, day, today))
                .orElseGet(Outcome.NothingThen::new);
    }

    private Outcome heard(Visit visit, LocalDate day, LocalDate today) {
        var wins = store.wins(visit.jar(), Optional.of(DayRange.of(day)), LOOKED_AT);
        return wins.isEmpty() ? new Outcome.NothingThen() : new Outcome.ThenHeard(day, today, handful.of(wins));
    }

    private static LocalDate aYearBefore(LocalDate today) {
        return today.minusYears(1);
    }

    private static LocalDate aMonthBefore(LocalDate today) {
        return today.minusMonths(1);
    }
}
