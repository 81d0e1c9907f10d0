package app.smallwins.alexa;

import app.smallwins.alexa.apl.Apl;
import app.smallwins.alexa.json.Json;
import app.smallwins.alexa.Envelope.Api;
import app.smallwins.alexa.Envelope.Consent;
import app.smallwins.alexa.Envelope.HeardSlot;
import app.smallwins.domain.PlainText;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * Reads request envelopes. The SDK's own model refuses an envelope whole when any part of it is odd, and does not know the
 * body of {@code AlexaSkillEvent.SkillDisabled}; this reader takes what makes sense and leaves the rest.
 */
final class EnvelopeReader {

    /** Nobody speaks longer than this; what is longer was not spoken. */
    private static final int LONGEST_VALUE = 2_000;

    /** No clock shows this; beyond the year 9999 a day would be written with a sign. */
    private static final Instant LATEST = Instant.parse("9000-01-01T00:00:00Z");
    private static final int MOST_ARGUMENTS = 4;
    private static final String RESOLVED = "ER_SUCCESS_MATCH";

    /** Never fails: what cannot be read at all gives an envelope in which everything is empty. */
    Envelope read(byte[] bytes) {
        return envelope(Json.tree(bytes));
    }

    private static Envelope envelope(JsonNode root) {
        var request = root.path("request");
        var system = root.path("context").path("System");
        var session = root.path("session");
        return new Envelope(text(request, "type"), text(request, "requestId"), timestamp(request.path("timestamp")),
                text(request, "locale"), text(request.path("intent"), "name"),
                slots(request.path("intent").path("slots")),
                firstText(system.path("application").path("applicationId"),
                        session.path("application").path("applicationId")).orElse(""),
                firstText(system.path("user").path("userId"), session.path("user").path("userId")),
                firstText(system.path("person").path("personId")), text(system.path("device"), "deviceId"),
                hasScreen(system.path("device").path("supportedInterfaces")), touched(request), api(system),
                remindersAllowed(system.path("user").path("permissions")), consent(request),
                session.path("attributes"), request.path("body"));
    }

    private static Map<String, HeardSlot> slots(JsonNode slots) {
        var heard = new TreeMap<String, HeardSlot>();
        slots.properties().forEach(slot -> {
            var value = PlainText.inOneLine(text(slot.getValue(), "value"));
            if (!value.isEmpty()) {
                heard.put(slot.getKey(), new HeardSlot(spoken(value), resolvedId(slot.getValue())));
            }
        });
        return heard;
    }

    private static String spoken(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
    }

    /** Amazon, "Define Synonyms and IDs for Slot Type Values": the first value of the first authority that matched. */
    private static Optional<String> resolvedId(JsonNode slot) {
        for (var authority : slot.path("resolutions").path("resolutionsPerAuthority")) {
            if (text(authority.path("status"), "code").equals(RESOLVED)) {
                return firstText(authority.path("values").path(0).path("value").path("id"));
            }
        }
        return Optional.empty();
    }

    /** A screen that is too old for the documents stays dark rather than show half of them. */
    private static boolean hasScreen(JsonNode interfaces) {
        var apl = interfaces.path(Apl.INTERFACE);
        return apl.isObject() && Apl.isDrawnBy(apl.path("runtime").path("maxVersion").asText(""));
    }

    private static List<String> touched(JsonNode request) {
        return StreamSupport.stream(request.path("arguments").spliterator(), false)
                .limit(MOST_ARGUMENTS)
                .map(argument -> argument.asText(""))
                .toList();
    }

    private static Optional<Api> api(JsonNode system) {
        return firstText(system.path("apiEndpoint"))
                .flatMap(endpoint -> firstText(system.path("apiAccessToken")).map(token -> new Api(endpoint, token)));
    }

    /** Whoever has given a permission has given this one: it is the only one the skill asks for. */
    private static boolean remindersAllowed(JsonNode permissions) {
        return !text(permissions, "consentToken").isEmpty()
                || text(permissions.path("scopes").path(AlexaReminders.PERMISSION), "status").equals("GRANTED");
    }

    /** Amazon, "Set Up Voice Permissions for Reminders". */
    private static Optional<Consent> consent(JsonNode request) {
        return text(request, "type").equals("Connections.Response")
                ? Optional.of(new Consent(text(request.path("payload"), "status"), text(request, "token")))
                : Optional.empty();
    }

    private static Optional<Instant> timestamp(JsonNode timestamp) {
        try {
            return firstText(timestamp).map(OffsetDateTime::parse)
                    .map(OffsetDateTime::toInstant)
                    .filter(LATEST::isAfter);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode parent, String name) {
        return firstText(parent.path(name)).orElse("");
    }

    private static Optional<String> firstText(JsonNode... candidates) {
        for (var candidate : candidates) {
            if (candidate.isTextual() && !candidate.textValue().isBlank()) {
                return Optional.of(candidate.textValue());
            }
        }
        return Optional.empty();
    }
}
