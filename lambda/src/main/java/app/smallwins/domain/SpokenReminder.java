package app.smallwins.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When somebody wants to be reminded, as they said it. What they left out is filled in, and said back before anything is
 * set.
 *
 * @param clock a time by the clock; of an hour before noon it is not known whether "in the morning" was said
 * @param part a part of the day
 * @param occasion which days
 */
public record SpokenReminder(Optional<LocalTime> clock, Optional<Part> part, Occasion occasion) {

    private static final LocalTime USUAL = LocalTime.of(20, 0);
    private static final int HALF_A_DAY = 12;
    private static final int LATE_NIGHT_ENDS = 5;

    /** A part of the day, with the time that is meant when none is named. */
    public enum Part {
        MORNING(9, 4, 12),
        AFTERNOON(15, 12, 18),
        EVENING(20, 17, 24),
        NIGHT(21, 20, 28);

        private static final int HOURS = 24;

        private final LocalTime usual;
        private final int from;
        private final int to;

        Part(int hour, int from, int to) {
            this.usual = LocalTime.of(hour, 0);
            this.from = from;
            this.to = to;
        }

        /** Whether people would call that time so; one may be called by two names. */
        boolean includes(LocalTime time) {
            return time.getHour() >= from && time.getHour() < to || time.getHour() + HOURS < to;
        }
    }

    /** Which days somebody named. */
    public sealed interface Occasion {

        /** None. */
        record Unsaid() implements Occasion {
        }

        /** Every day. */
        record EveryDay() implements Occasion {
        }

        /** Monday to Friday. */
        record Weekdays() implements Occasion {
        }

        /** Saturday and Sunday. */
        record Weekends() implements Occasion {
        }

        /** "Every Monday". */
        record Every(DayOfWeek weekday) implements Occasion {
        }

        /** "Today" (0), "tomorrow" (1). */
        record InDays(int days) implements Occasion {
        }

        /** "On Friday", "on the third of December". */
        record On(LocalDate date) implements Occasion {
        }
    }

    /** Nothing is said of when. */
    public static SpokenReminder unsaid() {
        return new SpokenReminder(Optional.empty(), Optional.empty(), new Occasion.Unsaid());
    }

    /** What is meant by somebody whose clock shows {@code now}; a single reminder always lies ahead. */
    public Schedule seenFrom(LocalDateTime now) {
        var time = time();
        var schedule = new Schedule(rhythm(now), time);
        var otherHalf = new Schedule(schedule.rhythm(), time.plusHours(HALF_A_DAY));
        return mayBeTheOtherHalf() && hasPassed(schedule, now) && !hasPassed(otherHalf, now)
                ? otherHalf
                : schedule.aheadOf(now);
    }

    /** The other days or the other time of a reminder that was just proposed: "no, at nine" stays in its half of the day. */
    public Schedule instead(Schedule proposed, LocalDateTime now) {
        if (!(occasion instanceof Occasion.Unsaid)) {
            return seenFrom(now);
        }
        var meant = mayBeTheOtherHalf() && isAfternoon(proposed.time()) && !isAfternoon(time())
                ? time().plusHours(HALF_A_DAY)
                : time();
        return proposed.at(meant).aheadOf(now);
    }

    /** Whether a reminder is one of those that are meant by this. */
    public boolean fits(Schedule schedule, LocalDateTime now) {
        return fitsTime(schedule.time()) && fitsDays(schedule.rhythm(), now);
    }

    private boolean fitsTime(LocalTime there) {
        var half = mayBeTheOtherHalf() && time().plusHours(HALF_A_DAY).equals(there);
        return clock.isPresent()
                ? half || time().equals(there)
                : part.filter(named -> !named.includes(there)).isEmpty();
    }

    private boolean fitsDays(Rhythm there, LocalDateTime now) {
        return switch (occasion) {
            case Occasion.Unsaid() -> true;
            case Occasion.EveryDay() -> there.recurs();
            case Occasion.Weekdays _,Occasion.Weekends _,Occasion.Every _,Occasion.InDays _,Occasion.On _ ->
                there.equals(rhythm(now));
        };
    }

    private static boolean isAfternoon(LocalTime time) {
        return time.getHour() >= HALF_A_DAY;
    }

    /** Whether the same words may mean the time half a day later. */
    public boolean mayBeTheOtherHalf() {
        return part.isEmpty() && clock.filter(time -> time.getHour() > 0 && time.getHour() <= HALF_A_DAY).isPresent();
    }

    private static boolean hasPassed(Schedule schedule, LocalDateTime now) {
        return schedule.rhythm() instanceof Rhythm.Once(var date) && !date.atTime(schedule.time()).isAfter(now);
    }

    private LocalTime time() {
        return clock.map(time -> part.map(named -> within(named, time)).orElse(time))
                .orElseGet(() -> part.map(named -> named.usual).orElse(USUAL));
    }

    /** "Eight in the evening" is twenty hours; "two at night" is two, and "twelve at night" is midnight. */
    private static LocalTime within(Part part, LocalTime time) {
        return switch (part) {
            case MORNING -> time;
            case AFTERNOON, EVENING -> time.getHour() < HALF_A_DAY ? time.plusHours(HALF_A_DAY) : time;
            case NIGHT -> time.getHour() >= LATE_NIGHT_ENDS && time.getHour() <= HALF_A_DAY
                    ? time.plusHours(HALF_A_DAY)
                    : time;
        };
    }

    private Rhythm rhythm(LocalDateTime now) {
        return switch (occasion) {
            case Occasion.EveryDay() -> new Rhythm.EveryDay();
            case Occasion.Weekdays() -> new Rhythm.Weekdays();
            case Occasion.Weekends() -> new Rhythm.Weekends();
            case Occasion.Every(var weekday) -> new Rhythm.Every(weekday);
            case Occasion.InDays(var days) -> new Rhythm.Once(Days.livedAt(now).plusDays(days));
            case Occasion.On(var date) -> new Rhythm.Once(date);
            case Occasion.Unsaid() -> clock.isEmpty() && part.isEmpty()
                    ? new Rhythm.EveryDay()
                    : new Rhythm.Once(now.toLocalDate());
        };
    }
}
