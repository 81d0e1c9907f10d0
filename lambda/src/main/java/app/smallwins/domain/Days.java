package app.smallwins.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** When a day ends: at four in the morning, because a late evening still belongs to the day one lived. */
public final class Days {

    private static final Duration AFTER_MIDNIGHT = Duration.ofHours(4);

    private Days() {}

    /** The day that somebody in {@code zone} is living through at {@code now}. */
    public static LocalDate dayOf(Instant now, ZoneId zone) {
        return livedAt(now.atZone(zone).toLocalDateTime());
    }

    /** The day that somebody is living through whose clock shows {@code now}. */
    static LocalDate livedAt(LocalDateTime now) {
        return now.minus(AFTER_MIDNIGHT).toLocalDate();
    }
}
