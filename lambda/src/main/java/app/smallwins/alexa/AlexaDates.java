package app.smallwins.alexa;

import app.smallwins.domain.DayRange;
import app.smallwins.domain.Period;
import app.smallwins.domain.SpokenDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Values of {@code AMAZON.DATE}: a day {@code 2026-11-20}, a week {@code 2026-W47}, its weekend {@code 2026-W47-WE}, a
 * month {@code 2026-11}, a year {@code 2026}, the present {@code PRESENT_REF} (Amazon, "Slot Type Reference").
 */
final class AlexaDates {

    private static final int DAYS_TO_SATURDAY = 5;
    private static final int DAYS_TO_SUNDAY = 6;

    private AlexaDates() {}

    /** The period a value stands for; empty when it is of no kind that is known. */
    static Optional<Period> period(String value) {
        try {
            return parsed(value);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** The day a value stands for; empty when it is no single day. */
    static Optional<SpokenDay> day(String value) {
        return period(value).flatMap(period -> period instanceof Period.OneDay(var day)
                ? Optional.of(day)
                : Optional.empty());
    }

    private static Optional<Period> parsed(String value) {
        if (value.equals("PRESENT_REF")) {
            return Optional.of(Period.today());
        }
        if (value.matches("\\d{4}-W\\d{2}(-WE)?")) {
            return Optional.of(new Period.Between(week(value.substring(0, 8), value.endsWith("-WE"))));
        }
        return switch (value.length()) {
            case 4 -> Optional.of(new Period.InYear(Year.parse(value).getValue()));
            case 7 -> Optional.of(new Period.InMonth(YearMonth.parse(value)));
            case 10 -> Optional.of(new Period.OneDay(new SpokenDay.OnDate(LocalDate.parse(value))));
            default -> Optional.empty();
        };
    }

    private static DayRange week(String week, boolean weekend) {
        var monday = LocalDate.parse(week + "-1", DateTimeFormatter.ISO_WEEK_DATE);
        return new DayRange(weekend ? monday.plusDays(DAYS_TO_SATURDAY) : monday, monday.plusDays(DAYS_TO_SUNDAY));
    }
}
