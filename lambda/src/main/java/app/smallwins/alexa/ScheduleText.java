package app.smallwins.alexa;

import app.smallwins.domain.Rhythm;
import app.smallwins.domain.Schedule;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A schedule as it travels through Alexa and back: {@code EVERY_DAY 20:00}, {@code WEEKDAYS 20:00}, {@code WEEKENDS 10:00},
 * {@code MONDAY 20:00}, {@code 2026-11-21 09:00}. It comes back from outside: what makes no sense is nothing.
 */
final class ScheduleText {

    private ScheduleText() {}

    static String write(Schedule schedule) {
        return written(schedule.rhythm()) + ' ' + schedule.time();
    }

    static Optional<Schedule> read(String text) {
        var blank = text.indexOf(' ');
        try {
            return blank <= 0
                    ? Optional.empty()
                    : Optional.of(
                            new Schedule(rhythm(text.substring(0, blank)), LocalTime.parse(text.substring(blank + 1))));
        } catch (DateTimeException | IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    private static String written(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.EveryDay() -> "EVERY_DAY";
            case Rhythm.Weekdays() -> "WEEKDAYS";
            case Rhythm.Weekends() -> "WEEKENDS";
            case Rhythm.Every(var weekday) -> weekday.name();
            case Rhythm.Once(var date) -> date.toString();
        };
    }

    private static Rhythm rhythm(String text) {
        return switch (text) {
            case "EVERY_DAY" -> new Rhythm.EveryDay();
            case "WEEKDAYS" -> new Rhythm.Weekdays();
            case "WEEKENDS" -> new Rhythm.Weekends();
            default -> Character.isDigit(text.charAt(0))
                    ? new Rhythm.Once(LocalDate.parse(text))
                    : new Rhythm.Every(DayOfWeek.valueOf(text));
        };
    }
}
