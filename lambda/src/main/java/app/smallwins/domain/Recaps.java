package app.smallwins.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Looking back: what there is in the jar, and how much. */
final class Recaps {

    /** As many wins as are looked at, however many there are: what is read out comes from these. */
    private static final int LOOKED_AT = 50;

    private final JarStore store;
    private final Looks looks;
    private final Handful handful;
    private final Threads threads;

    Recaps(JarStore store, Looks looks, Handful handful, Threads threads) {
        this.store = store;
        this.looks = looks;
        this.handful = handful;
        this.threads = threads;
    }

    /** The wins of a period: how many, a handful, and the thread that runs through them. */
    Outcome recap(Visit visit, Period period) {
        var lately = period instanceof Period.Lately;
        var shelf = lately ? looks.around(visit) : looks.at(visit, period);
        if (shelf.erasing()) {
            return new Outcome.DeletionUnderway();
        }
        return lately ? lately(visit, shelf) : recapOf(visit, shelf, period);
    }

    private Outcome recapOf(Visit visit, Shelf shelf, Period period) {
        var seen = Stretch.of(visit, shelf, period);
        return seen.isEmpty()
                ? seen.nothing()
                : recapped(visit, seen, store.wins(visit.jar(), seen.range, LOOKED_AT));
    }

    /** How many wins there are in a period. */
    Outcome count(Visit visit, Period period) {
        var shelf = visit.device().hasScreen() ? store.lookAtAll(visit.jar()) : looks.at(visit, period);
        if (shelf.erasing()) {
            return new Outcome.DeletionUnderway();
        }
        var seen = Stretch.of(visit, shelf, period);
        return seen.isEmpty()
                ? seen.nothing()
                : new Outcome.Counted(seen.period, seen.range, seen.today, seen.tally.wins(), seen.tally.days(),
                        shelf.tally());
    }

    /** Today if it has wins, else the latest, whenever they were: nobody is told how long ago that is. */
    private Outcome lately(Visit visit, Shelf shelf) {
        var today = Zones.of(visit, shelf).today(visit);
        if (shelf.tally().on(today) > 0) {
            return recapOf(visit, shelf, Period.today());
        }
        var wins = store.wins(visit.jar(), Optional.empty(), LOOKED_AT);
        return wins.isEmpty()
                ? new Outcome.NothingThere(new Period.Lately(), Optional.empty(), today)
                : recapped(visit,
                        new Stretch(new Period.Lately(), Optional.empty(), today, shelf.tally(), shelf.mayShowWords()),
                        wins);
    }

    private Outcome recapped(Visit visit, Stretch seen, List<Win> wins) {
        return new Outcome.Recapped(new RecapSummary(seen.period, seen.range, seen.today, seen.tally.wins(),
                seen.tally.days(), handful.of(wins), wins, threads.through(wins, visit.locale())), seen.mayBeShown);
    }

    /** A period as it lies before this visit, with what it holds. */
    private record Stretch(Period period, Optional<DayRange> range, LocalDate today, Tally tally,
            boolean mayBeShown) {

        static Stretch of(Visit visit, Shelf shelf, Period period) {
            var today = Zones.of(visit, shelf).today(visit);
            var range = period.seenFrom(today);
            return new Stretch(period, range, today, range.map(shelf.tally()::within).orElse(shelf.tally()),
                    shelf.mayShowWords());
        }

        boolean isEmpty() {
            return tally.wins() == 0 || period.isAhead(today);
        }

        Outcome nothing() {
            return period.isAhead(today)
                    ? new Outcome.StillToCome()
                    : new Outcome.NothingThere(period, range, today);
        }
    }
}
