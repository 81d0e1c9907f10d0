package app.smallwins.simulator.amazon;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** What Amazon demands of a reminder. Source: Amazon, "Reminders REST API Reference". */
final class ReminderRequestCheck {

    private static final String LOCAL_TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}";
    private static final String RULE = "FREQ=(DAILY|WEEKLY;BYDAY=(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*)"
            + ";BYHOUR=\\d{1,2};BYMINUTE=\\d{1,2};BYSECOND=\\d{1,2};INTERVAL=1";

    private ReminderRequestCheck() {}

    /** The error code of what is wrong first; empty when nothing is. */
    static Optional<String> complaint(JsonNode request) {
        if (!isLocalTime(request.path("requestTime"))) {
            return Optional.of("INVALID_REQUEST_TIME_FORMAT");
        }
        if (!hasWords(request.at("/alertInfo/spokenInfo/content/0"))) {
            return Optional.of("INVALID_ALERT_INFO");
        }
        return trigger(request.path("trigger"), request.path("requestTime").asText());
    }

    private static Optional<String> trigger(JsonNode trigger, String now) {
        if (!trigger.path("type").asText().equals("SCHEDULED_ABSOLUTE")) {
            return Optional.of("INVALID_TRIGGER_TYPE");
        }
        return trigger.has("recurrence")
                ? recurrence(trigger.path("recurrence"))
                : scheduledTime(trigger.path("scheduledTime"), now);
    }

    private static Optional<String> recurrence(JsonNode recurrence) {
        if (recurrence.has("freq") || recurrence.has("byDay")) {
            return Optional.of("DEPRECATED_RECURRENCE");
        }
        var rules = recurrence.path("recurrenceRules");
        return isLocalTime(recurrence.path("startDateTime")) && rules.size() == 1
                && rules.path(0).asText().matches(RULE)
                        ? Optional.empty()
                        : Optional.of("UNSUPPORTED_TRIGGER_RECURRENCE");
    }

    private static Optional<String> scheduledTime(JsonNode time, String now) {
        if (!isLocalTime(time)) {
            return Optional.of("UNSUPPORTED_SCHEDULED_TIME_FORMAT");
        }
        return time.asText().compareTo(now) > 0 ? Optional.empty() : Optional.of("TRIGGER_SCHEDULED_TIME_IN_PAST");
    }

    private static boolean isLocalTime(JsonNode time) {
        return time.asText().matches(LOCAL_TIME);
    }

    private static boolean hasWords(JsonNode content) {
        return content.path("locale").asText().matches("[a-z]{2}-[A-Z]{2}") && !content.path("text").asText().isBlank();
    }
}
