package app.smallwins.alexa;

import app.smallwins.speech.Card;
import app.smallwins.speech.PermissionWanted;
import app.smallwins.speech.Reply;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.model.interfaces.connections.SendRequestDirective;
import com.amazon.ask.model.services.Serializer;
import com.amazon.ask.response.ResponseBuilder;
import com.amazon.ask.util.JacksonSerializer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Writes a reply the way Alexa wants it. */
final class ResponseWriter {

    private static final String VERSION = "1.0";
    private static final int LONGEST_CARD = 7_900;

    private final Serializer json = new JacksonSerializer();

    /** The response envelope that says {@code reply} and takes the session attributes along. */
    byte[] write(Reply reply, Map<String, Object> attributes) {
        var response = new ResponseBuilder().withSpeech(Ssml.of(reply.speech()));
        reply.reprompt().ifPresent(reprompt -> response.withReprompt(Ssml.of(reprompt)));
        reply.card().ifPresent(card -> response.withSimpleCard(card.title(), text(card)));
        reply.permission().ifPresent(permission -> ask(permission, response));
        return bytes(response.withShouldEndSession(!reply.staysOpen()).build().orElseThrow(), attributes);
    }

    /** The answer to what nobody hears: events and the end of a session. */
    byte[] silence() {
        return bytes(Response.builder().build(), Map.of());
    }

    /** Amazon, "Set Up Voice Permissions for Reminders". */
    private static void ask(PermissionWanted permission, ResponseBuilder response) {
        switch (permission) {
            case PermissionWanted.ByVoice(var reminder) -> response.addDirective(SendRequestDirective.builder()
                    .withName("AskFor")
                    .putPayloadItem("@type", "AskForPermissionsConsentRequest")
                    .putPayloadItem("@version", "1")
                    .putPayloadItem("permissionScope", AlexaReminders.PERMISSION)
                    .withToken(ScheduleText.write(reminder))
                    .build());
            case PermissionWanted.ByCard() ->
                response.withAskForPermissionsConsentCard(List.of(AlexaReminders.PERMISSION));
        }
    }

    private static String text(Card card) {
        return card.text().length() <= LONGEST_CARD ? card.text() : card.text().substring(0, LONGEST_CARD);
    }

    private byte[] bytes(Response response, Map<String, Object> attributes) {
        var envelope = ResponseEnvelope.builder()
                .withVersion(VERSION)
                .withResponse(response)
                .withSessionAttributes(attributes)
                .build();
        return json.serialize(envelope).getBytes(StandardCharsets.UTF_8);
    }
}
