package app.smallwins.domain;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** A day as people name it. Small wins lie in the past, so every name means the latest such day that has come. */
public sealed interface SpokenDay {

    /** The day that is meant by somebody who is living through {@code today}; never after it. */
    LocalDate seenFrom(LocalDate today);

    /** Whether the day's date is the one after {@code today}: nobody means the week before by "tomorrow". */
    default boolean isTomorrow(LocalDate today) {
        return false;
    }

    /** Where a win goes that is on {@code there} and was told to belong here: hardly to where it is already. */
    default LocalDate seenFrom(LocalDate today, LocalDate there) {
        return seenFrom(today);
    }

    /** "today" (0), "yesterday" (1), "three days ago" (3). */
    record DaysAgo(int days) implements SpokenDay {
        public DaysAgo {
            if (days < 0) {
                throw new IllegalArgumentException("a win lies in the past");
            }
        }

        @Override
        public LocalDate seenFrom(LocalDate today) {
            return today.minusDays(days);
        }
    }

    /** "last night": it belongs to the day that ended with it. */
    record LastNight() implements SpokenDay {
        @Override
        public LocalDate seenFrom(LocalDate today) {
            return today.minusDays(1);
        }
    }

    /** "on Monday": the latest one that has come, which on a Monday is today. */
    record OnWeekday(DayOfWeek weekday) implements SpokenDay {
        @Override
        public LocalDate seenFrom(LocalDate today) {
            return today.with(TemporalAdjusters.previousOrSame(weekday));
        }

        @Override
        public LocalDate seenFrom(LocalDate today, LocalDate there) {
            var latest = seenFrom(today);
            return latest.equals(there) ? latest.minusWeeks(1) : latest;
        }
    }

    /** "last Monday": the latest one before today. */
    record LastWeekday(DayOfWeek weekday) implements SpokenDay {
        @Override
        public LocalDate seenFrom(LocalDate today) {
            return today.with(TemporalAdjusters.previous(weekday));
        }
    }

    /** "on the third of November": the latest one up to today. */
    record OnMonthDay(MonthDay monthDay) implements SpokenDay {
        @Override
        public LocalDate seenFrom(LocalDate today) {
            var year = today.getYear();
            while (!monthDay.isValidYear(year) || monthDay.atYear(year).isAfter(today)) {
                year--;
            }
            return monthDay.atYear(year);
        }
    }

    /** "on the third": the latest one up to today. */
    record OnDayOfMonth(int dayOfMonth) implements SpokenDay {
        public OnDayOfMonth {
            if (dayOfMonth < 1 || dayOfMonth > 31) {
                throw new DateTimeException("no month has such a day");
            }
        }

        @Override
        public LocalDate seenFrom(LocalDate today) {
            var month = YearMonth.from(today);
            while (!month.isValidDay(dayOfMonth) || month.atDay(dayOfMonth).isAfter(today)) {
                month = month.minusMonths(1);
            }
            return month.atDay(dayOfMonth);
        }
    }

    /**
     * A date with its year, as voice services resolve it: they look ahead, so that "Monday" and "the
     * fifth" are the coming ones. What has not come yet means the latest that has: a date within a week is taken for a
     * weekday, one within a month for a day of the month, and a later one for a day of the year.
     */
    record OnDate(LocalDate date) implements SpokenDay {
        private static final int DAYS_OF_A_WEEK = 7;

        @Override
        public boolean isTomorrow(LocalDate today) {
            return date.equals(today.plusDays(1));
        }

        @Override
        public LocalDate seenFrom(LocalDate today) {
            if (!date.isAfter(today)) {
                return date;
            }
            if (!date.minusDays(DAYS_OF_A_WEEK).isAfter(today)) {
                return date.minusDays(DAYS_OF_A_WEEK);
            }
            return date.minusMonths(1).isAfter(today)
                    ? new OnMonthDay(MonthDay.from(date)).seenFrom(today)
                    : new OnDayOfMonth(date.getDayOfMonth()).seenFrom(today);
        }
    }

    /** Exactly this day, as a calendar says it; one that has not begun yet where its owner is means the day that has. */
    record Exactly(LocalDate date) implements SpokenDay {
        @Override
        public LocalDate seenFrom(LocalDate today) {
            return date.isAfter(today) ? today : date;
        }
    }

    /** The day being lived through. */
    static SpokenDay today() {
        return new DaysAgo(0);
    }

    /** The day before. */
    static SpokenDay yesterday() {
        return new DaysAgo(1);
    }
}
