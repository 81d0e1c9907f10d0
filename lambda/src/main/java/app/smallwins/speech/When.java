package app.smallwins.speech;

import app.smallwins.domain.DayRange;
import app.smallwins.domain.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/** Names days and periods the way people do. */
final class When {

    private static final int WEEKDAY_IS_CLEAR = 7;

    private final Texts texts;

    When(Texts texts) {
        this.texts = texts;
    }

    /** "today", "on Monday", "this week", "in March". */
    Speech period(Period period, Optional<DayRange> range, LocalDate today) {
        return switch (period) {
            case Period.OneDay _ -> day(range.orElseThrow().first(), today);
            case Period.WeeksAgo(var weeks) ->
                texts.member(Text.WHEN_WEEK, weeks).orElseGet(() -> between(range, today));
            case Period.MonthsAgo(var months) ->
                texts.member(Text.WHEN_MONTH, months).orElseGet(() -> month(monthOf(range), today));
            case Period.InMonth _,Period.InMonthOfAnyYear _ -> month(monthOf(range), today);
            case Period.InYear(var year) -> texts.say(Text.WHEN_YEAR, Map.of("year", year));
            case Period.LastDays(var days) -> texts.count(Text.WHEN_LAST_DAYS, days, Map.of());
            case Period.YearsAgo _ -> texts.say(Text.WHEN_YEAR, Map.of("year", range.orElseThrow().first().getYear()));
            case Period.Between _,Period.Weekend _,Period.FromTo _ -> between(range, today);
            case Period.Since(var begun) -> since(begun, range.orElseThrow().first(), today);
            case Period.Everything _,Period.Lately _,Period.Ahead _ -> texts.say(Text.WHEN_EVER);
        };
    }

    /** "last night". */
    Speech lastNight() {
        return texts.say(Text.WHEN_LAST_NIGHT);
    }

    /** "today", "yesterday", "on Monday", "on November 3". */
    Speech day(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return texts.say(Text.WHEN_TODAY);
        }
        if (day.equals(today.minusDays(1))) {
            return texts.say(Text.WHEN_YESTERDAY);
        }
        return isNear(day, today)
                ? texts.say(Text.WHEN_WEEKDAY, Map.of("weekday", weekday(day)))
                : texts.say(Text.WHEN_DATE, Map.of("date", date(day, today)));
    }

    /** A day that lies ahead: "today", "tomorrow", "on Friday", "on December 3". */
    Speech coming(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return texts.say(Text.WHEN_TODAY);
        }
        if (day.equals(today.plusDays(1))) {
            return texts.say(Text.WHEN_TOMORROW);
        }
        return day.isBefore(today.plusDays(WEEKDAY_IS_CLEAR))
                ? texts.say(Text.WHEN_WEEKDAY, Map.of("weekday", weekday(day)))
                : texts.say(Text.WHEN_DATE, Map.of("date", date(day, today)));
    }

    private Speech between(Optional<DayRange> range, LocalDate today) {
        var days = range.orElseThrow();
        if (days.isOneDay()) {
            return day(days.first(), today);
        }
        return isAWeekendNear(days, today) ? texts.say(Text.WHEN_WEEKEND) : fromTo(days, today);
    }

    /** The weekend being lived through, or the one just passed. */
    private static boolean isAWeekendNear(DayRange days, LocalDate today) {
        return days.first().getDayOfWeek() == DayOfWeek.SATURDAY && days.last().equals(days.first().plusDays(1))
                && isNear(days.first(), today);
    }

    private Speech fromTo(DayRange days, LocalDate today) {
        return isNear(days.first(), today)
                ? texts.say(Text.WHEN_BETWEEN_WEEKDAYS,
                        Map.of("first", weekday(days.first()), "last", weekday(days.last())))
                : texts.say(Text.WHEN_BETWEEN,
                        Map.of("first", date(days.first(), today), "last", date(days.last(), today)));
    }

    private Speech since(Period begun, LocalDate first, LocalDate today) {
        return switch (begun) {
            case Period.MonthsAgo _,Period.InMonth _,Period.InMonthOfAnyYear _ -> sinceMonth(first, today);
            case Period.OneDay _,Period.WeeksAgo _,Period.LastDays _,Period.YearsAgo _,Period.InYear _,Period.Between _,Period.Weekend _,Period.Since _,Period.FromTo _,Period.Everything _,Period.Lately _,Period.Ahead _ ->
                sinceDay(first, today);
        };
    }

    private Speech sinceMonth(LocalDate first, LocalDate today) {
        var month = name(YearMonth.from(first));
        return first.getYear() == today.getYear()
                ? texts.say(Text.WHEN_SINCE, Map.of("first", month))
                : texts.say(Text.WHEN_SINCE_MONTH_OF, Map.of("month", month, "year", first.getYear()));
    }

    private Speech sinceDay(LocalDate first, LocalDate today) {
        if (first.equals(today)) {
            return texts.say(Text.WHEN_TODAY);
        }
        return isNear(first, today)
                ? texts.say(Text.WHEN_SINCE, Map.of("first", weekday(first)))
                : texts.say(Text.WHEN_SINCE_DATE, Map.of("date", date(first, today)));
    }

    private static boolean isNear(LocalDate day, LocalDate today) {
        return day.isAfter(today.minusDays(WEEKDAY_IS_CLEAR)) && !day.isAfter(today);
    }

    private Speech month(YearMonth month, LocalDate today) {
        var name = name(month);
        return month.getYear() == today.getYear()
                ? texts.say(Text.WHEN_IN_MONTH, Map.of("month", name))
                : texts.say(Text.WHEN_IN_MONTH_OF, Map.of("month", name, "year", month.getYear()));
    }

    private Speech date(LocalDate day, LocalDate today) {
        var month = name(YearMonth.from(day));
        return day.getYear() == today.getYear()
                ? texts.say(Text.DATE, Map.of("month", month, "day", day.getDayOfMonth()))
                : texts.say(Text.DATE_OF_YEAR,
                        Map.of("month", month, "day", day.getDayOfMonth(), "year", day.getYear()));
    }

    private Speech weekday(LocalDate day) {
        return weekday(day.getDayOfWeek());
    }

    Speech weekday(DayOfWeek weekday) {
        return texts.member(Text.WEEKDAY, weekday.getValue()).orElseThrow();
    }

    private Speech name(YearMonth month) {
        return texts.member(Text.MONTH, month.getMonthValue()).orElseThrow();
    }

    private static YearMonth monthOf(Optional<DayRange> range) {
        return YearMonth.from(range.orElseThrow().first());
    }
}
