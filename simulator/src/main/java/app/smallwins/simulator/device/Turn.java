package app.smallwins.simulator.device;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import app.smallwins.simulator.hearing.Heard;

/**
 * One sentence and its answer.
 *
 * @param heard what the device understood
 * @param named whether the sentence named the skill, or went on within an open session; a device would not have
 *     listened otherwise
 * @param outcome what the skill says happened, such as {@code WinLogged}
 * @param speech what is heard, as plain text
 * @param ssml the speech as the skill marked it up
 * @param reprompt what is heard when nobody answers, as plain text
 * @param card the card for the Alexa app
 * @param session the session's name
 * @param open whether it goes on
 * @param request the whole envelope that was sent
 * @param response the whole envelope that came back
 */
public record Turn(Heard heard, boolean named, String outcome, Optional<String> speech, Optional<String> ssml,
        Optional<String> reprompt, Optional<JsonNode> card, String session, boolean open, JsonNode request,
        JsonNode response) {
}
