package app.smallwins.simulator.amazon;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** How a device answers when it is asked for its time zone. */
public sealed interface ZoneSetting {

    /** Set to this zone. */
    record In(ZoneId zone) implements ZoneSetting {
    }

    /** The service breaks: status 500. */
    record Failing() implements ZoneSetting {
    }

    /** The service refuses: status 403. */
    record Refusing() implements ZoneSetting {
    }

    /** The service answers too late for anybody. */
    record Slow() implements ZoneSetting {
    }

    /** Reads {@code fail}, {@code refuse}, {@code slow} or an IANA zone; empty when it is none of them. */
    static Optional<ZoneSetting> of(String written) {
        return switch (written) {
            case "fail" -> Optional.of(new Failing());
            case "refuse" -> Optional.of(new Refusing());
            case "slow" -> Optional.of(new Slow());
            default -> zone(written).map(In::new);
        };
    }

    private static Optional<ZoneId> zone(String written) {
        try {
            return Optional.of(ZoneId.of(written));
        } catch (DateTimeException noSuchZone) {
            return Optional.empty();
        }
    }
}
