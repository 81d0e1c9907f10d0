package app.smallwins.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The reminders that Small Wins has set for the owner of this visit's device, and no others. Each method ends in time and never throws: what went wrong is an answer.
 */
public interface Reminders {

    /** Whether it is already known that this visit may have reminders. */
    boolean allowed();

    /** All that will ring. */
    Answer list();

    /** Sets one more. */
    Answer create(Reminder reminder);

    /** Lets a reminder ring differently. */
    Answer replace(String id, Reminder reminder);

    /** Takes these away, all at once. */
    Answer cancel(List<String> ids);

    /**
     * A reminder to be set.
     *
     * @param from the first day on which it may ring
     * @param zone whose clock it follows; empty for that of the device
     * @param requestedAt what that clock shows now
     */
    record Reminder(Schedule schedule, LocalDate from, Optional<ZoneId> zone, LocalDateTime requestedAt) {
    }

    /**
     * A reminder that is set.
     *
     * @param schedule empty when it rings in a way we never set
     * @param from the first day on which it may ring, as far as that is told
     */
    record Existing(String id, Optional<Schedule> schedule, Optional<LocalDate> from) {
    }

    /** What came of a call. */
    sealed interface Answer {

        /** It is done; these are all the reminders that were asked for. */
        record Done(List<Existing> reminders) implements Answer {
            public Done {
                reminders = List.copyOf(reminders);
            }
        }

        /** It is not done. */
        record Refused(Reason reason) implements Answer {
        }
    }

    /** Why a reminder is not set. */
    enum Reason {
        /** The owner has not given the permission. */
        NOT_ALLOWED,
        /** There are as many as there can be. */
        FULL,
        /** Reminders do not ring on this device. */
        NOT_ON_THIS_DEVICE,
        /** Nobody answered in time, or made sense. */
        OUT_OF_REACH
    }

    /** For doors that reminders cannot be set through. */
    static Reminders none() {
        return new NoReminders();
    }
}
