package app.smallwins.alexa;

import app.smallwins.domain.SpokenReminder;
import app.smallwins.domain.SpokenReminder.Occasion;
import app.smallwins.domain.SpokenReminder.Part;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** When somebody wants to be reminded, from the slots of {@code RemindMeIntent}. */
final class ReminderSlots {

    private ReminderSlots() {}

    static SpokenReminder read(Envelope envelope) {
        var days = envelope.slotId("days").or(() -> envelope.slotId("every"));
        var time = envelope.slot("time");
        return new SpokenReminder(time.flatMap(AlexaTimes::clock),
                envelope.slotId("part")
                        .or(() -> days)
                        .flatMap(ReminderSlots::part)
                        .or(() -> time.flatMap(AlexaTimes::part)),
                days.flatMap(ReminderSlots::occasion).or(() -> date(envelope)).orElseGet(Occasion.Unsaid::new));
    }

    private static Optional<Occasion> date(Envelope envelope) {
        try {
            return envelope.slot("date").map(LocalDate::parse).map(Occasion.On::new);
        } catch (DateTimeException noSingleDay) {
            return Optional.empty();
        }
    }

    private static Optional<Part> part(String id) {
        for (var part : Part.values()) {
            if (id.endsWith(part.name())) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private static Optional<Occasion> occasion(String id) {
        return switch (id) {
            case "EVERY_DAY", "EVERY_MORNING", "EVERY_AFTERNOON", "EVERY_EVENING", "EVERY_NIGHT" ->
                Optional.of(new Occasion.EveryDay());
            case "WEEKDAYS" -> Optional.of(new Occasion.Weekdays());
            case "WEEKENDS" -> Optional.of(new Occasion.Weekends());
            case "TODAY", "TODAY_EVENING", "TODAY_AFTERNOON" -> Optional.of(new Occasion.InDays(0));
            case "TOMORROW", "TOMORROW_MORNING", "TOMORROW_AFTERNOON", "TOMORROW_EVENING" ->
                Optional.of(new Occasion.InDays(1));
            case "EVERY_MONDAY", "EVERY_TUESDAY", "EVERY_WEDNESDAY", "EVERY_THURSDAY", "EVERY_FRIDAY", "EVERY_SATURDAY",
                    "EVERY_SUNDAY" ->
                Optional.of(new Occasion.Every(DayOfWeek.valueOf(id.substring("EVERY_".length()))));
            default -> Optional.empty();
        };
    }
}
