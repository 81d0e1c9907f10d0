package app.smallwins.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** A stretch of days, both ends included. */
public record DayRange(LocalDate first, LocalDate last) {

    public DayRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a range of days cannot end before it begins");
        }
    }

    /** A single day. */
    public static DayRange of(LocalDate day) {
        return new DayRange(day, day);
    }

    /** From one of two days to the other, whichever comes first. */
    public static DayRange covering(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? new DayRange(other, one) : new DayRange(one, other);
    }

    /** A whole calendar month. */
    public static DayRange of(YearMonth month) {
        return new DayRange(month.atDay(1), month.atEndOfMonth());
    }

    /** As many days, a week before. */
    public DayRange aWeekEarlier() {
        return new DayRange(first.minusWeeks(1), last.minusWeeks(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean isOneDay() {
        return first.equals(last);
    }

    /** The calendar months it touches, in order. */
    public List<YearMonth> months() {
        return Stream
                .iterate(YearMonth.from(first), month -> !month.isAfter(YearMonth.from(last)),
                        month -> month.plusMonths(1))
                .toList();
    }
}
