package app.smallwins.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is needed of a request, read with patience: whatever is missing or has the wrong type is empty here, because a
 * person who speaks must get an answer whatever the rest of the envelope looks like.
 *
 * <p>Source of names and shapes: Amazon, "Request and Response JSON Reference".
 *
 * @param type such as {@code IntentRequest}; empty when there is none
 * @param requestId Amazon's id of the request
 * @param timestamp when the request was made
 * @param locale a BCP 47 tag such as {@code en-US}
 * @param intent the intent's name; empty for other requests
 * @param slots the slots that have a value, by name
 * @param applicationId the skill that Amazon thinks it is talking to
 * @param userId the Alexa account
 * @param personId the recognised voice, when one was
 * @param deviceId the device
 * @param hasScreen whether the device shows what it is sent
 * @param touched what came with something that was touched on it; for other requests empty
 * @param api where and how Amazon can be called back, when the envelope says so
 * @param remindersAllowed whether the account has given the permission to set reminders
 * @param consent what came of asking for a permission; for other requests empty
 * @param attributes the session attributes, as they came back from outside: not to be trusted
 * @param body the {@code body} of a skill event
 */
record Envelope(String type, String requestId, Optional<Instant> timestamp, String locale, String intent,
        Map<String, HeardSlot> slots, String applicationId, Optional<String> userId, Optional<String> personId,
        String deviceId, boolean hasScreen, List<String> touched, Optional<Api> api, boolean remindersAllowed,
        Optional<Consent> consent, JsonNode attributes,
        JsonNode body) {

    /**
     * A slot's value.
     *
     * @param value the words that were heard
     * @param id the id of the value in the interaction model that they were resolved to
     */
    record HeardSlot(String value, Optional<String> id) {
    }

    /**
     * An answer to the question for a permission.
     *
     * @param status such as {@code ACCEPTED}; empty when the question could not be asked
     * @param token what was sent along with the question
     */
    record Consent(String status, String token) {
    }

    /** Amazon's side, as far as this request may call it. */
    record Api(String endpoint, String token) {
    }

    Optional<String> slot(String name) {
        return Optional.ofNullable(slots.get(name)).map(HeardSlot::value);
    }

    Optional<String> slotId(String name) {
        return Optional.ofNullable(slots.get(name)).flatMap(HeardSlot::id);
    }
}
