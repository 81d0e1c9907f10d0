package app.smallwins.simulator.http;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import app.smallwins.simulator.device.Turn;
import app.smallwins.simulator.hearing.Heard;

/** A turn as other programs read it. */
public final class TurnJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private TurnJson() {}

    /** {@code {"heard", "outcome", "speech", "ssml", "reprompt", "card", "session", "request", "response"}}. */
    public static ObjectNode of(Turn turn) {
        var json = JSON.objectNode();
        json.set("heard", heard(turn.heard()));
        json.put("outcome", turn.outcome());
        json.set("speech", orNull(turn.speech()));
        json.set("ssml", orNull(turn.ssml()));
        json.set("reprompt", orNull(turn.reprompt()));
        json.set("card", turn.card().orElse(NullNode.instance));
        json.putObject("session").put("id", turn.session()).put("open", turn.open());
        json.set("request", turn.request());
        json.set("response", turn.response());
        return json;
    }

    private static JsonNode heard(Heard heard) {
        return switch (heard) {
            case Heard.Launch() -> named("LaunchRequest");
            case Heard.Exit() -> named("SessionEndedRequest");
            case Heard.Permission _ -> named("Connections.Response");
            case Heard.Touch(var arguments, _) -> {
                var touch = named("Alexa.Presentation.APL.UserEvent");
                arguments.forEach(touch.putArray("arguments")::add);
                yield touch;
            }
            case Heard.Intent(var name, var slots) -> {
                var intent = named(name);
                var values = (ObjectNode) intent.path("slots");
                slots.forEach(slot -> slot.value().ifPresent(value -> values.put(slot.name(), value)));
                yield intent;
            }
        };
    }

    private static ObjectNode named(String intent) {
        var heard = JSON.objectNode().put("intent", intent);
        heard.putObject("slots");
        return heard;
    }

    private static JsonNode orNull(Optional<String> text) {
        return text.<JsonNode>map(TextNode::valueOf).orElse(NullNode.instance);
    }
}
