package app.smallwins.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What is known about the owner of a jar.
 *
 * @param zone the time zone their device told, if it ever did
 * @param zoneAskedAt when it told
 */
public record Profile(Optional<ZoneId> zone, Instant zoneAskedAt) {
}
