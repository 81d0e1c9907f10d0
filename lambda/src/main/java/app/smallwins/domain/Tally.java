package app.smallwins.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many wins each day has. Days without one are not in it.
 *
 * @param perDay number of wins by local day; every number is positive
 */
public record Tally(SortedMap<LocalDate, Integer> perDay) {

    public Tally {
        perDay = Collections.unmodifiableSortedMap(new TreeMap<>(perDay));
    }

    public static Tally empty() {
        return new Tally(new TreeMap<>());
    }

    /** The wins of all days. */
    public int wins() {
        return perDay.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The days on which there was one. */
    public int days() {
        return perDay.size();
    }

    /** The part of it that lies in {@code range}. */
    public Tally within(DayRange range) {
        return new Tally(perDay.subMap(range.first(), range.last().plusDays(1)));
    }

    /** The day's number of wins. */
    public int on(LocalDate day) {
        return perDay.getOrDefault(day, 0);
    }

    /** A tally of the days given. */
    public static Tally of(Map<LocalDate, Integer> perDay) {
        return new Tally(new TreeMap<>(perDay));
    }
}
