package app.smallwins.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When a day ends: at four in the morning, because a late evening still belongs to the day one lived. */
public final class Days {

    private static final Duration AFTER_MIDNIGHT = Duration.ofHours(4);

    private Days() {}

    /** The day that somebody in {@code zone} is living through at {@code now}. */
    public static LocalDate dayOf(Instant now, ZoneId zone) {
        return now.atZone(zone).toLocalDateTime().minus(AFTER_MIDNIGHT).toLocalDate();
    }
}
