package app.smallwins.simulator.dialog;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import app.smallwins.simulator.amazon.ReminderSetting;
import app.smallwins.simulator.amazon.ZoneSetting;

/**
 * A conversation to be played.
 *
 * @param locales the locales it is written for; empty for all of its language
 * @param zone what its devices are set to
 */
public record Script(List<Locale> locales, ZoneId zone, List<Step> steps) {

    public Script {
        locales = List.copyOf(locales);
        steps = List.copyOf(steps);
    }

    /** One thing that happens. */
    public sealed interface Step {

        /** The local clock shows this. */
        record At(LocalDateTime time) implements Step {
        }

        /** Another voice, recognised or not. */
        record AsPerson(Optional<String> name) implements Step {
        }

        /** Another account. */
        record AsUser(String name) implements Step {
        }

        /** Another device. */
        record OnDevice(String name) implements Step {
        }

        /** The device answers like this from now on when it is asked for its zone. */
        record DeviceZone(ZoneSetting setting) implements Step {
        }

        /** Amazon's reminders answer like this from now on. */
        record Reminders(ReminderSetting setting) implements Step {
        }

        /** The table goes, or comes back. */
        record TableReachable(boolean reachable) implements Step {
        }

        /** Nobody answers the question. */
        record Leave() implements Step {
        }

        /**
         * A sentence.
         *
         * @param line where in the script it stands, counted from 1
         */
        record Say(int line, String words, Expectation expectation) implements Step {
        }
    }
}
