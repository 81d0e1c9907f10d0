package app.smallwins.alexa;

import app.smallwins.domain.SpokenReminder.Part;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Values of {@code AMAZON.TIME}: {@code 08:15} on a 24-hour clock, or {@code MO}, {@code AF}, {@code EV}, {@code NI} for a
 * part of the day (Amazon, "Slot Type Reference").
 */
final class AlexaTimes {

    private AlexaTimes() {}

    /** The time by the clock; empty when it is a part of the day, or nothing. */
    static Optional<LocalTime> clock(String value) {
        try {
            return Optional.of(LocalTime.parse(value));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** The part of the day; empty when it is a time by the clock, or nothing. */
    static Optional<Part> part(String value) {
        return switch (value) {
            case "MO" -> Optional.of(Part.MORNING);
            case "AF" -> Optional.of(Part.AFTERNOON);
            case "EV" -> Optional.of(Part.EVENING);
            case "NI" -> Optional.of(Part.NIGHT);
            default -> Optional.empty();
        };
    }
}
