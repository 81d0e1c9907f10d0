package app.smallwins.simulator.http;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** Moments that somebody at the desk may want it to be. */
final class DeskClock {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private DeskClock() {}

    /** The moment that is meant, by a clock that shows {@code now}. */
    static ZonedDateTime moment(String when, ZonedDateTime now) {
        return switch (when) {
            case "now" -> now;
            case "tomorrow" -> now.plusDays(1).with(MORNING);
            case "month" -> now.plusMonths(1);
            default -> own(when, now);
        };
    }

    private static ZonedDateTime own(String written, ZonedDateTime now) {
        try {
            return LocalDateTime.parse(written).atZone(now.getZone());
        } catch (DateTimeException unreadable) {
            throw Problem.badRequest("\"when\" has to be now, tomorrow, month or like 2026-11-20T08:15.");
        }
    }
}
