package app.smallwins.domain;

import java.time.ZoneId;
import java.util.Optional;

/** What the device of this visit can tell about itself. Never throws: a device that does not answer tells nothing. */
@FunctionalInterface
public interface DeviceSettings {

    /** The time zone the device is set to, or empty when it cannot be had now. */
    Optional<ZoneId> timeZone();

    /** Whether what is answered can be seen there, too. */
    default boolean hasScreen() {
        return false;
    }

    /** A device that tells nothing. */
    static DeviceSettings unknown() {
        return Optional::empty;
    }
}
