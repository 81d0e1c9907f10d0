package app.smallwins.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What is known about the owner of a jar.
 *
 * @param zone the time zone their device told, if it ever did
 * @param zoneAskedAt when it was asked last
 * @param isPrivate whether they want none of their words on a card or a screen
 */
public record Profile(Optional<ZoneId> zone, Instant zoneAskedAt, boolean isPrivate) {

    /** What is known about somebody who never asked for anything about screens. */
    public Profile(Optional<ZoneId> zone, Instant zoneAskedAt) {
        this(zone, zoneAskedAt, false);
    }
}
