package app.smallwins.domain.understanding;

import app.smallwins.domain.SpokenReminder;
import app.smallwins.domain.SpokenReminder.Occasion;
import app.smallwins.domain.SpokenReminder.Part;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds out from free text when somebody wants to be reminded. {@code reminder-times.txt} has a family for each way to say
 * it; the first that is there counts.
 */
final class ReminderPhrases {

    private static final int HOURS = 24;

    private final List<Family> clocks;
    private final List<Family> parts;
    private final List<Family> occasions;
    private final Values values;

    ReminderPhrases(Grammar grammar) {
        var families = grammar.families("reminder-times");
        this.clocks = named(families, "clock");
        this.parts = named(families, "part");
        this.occasions = families.stream().filter(way -> !clocks.contains(way) && !parts.contains(way)).toList();
        this.values = grammar.values();
    }

    private static List<Family> named(List<Family> families, String name) {
        return families.stream().filter(family -> family.name().equals(name)).toList();
    }

    /** What the words say of it; nothing where they say nothing. */
    SpokenReminder in(Words words) {
        return new SpokenReminder(first(clocks, words, found -> clock(found, words)),
                first(parts, words, found -> Optional.of(Part.valueOf(found.way.argument().toUpperCase(Locale.ROOT)))),
                first(occasions, words, found -> Optional.of(occasion(found, words))).orElseGet(Occasion.Unsaid::new));
    }

    private record Found(Family way, int from, int to) {
    }

    private static <T> Optional<T> first(List<Family> ways, Words words, Function<Found, Optional<T>> meaning) {
        return ways.stream()
                .filter(way -> way.isIn(words))
                .flatMap(way -> IntStream.range(0, words.size())
                        .mapToObj(place -> new Found(way, place, way.longestFrom(words, place))))
                .filter(found -> found.to > found.from)
                .flatMap(found -> meaning.apply(found).stream())
                .findFirst();
    }

    /** The hour that is named, and as many minutes after it as the heading says; without an hour it is midnight. */
    private Optional<LocalTime> clock(Found found, Words words) {
        try {
            var hour = hour(found, words);
            var minutes = Integer.parseInt(found.way.argument());
            return Optional.of(LocalTime.of(hour == HOURS ? 0 : hour, 0).plusMinutes(minutes));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private int hour(Found found, Words words) {
        return IntStream.range(found.from, found.to)
                .mapToObj(place -> values.sum(words, place, place + 1, "number"))
                .flatMapToInt(number -> number.stream())
                .findFirst()
                .orElse(0);
    }

    private Occasion occasion(Found found, Words words) {
        return switch (found.way.name()) {
            case "every-day" -> new Occasion.EveryDay();
            case "weekdays" -> new Occasion.Weekdays();
            case "weekends" -> new Occasion.Weekends();
            case "in-days" -> new Occasion.InDays(Integer.parseInt(found.way.argument()));
            case "every" -> new Occasion.Every(
                    DayOfWeek.of(values.sum(words, found.from, found.to, "weekday", "weekly").orElseThrow()));
            default ->
                throw new IllegalArgumentException("reminder-times.txt knows no way called " + found.way.name());
        };
    }
}
