package app.smallwins.domain;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * When a reminder rings.
 *
 * @param time by the clock of where its owner is, to the minute
 */
public record Schedule(Rhythm rhythm, LocalTime time) {

    public Schedule {
        time = time.truncatedTo(ChronoUnit.MINUTES);
    }

    /** The same days at another time. */
    public Schedule at(LocalTime other) {
        return new Schedule(rhythm, other);
    }

    /** The same schedule; one that would have rung by {@code now} for its only time rings on the next day that comes. */
    public Schedule aheadOf(LocalDateTime now) {
        if (!(rhythm instanceof Rhythm.Once(var date)) || date.atTime(time).isAfter(now)) {
            return this;
        }
        var today = now.toLocalDate();
        return new Schedule(new Rhythm.Once(time.isAfter(now.toLocalTime()) ? today : today.plusDays(1)), time);
    }

    /** Whether it rings later on the day of {@code now}. */
    public boolean ringsLaterToday(LocalDateTime now) {
        return rhythm.includes(now.toLocalDate()) && time.isAfter(now.toLocalTime());
    }
}
