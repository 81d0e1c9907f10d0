package app.smallwins.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** A stretch of time as people ask for it. */
public sealed interface Period {

    /** The days that are meant by somebody who is living through {@code today}; empty means all there ever were. */
    Optional<DayRange> seenFrom(LocalDate today);

    /** Whether all of it is still to come. */
    default boolean isAhead(LocalDate today) {
        return seenFrom(today).filter(range -> range.first().isAfter(today)).isPresent();
    }

    /** "today", "yesterday", "Monday", "the third of November". */
    record OneDay(SpokenDay day) implements Period {
        @Override
        public Optional<DayRange> seenFrom(LocalDate today) {
            return Optional.of(DayRange.of(day.seenFrom(today)));
        }
    }

    /** "this week" (0), "last week" (1). Weeks begin on Monday. */
    record WeeksAgo(int weeks) implements Period {
        @Override
        public Optional<DayRange> seenFrom(LocalDate today) {
            var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(weeks);
            return Optional.of(new DayRange(monday, monday.plusDays(6)));
        }
    }

    /** "the last three days": today and the days before it, so many in all. */
    record LastDays(int days) implements Period {
        @Override
        public Optional<DayRange> seenFrom(LocalDate today) {
            return Optional.of(new DayRange(today.minusDays(Math.max(1, days) - 1L), today));
        }
    }

    /** "this year" (0), "last year" (1). */
    record YearsAgo(int years) implements Period {
        @Override
        public Optional<DayRange> seenFrom(LocalDate today) {
            return new InYear(today.getYear() - years).seenFrom(today);
        }
    }

    /** "this month" (0), "last month" (1). */
    record MonthsAgo(int months) implements Period {
        @Override
        public Optional<DayRange> seenFrom(LocalDate today) {
            return Optional.of(DayRange.of(YearMonth.from(today).minusMonths(months)));
        }
    }

    /** "in March": a certain month, as voice services resolve it; one that has not come yet means last year's. */
    record InMonth(YearMonth month) implements Period {
        @Override
        public Optional<DayRange> seenFrom(LocalDate today) {
            var ahead = month.isAfter(YearMonth.from(today));
            return Optional.of(DayRange.of(ahead ? month.minusYears(1) : month));
        }
    }

    /** "in March", without its year: the latest one that has begun. */
    record InMonthOfAnyYear(Month month) implements Period {
        @Override
        public Optional<DayRange> seenFrom(LocalDate today) {
            return new InMonth(YearMonth.of(today.getYear(), month)).seenFrom(today);
        }
    }

    /**
     * "this weekend", "last weekend": people look back at it, so the one being lived through, or else the one just passed.
     *
     * @param before how many weekends before that one; "last weekend" is one before only while the next is being lived
     */
    record Weekend(int before) implements Period {
        private static final int FROM_SATURDAY_TO_SUNDAY = 1;

        /** "last weekend". */
        public static Weekend last() {
            return new Weekend(1);
        }

        @Override
        public Optional<DayRange> seenFrom(LocalDate today) {
            var saturday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
            var isWeekend = !saturday.plusDays(FROM_SATURDAY_TO_SUNDAY).isBefore(today);
            var meant = saturday.minusWeeks(isWeekend ? before : Math.max(0, before - 1));
            return Optional.of(new DayRange(meant, meant.plusDays(FROM_SATURDAY_TO_SUNDAY)));
        }
    }

    /** "since Monday", "since January": from its first day until today; on a Monday, since the one before. */
    record Since(Period begun) implements Period {
        @Override
        public Optional<DayRange> seenFrom(LocalDate today) {
            return meant().seenFrom(today)
                    .map(range -> DayRange.covering(range.first().isAfter(today) ? today : range.first(), today));
        }

        private Period meant() {
            return begun instanceof OneDay(SpokenDay.OnWeekday(var weekday))
                    ? new OneDay(new SpokenDay.LastWeekday(weekday))
                    : begun;
        }
    }

    /** "from Monday to Thursday", "between the first and the fifth": the latest such stretch that has come. */
    record FromTo(Period first, Period last) implements Period {
        @Override
        public Optional<DayRange> seenFrom(LocalDate today) {
            var end = last.seenFrom(today).map(DayRange::last);
            return end.flatMap(day -> first.seenFrom(today)
                    .filter(range -> !range.first().isAfter(day))
                    .or(() -> first.seenFrom(first instanceof OneDay(SpokenDay.DaysAgo _) ? today : day))
                    .map(range -> DayRange.covering(range.first(), day)));
        }
    }

    /** "in 2025": a certain year. */
    record InYear(int year) implements Period {
        @Override
        public Optional<DayRange> seenFrom(LocalDate today) {
            return Optional.of(new DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
    }

    /** A week, a weekend, a season: a stretch that is known by its dates. A weekend to come is the one that has been. */
    record Between(DayRange days) implements Period {
        private static final int DAYS_OF_A_WEEK = 7;

        @Override
        public Optional<DayRange> seenFrom(LocalDate today) {
            return Optional.of(days.first().isAfter(today) && !isAhead(today) ? days.aWeekEarlier() : days);
        }

        @Override
        public boolean isAhead(LocalDate today) {
            var looksBack = days.first().getDayOfWeek() == DayOfWeek.SATURDAY;
            return days.first().isAfter(looksBack ? today.plusDays(DAYS_OF_A_WEEK) : today);
        }
    }

    /** "tomorrow", "next week": nothing can have been done in it yet. */
    record Ahead() implements Period {
        @Override
        public Optional<DayRange> seenFrom(LocalDate today) {
            return Optional.empty();
        }

        @Override
        public boolean isAhead(LocalDate today) {
            return true;
        }
    }

    /** "everything", "ever". */
    record Everything() implements Period {
        @Override
        public Optional<DayRange> seenFrom(LocalDate today) {
            return Optional.empty();
        }
    }

    /** No time was named: today if it has wins, else whatever is latest. */
    record Lately() implements Period {
        @Override
        public Optional<DayRange> seenFrom(LocalDate today) {
            return Optional.empty();
        }
    }

    /** The day being lived through. */
    static Period today() {
        return new OneDay(SpokenDay.today());
    }
}
