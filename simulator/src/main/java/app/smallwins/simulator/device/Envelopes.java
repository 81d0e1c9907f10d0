package app.smallwins.simulator.device;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import app.smallwins.simulator.hearing.Heard;

/**
 * Builds the envelopes Alexa sends. Source: Amazon, "Request and Response JSON Reference".
 */
final class Envelopes {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final AmazonAccess amazon;
    private final Supplier<String> requestIds;

    Envelopes(AmazonAccess amazon, Supplier<String> requestIds) {
        this.amazon = amazon;
        this.requestIds = requestIds;
    }

    /** What is sent when the device heard something. */
    ObjectNode heard(Heard heard, Session session, boolean fresh, Speaker speaker, Instant at) {
        return switch (heard) {
            case Heard.Launch() -> envelope(session, fresh, speaker, launch(speaker, at));
            case Heard.Intent intent -> envelope(session, fresh, speaker, intent(intent, speaker, at));
            case Heard.Exit() -> ended("USER_INITIATED", session, speaker, at);
            case Heard.Permission permission ->
                envelope(session, false, speaker, consent(permission, session, speaker, at));
            case Heard.Touch touch -> envelope(session, fresh, speaker, touched(touch, speaker, at));
        };
    }

    /** What is sent when a session ended other than by the skill's own will. */
    ObjectNode ended(String reason, Session session, Speaker speaker, Instant at) {
        return envelope(session, false, speaker, request("SessionEndedRequest", speaker, at).put("reason", reason));
    }

    private ObjectNode consent(Heard.Permission answer, Session session, Speaker speaker, Instant at) {
        var asked = session.asked().orElseThrow();
        var request = request("Connections.Response", speaker, at).put("name", "AskFor").put("token", asked.token());
        request.putObject("status").put("code", "200").put("message", "OK");
        request.putObject("payload").put("permissionScope", asked.scope()).put("status", answer.name());
        return request;
    }

    /** Source: Amazon, "Alexa.Presentation.APL Interface Reference", UserEvent. */
    private ObjectNode touched(Heard.Touch touch, Speaker speaker, Instant at) {
        var request = request(Displays.INTERFACE + ".UserEvent", speaker, at).put("token", touch.token());
        var arguments = request.putArray("arguments");
        touch.arguments().forEach(arguments::add);
        request.putObject("source").put("type", "TouchWrapper").put("handler", "Press");
        request.putObject("components");
        return request;
    }

    private ObjectNode launch(Speaker speaker, Instant at) {
        return request("LaunchRequest", speaker, at).put("shouldLinkResultBeReturned", false);
    }

    private ObjectNode intent(Heard.Intent heard, Speaker speaker, Instant at) {
        var request = request("IntentRequest", speaker, at);
        var intent = request.putObject("intent").put("name", heard.name()).put("confirmationStatus", "NONE");
        if (!heard.slots().isEmpty()) {
            var slots = intent.putObject("slots");
            heard.slots().forEach(slot -> slots.set(slot.name(), slot(slot)));
        }
        return request.put("dialogState", "STARTED");
    }

    /** A slot as envelopes hold it. */
    static ObjectNode slot(Heard.Slot slot) {
        var node = JSON.objectNode().put("name", slot.name());
        slot.value().ifPresent(value -> node.put("value", value));
        slot.resolution().ifPresent(resolution -> node.set("resolutions", resolutions(resolution)));
        node.put("confirmationStatus", "NONE");
        slot.value().ifPresent(value -> {
            node.put("source", "USER");
            var slotValue = node.putObject("slotValue").put("type", "Simple").put("value", value);
            slot.resolution().ifPresent(resolution -> slotValue.set("resolutions", resolutions(resolution)));
        });
        return node;
    }

    private static ObjectNode resolutions(Heard.Resolution resolution) {
        var resolutions = JSON.objectNode();
        var authority = resolutions.putArray("resolutionsPerAuthority").addObject();
        authority.put("authority", "amzn1.er-authority.echo-sdk." + Echo.SKILL + '.' + resolution.type());
        authority.putObject("status")
                .put("code",
                        resolution.match().isPresent() ? "ER_SUCCESS_MATCH" : "ER_SUCCESS_NO_MATCH");
        resolution.match().ifPresent(match -> {
            var value = authority.putArray("values").addObject().putObject("value").put("name", match.name());
            match.id().ifPresent(id -> value.put("id", id));
        });
        return resolutions;
    }

    private ObjectNode request(String type, Speaker speaker, Instant at) {
        return JSON.objectNode()
                .put("type", type)
                .put("requestId", requestIds.get())
                .put("locale", speaker.locale().toLanguageTag())
                .put("timestamp", at.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private ObjectNode envelope(Session session, boolean fresh, Speaker speaker, JsonNode request) {
        var envelope = JSON.objectNode().put("version", "1.0");
        envelope.set("session", session(session, fresh));
        envelope.set("context", context(speaker));
        envelope.set("request", request);
        return envelope;
    }

    private static ObjectNode session(Session session, boolean fresh) {
        var node = JSON.objectNode().put("new", fresh).put("sessionId", session.id());
        node.putObject("application").put("applicationId", Echo.SKILL);
        node.set("attributes", session.attributes());
        node.putObject("user").put("userId", session.speaker().user());
        return node;
    }

    private void permissions(ObjectNode user, Speaker speaker) {
        if (amazon.permissions().given(speaker.user())) {
            user.putObject("permissions").put("consentToken", amazon.token(speaker));
        }
    }

    private ObjectNode context(Speaker speaker) {
        var context = JSON.objectNode();
        var system = context.putObject("System");
        system.putObject("application").put("applicationId", Echo.SKILL);
        permissions(system.putObject("user").put("userId", speaker.user()), speaker);
        speaker.person().ifPresent(person -> system.putObject("person").put("personId", person));
        var interfaces = system.putObject("device").put("deviceId", speaker.device()).putObject("supportedInterfaces");
        speaker.display().ifPresent(display -> Displays.tell(display, interfaces, context));
        system.put("apiEndpoint", amazon.endpoint().toString()).put("apiAccessToken", amazon.token(speaker));
        return context;
    }
}
