package app.smallwins.simulator.hearing;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/**
 * {@code AMAZON.DATE}: days as {@code 2026-11-20}, weeks as {@code 2026-W47}, weekends as {@code 2026-W47-WE}, months as
 * {@code 2026-11}, years as {@code 2026}, seasons as {@code 2026-WI}, "now" as {@code PRESENT_REF}.
 *
 * <p>As with Alexa, a day that is named without its year lies ahead: "Monday" is today or the next Monday to come.
 * Source: Amazon, "Slot Type Reference", AMAZON.DATE.
 */
final class Dates {

    private final Language language;

    Dates(Language language) {
        this.language = language;
    }

    /** Alexa's written form of a date, seen from {@code today}. */
    Optional<String> read(String said, LocalDate today) {
        return Readings.first(language, "date", said, (rule, gaps) -> {
            try {
                return date(rule, new Gaps(gaps, language.words()), today);
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        });
    }

    private static Optional<String> date(Language.Rule rule, Gaps gaps, LocalDate today) {
        return switch (rule.meaning()) {
            case "NOW" -> Optional.of("PRESENT_REF");
            case "DAYS" -> Optional.of(today.plusDays(by(rule)).toString());
            case "WEEKS" -> Optional.of(week(today.plusWeeks(by(rule))));
            case "WEEKENDS" -> Optional.of(week(today.plusWeeks(by(rule))) + "-WE");
            case "MONTHS" -> Optional.of(YearMonth.from(today).plusMonths(by(rule)).toString());
            case "YEARS" -> Optional.of(Year.from(today).plusYears(by(rule)).toString());
            case "TIMES_DAYS" -> gaps.number("number").map(times -> today.plusDays((long) times * by(rule)).toString());
            case "WEEKDAY" -> gaps.weekday().map(day -> today.with(TemporalAdjusters.nextOrSame(day)).toString());
            case "LAST_WEEKDAY" -> gaps.weekday().map(day -> today.with(TemporalAdjusters.previous(day)).toString());
            case "NEXT_WEEKDAY" -> gaps.weekday().map(day -> nextWeek(day, today).toString());
            case "MONTH_DAY" -> gaps.month()
                    .flatMap(
                            month -> gaps.ordinal("ordinal").flatMap(day -> monthDay(gaps, month, day, today)));
            case "MONTH" -> gaps.month().flatMap(month -> month(gaps, month, today));
            case "LAST_MONTH" -> gaps.month().map(month -> past(month, today).toString());
            case "DAY_OF_MONTH" -> gaps.ordinal("dayname").map(day -> coming(day, today).toString());
            case "YEAR" -> gaps.year().map(year -> Year.of(year).toString());
            case "SEASON" -> gaps.season().map(season -> today.getYear() + by(rule) + "-" + season);
            default -> throw new IllegalStateException("no such kind of date: " + rule.meaning());
        };
    }

    private static int by(Language.Rule rule) {
        return Integer.parseInt(rule.argument());
    }

    private static String week(LocalDate day) {
        return "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** "Next Monday" is the one in the week to come. */
    private static LocalDate nextWeek(DayOfWeek day, LocalDate today) {
        return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day));
    }

    private static Optional<String> monthDay(Gaps gaps, Month month, int day, LocalDate today) {
        if (gaps.has("year")) {
            return gaps.year().map(year -> LocalDate.of(year, month, day).toString());
        }
        var thisYear = LocalDate.of(today.getYear(), month, day);
        return Optional.of((thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear).toString());
    }

    private static Optional<String> month(Gaps gaps, Month month, LocalDate today) {
        if (gaps.has("year")) {
            return gaps.year().map(year -> YearMonth.of(year, month).toString());
        }
        var thisYear = YearMonth.of(today.getYear(), month);
        return Optional.of((thisYear.isBefore(YearMonth.from(today)) ? thisYear.plusYears(1) : thisYear).toString());
    }

    private static YearMonth past(Month month, LocalDate today) {
        var thisYear = YearMonth.of(today.getYear(), month);
        return thisYear.isBefore(YearMonth.from(today)) ? thisYear : thisYear.minusYears(1);
    }

    private static LocalDate coming(int day, LocalDate today) {
        var thisMonth = today.withDayOfMonth(day);
        return thisMonth.isBefore(today) ? thisMonth.plusMonths(1) : thisMonth;
    }

    /** What a date's phrase left open. */
    private record Gaps(Map<String, String> said, LanguageWords words) {

        boolean has(String gap) {
            return said.containsKey(gap);
        }

        Optional<Integer> number(String gap) {
            return words.number(said.get(gap)).stream().boxed().findFirst();
        }

        Optional<Integer> ordinal(String gap) {
            return words.ordinal(said.get(gap)).stream().boxed().findFirst();
        }

        Optional<DayOfWeek> weekday() {
            return Optional.ofNullable(words.weekdays().get(said.get("weekday"))).map(DayOfWeek::of);
        }

        Optional<Month> month() {
            return Optional.ofNullable(words.months().get(said.get("month"))).map(Month::of);
        }

        Optional<Integer> year() {
            return words.year(said.get("year")).stream().boxed().findFirst();
        }

        Optional<String> season() {
            return Optional.ofNullable(words.seasons().get(said.get("season")));
        }
    }
}
