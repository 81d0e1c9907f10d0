package app.smallwins.web;

import app.smallwins.domain.Device;
import app.smallwins.domain.Devices;
import app.smallwins.domain.SharedWins.Limit;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * How fast a paired device may write. No hand and no button does so much; a stolen key, or a shortcut that calls itself, would.
 * Each is told when to go on, and nothing is lost that was confirmed.
 */
final class Pace {

    /** In a while of ten minutes by the clock. */
    private static final int MOST = 120;

    /** What comes in from files in the same while. */
    private static final int MOST_FROM_FILES = 30_000;
    private static final int MINUTES = 10;

    private final Devices devices;

    Pace(Devices devices) {
        this.devices = devices;
    }

    /** @throws Refusal when it is too much for now */
    void oneMore(Device device, Instant now) {
        count(device, "tell", MOST, 1, now);
    }

    /** @throws Refusal when so much came from files that no more is taken for now */
    void beforeAFile(Device device, Instant now) {
        count(device, "file", MOST_FROM_FILES, 0, now);
    }

    /** What came in is in; the next file hears of it. */
    void afterAFile(Device device, int kept, Instant now) {
        if (kept > 0) {
            devices.isWithin(device.jar(), limit(device, "file", MOST_FROM_FILES, now), kept);
        }
    }

    private void count(Device device, String what, int most, int by, Instant now) {
        var limit = limit(device, what, most, now);
        if (!devices.isWithin(device.jar(), limit, by)) {
            throw new Refusal(Problem.TOO_FAST, Map.of("retry-after",
                    Long.toString(Math.max(1, Duration.between(now, limit.until()).toSeconds()))));
        }
    }

    private static Limit limit(Device device, String what, int most, Instant now) {
        var minute = now.truncatedTo(ChronoUnit.HOURS)
                .plus(Duration.ofMinutes(now.atOffset(ZoneOffset.UTC).getMinute() / MINUTES * MINUTES));
        return new Limit(what + '#' + device.id().value() + '#' + minute, most,
                minute.plus(Duration.ofMinutes(MINUTES)));
    }
}
