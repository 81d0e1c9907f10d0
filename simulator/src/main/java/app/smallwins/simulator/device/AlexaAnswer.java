package app.smallwins.simulator.device;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A response envelope, read as a device reads it.
 *
 * @param envelope the response as it came
 */
record AlexaAnswer(JsonNode envelope) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_BYTES = 24 * 1024;
    private static final int MOST_CHARACTERS = 8_000;

    /**
     * Reads a response.
     *
     * @throws UnusableAnswer when Alexa would refuse it
     */
    static AlexaAnswer read(byte[] envelope) {
        if (envelope.length > MOST_BYTES) {
            throw new UnusableAnswer("the answer is larger than 24 KB");
        }
        try {
            var answer = new AlexaAnswer(JSON.readTree(new String(envelope, StandardCharsets.UTF_8)));
            answer.requireUsable();
            return answer;
        } catch (IOException notJson) {
            throw new UnusableAnswer("the answer is not JSON");
        }
    }

    private void requireUsable() {
        if (!envelope.isObject()) {
            throw new UnusableAnswer("the answer is not a JSON object");
        }
        if (ssml().filter(said -> said.length() > MOST_CHARACTERS).isPresent()) {
            throw new UnusableAnswer("the speech is longer than 8,000 characters");
        }
        speech();
        reprompt();
    }

    /** What is heard. */
    Optional<String> speech() {
        return heard(response().path("outputSpeech"));
    }

    /** What is heard when nobody answers. */
    Optional<String> reprompt() {
        return heard(response().path("reprompt").path("outputSpeech"));
    }

    /** The speech as the skill marked it up. */
    Optional<String> ssml() {
        return text(response().path("outputSpeech").path("ssml"));
    }

    /** The card for the Alexa app, as it came. */
    Optional<JsonNode> card() {
        return Optional.of(response().path("card")).filter(JsonNode::isObject);
    }

    /** The permission that Alexa is to ask for. */
    Optional<PermissionRequest> permission() {
        for (var directive : response().path("directives")) {
            if (directive.path("type").asText().equals("Connections.SendRequest")
                    && directive.path("name").asText().equals("AskFor")) {
                return Optional.of(new PermissionRequest(directive.path("payload").path("permissionScope").asText(),
                        directive.path("token").asText()));
            }
        }
        return Optional.empty();
    }

    /** Whether the device listens on. An answer that does not say so ends the session. */
    boolean keepsSessionOpen() {
        var shouldEnd = response().path("shouldEndSession");
        return shouldEnd.isBoolean() && !shouldEnd.booleanValue();
    }

    /**
     * Whether the session goes on without anybody listening, for there is something to touch. Source: Amazon, "Request and
     * Response JSON Reference", {@code shouldEndSession} left out.
     */
    boolean staysForTouch() {
        return response().path("shouldEndSession").isMissingNode() && isShowing();
    }

    private boolean isShowing() {
        for (var directive : response().path("directives")) {
            if (directive.path("type").asText().equals("Alexa.Presentation.APL.RenderDocument")) {
                return true;
            }
        }
        return false;
    }

    /** What comes along with whatever is next in the session; nothing when the skill ended it. */
    ObjectNode attributes() {
        return (keepsSessionOpen() || staysForTouch())
                && envelope.path("sessionAttributes") instanceof ObjectNode attributes
                        ? attributes
                        : JsonNodeFactory.instance.objectNode();
    }

    private JsonNode response() {
        return envelope.path("response");
    }

    private static Optional<String> heard(JsonNode outputSpeech) {
        return text(outputSpeech.path("ssml")).map(SpokenText::of).or(() -> text(outputSpeech.path("text")));
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }
}
