package app.smallwins.simulator.amazon;

import java.util.Arrays;
import java.util.Optional;

/** How Amazon's reminders answer. Statuses and codes: Amazon, "Reminders REST API Reference". */
public enum ReminderSetting {
    /** As for somebody who has just enabled the skill: 401 until they are asked and approve. */
    ASK("ask"),
    /** The permission is given already. */
    ALLOW("allow"),
    /** The service refuses, whatever the person said: 401. */
    REFUSE("refuse"),
    /** There are too many reminders: 403. */
    FULL("full"),
    /** The device has no reminders: 403. */
    UNSUPPORTED("unsupported"),
    /** Too many calls: 429. */
    BUSY("busy"),
    /** The service breaks: 500. */
    FAIL("fail"),
    /** The service answers too late for anybody. */
    SLOW("slow");

    private final String written;

    ReminderSetting(String written) {
        this.written = written;
    }

    /** Reads its name in small letters; empty when it is none. */
    public static Optional<ReminderSetting> of(String written) {
        return Arrays.stream(values()).filter(setting -> setting.written.equals(written)).findFirst();
    }

    /** Its name in small letters. */
    public String written() {
        return written;
    }

    /** Whether the permission is given without anybody being asked. */
    boolean allows() {
        return switch (this) {
            case ALLOW, FULL, UNSUPPORTED, BUSY, FAIL, SLOW -> true;
            case ASK, REFUSE -> false;
        };
    }
}
