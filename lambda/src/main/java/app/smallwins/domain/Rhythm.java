package app.smallwins.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** On which days a reminder rings. */
public sealed interface Rhythm {

    /** Whether it rings on this day. */
    boolean includes(LocalDate day);

    /** Whether it comes back by itself. */
    default boolean recurs() {
        return true;
    }

    /** Every day. */
    record EveryDay() implements Rhythm {
        @Override
        public boolean includes(LocalDate day) {
            return true;
        }
    }

    /** Monday to Friday. */
    record Weekdays() implements Rhythm {
        @Override
        public boolean includes(LocalDate day) {
            return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        }
    }

    /** Saturday and Sunday. */
    record Weekends() implements Rhythm {
        @Override
        public boolean includes(LocalDate day) {
            return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        }
    }

    /** Once a week. */
    record Every(DayOfWeek weekday) implements Rhythm {
        @Override
        public boolean includes(LocalDate day) {
            return day.getDayOfWeek() == weekday;
        }
    }

    /** On one day. */
    record Once(LocalDate date) implements Rhythm {
        @Override
        public boolean includes(LocalDate day) {
            return date.equals(day);
        }

        @Override
        public boolean recurs() {
            return false;
        }
    }
}
