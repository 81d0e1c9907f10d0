package app.smallwins.alexa;

import app.smallwins.alexa.apl.Apl;
import app.smallwins.alexa.json.Json;
import app.smallwins.screen.Screen;
import app.smallwins.speech.Card;
import app.smallwins.speech.PermissionWanted;
import app.smallwins.speech.Reply;
import app.smallwins.speech.Speech;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a reply the way Alexa wants it (Amazon, "Request and Response JSON Reference"). The SDK's response builder says
 * the same through a few hundred classes; a first answer cannot wait for them.
 */
final class ResponseWriter {

    private static final int LONGEST_CARD = 7_900;

    /** Amazon, "Response Body": a response has at most 24 KB; some of it is left. */
    private static final int MOST_BYTES = 24_000;

    /** The response envelope that says {@code reply} and takes the session attributes along. */
    byte[] write(Reply reply, Map<String, Object> attributes) {
        return envelope(response(reply), attributes);
    }

    /**
     * The same with a picture. While there is something to touch, the session stays open without listening (Amazon,
     * "Response Body", {@code shouldEndSession} left out). What would be too much for one response is only said.
     */
    byte[] write(Reply reply, Map<String, Object> attributes, Screen screen) {
        var response = response(reply);
        if (response.containsKey("directives")) {
            return envelope(response, attributes);
        }
        response.put("directives", List.of(Apl.directive(screen)));
        if (!reply.staysOpen() && !screen.touches().isEmpty()) {
            response.remove("shouldEndSession");
        }
        var shown = envelope(response, attributes);
        return shown.length <= MOST_BYTES ? shown : write(reply, attributes);
    }

    private static Map<String, Object> response(Reply reply) {
        var response = new LinkedHashMap<String, Object>();
        response.put("outputSpeech", ssml(reply.speech()));
        reply.card().ifPresent(card -> response.put("card", simple(card)));
        reply.reprompt().ifPresent(reprompt -> response.put("reprompt", Map.of("outputSpeech", ssml(reprompt))));
        reply.permission().ifPresent(permission -> ask(permission, response));
        response.put("shouldEndSession", !reply.staysOpen());
        return response;
    }

    /** The answer to what nobody hears: events and the end of a session. */
    byte[] silence() {
        return envelope(Map.of(), Map.of());
    }

    private static Map<String, Object> ssml(Speech speech) {
        return Map.of("type", "SSML", "ssml", "<speak>" + Ssml.of(speech) + "</speak>");
    }

    private static Map<String, Object> simple(Card card) {
        return Map.of("type", "Simple", "title", card.title(), "content", text(card));
    }

    private static String text(Card card) {
        return card.text().length() <= LONGEST_CARD ? card.text() : card.text().substring(0, LONGEST_CARD);
    }

    /** Amazon, "Set Up Voice Permissions for Reminders". */
    private static void ask(PermissionWanted permission, Map<String, Object> response) {
        switch (permission) {
            case PermissionWanted.ByVoice(var reminder) -> response.put("directives", List.of(Map.of(
                    "type", "Connections.SendRequest", "name", "AskFor", "payload", Map.of(
                            "@type", "AskForPermissionsConsentRequest", "@version", "1",
                            "permissionScope", AlexaReminders.PERMISSION),
                    "token", ScheduleText.write(reminder))));
            case PermissionWanted.ByCard() -> response.put("card", Map.of("type", "AskForPermissionsConsent",
                    "permissions", List.of(AlexaReminders.PERMISSION)));
        }
    }

    private static byte[] envelope(Map<String, Object> response, Map<String, Object> attributes) {
        return Json.bytes(Map.of("version", "1.0", "sessionAttributes", attributes, "response", response));
    }
}
