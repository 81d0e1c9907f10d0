package app.smallwins.alexa;

import app.smallwins.domain.Rhythm;
import app.smallwins.domain.Schedule;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Recurrence rules of the Reminders API: RFC 5545, section 3.3.10, of which it takes {@code FREQ}, {@code BYDAY},
 * {@code BYHOUR}, {@code BYMINUTE}, {@code BYSECOND} and {@code INTERVAL} (Amazon, "Reminders REST API Reference").
 */
final class RecurrenceRule {

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final String WEEKDAYS = "MO,TU,WE,TH,FR";
    private static final String WEEKENDS = "SA,SU";

    private RecurrenceRule() {}

    /** The rule; empty when the schedule has only one time. */
    static Optional<String> write(Schedule schedule) {
        return days(schedule.rhythm()).map(days -> "%s;BYHOUR=%d;BYMINUTE=%d;BYSECOND=0;INTERVAL=1".formatted(days,
                schedule.time().getHour(), schedule.time().getMinute()));
    }

    /** The schedule of a rule such as {@link #write} makes; empty for any other. */
    static Optional<Schedule> read(String rule) {
        var parts = Arrays.stream(rule.split(";"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0], part -> part[1], (first, _) -> first));
        try {
            var time = LocalTime.of(Integer.parseInt(parts.getOrDefault("BYHOUR", "")),
                    Integer.parseInt(parts.getOrDefault("BYMINUTE", "0")));
            return rhythm(parts).map(rhythm -> new Schedule(rhythm, time));
        } catch (DateTimeException | NumberFormatException notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<String> days(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.EveryDay() -> Optional.of("FREQ=DAILY");
            case Rhythm.Weekdays() -> Optional.of("FREQ=WEEKLY;BYDAY=" + WEEKDAYS);
            case Rhythm.Weekends() -> Optional.of("FREQ=WEEKLY;BYDAY=" + WEEKENDS);
            case Rhythm.Every(var weekday) -> Optional.of("FREQ=WEEKLY;BYDAY=" + DAYS.get(weekday.getValue() - 1));
            case Rhythm.Once _ -> Optional.empty();
        };
    }

    private static Optional<Rhythm> rhythm(Map<String, String> parts) {
        var days = parts.getOrDefault("BYDAY", "");
        return switch (parts.getOrDefault("FREQ", "") + days) {
            case "DAILY" -> Optional.of(new Rhythm.EveryDay());
            case "WEEKLY" + WEEKDAYS -> Optional.of(new Rhythm.Weekdays());
            case "WEEKLY" + WEEKENDS -> Optional.of(new Rhythm.Weekends());
            default -> DAYS.contains(days)
                    ? Optional.of(new Rhythm.Every(DayOfWeek.of(DAYS.indexOf(days) + 1)))
                    : Optional.empty();
        };
    }
}
