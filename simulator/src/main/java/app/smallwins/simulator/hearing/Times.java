package app.smallwins.simulator.hearing;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/**
 * {@code AMAZON.TIME}: {@code 08:15} on a 24-hour clock, or {@code MO}, {@code AF}, {@code EV}, {@code NI} for a part of
 * the day. Source: Amazon, "Slot Type Reference", AMAZON.TIME.
 */
final class Times {

    private final Language language;

    Times(Language language) {
        this.language = language;
    }

    /** Alexa's written form of a time of day. */
    Optional<String> read(String said) {
        return Readings.first(language, "time", said, this::time);
    }

    private Optional<String> time(Language.Rule rule, Map<String, String> gaps) {
        return switch (rule.meaning()) {
            case "EXACTLY" -> Optional.of(rule.argument());
            case "AM" -> clock(gaps).map(time -> time.getHour() == 12 ? time.minusHours(12) : time)
                    .map(time -> moved(rule, time));
            case "PM" -> clock(gaps).map(time -> time.getHour() < 12 ? time.plusHours(12) : time)
                    .map(time -> moved(rule, time));
            case "CLOCK" -> clock(gaps).map(time -> moved(rule, time));
            default -> throw new IllegalStateException("no such kind of time: " + rule.meaning());
        };
    }

    private static String moved(Language.Rule rule, LocalTime time) {
        return time.plusMinutes(Integer.parseInt(rule.argument())).toString();
    }

    private Optional<LocalTime> clock(Map<String, String> gaps) {
        var hour = gaps.get("hour");
        if (hour.matches("[0-9]{1,2}[:.][0-9]{2}") && !gaps.containsKey("minute")) {
            return clock(hour.split("[:.]")[0], hour.split("[:.]")[1]);
        }
        return clock(hour, gaps.getOrDefault("minute", "0"));
    }

    private Optional<LocalTime> clock(String hour, String minute) {
        var hours = language.words().number(hour);
        var minutes = language.words().number(minute);
        boolean exists = hours.orElse(24) < 24 && minutes.orElse(60) < 60;
        return exists ? Optional.of(LocalTime.of(hours.getAsInt(), minutes.getAsInt())) : Optional.empty();
    }
}
