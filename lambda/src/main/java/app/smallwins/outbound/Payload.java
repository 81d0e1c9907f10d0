package app.smallwins.outbound;

import app.smallwins.domain.Win;
import app.smallwins.domain.webhooks.Message;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** What a message says (Standard Webhooks 1.0.0, "Payload structure"). */
final class Payload {

    private Payload() {}

    static byte[] of(Message message) {
        return switch (message) {
            case Message.WinTold(var win, var withWords) -> written("win.told", win.receivedAt(), data(win, withWords));
            case Message.Test(_, var at) -> written("test", at, JsonNodeFactory.instance.objectNode());
        };
    }

    private static ObjectNode data(Win win, boolean withWords) {
        var data = JsonNodeFactory.instance.objectNode()
                .put("id", win.id().value())
                .put("day", win.day().toString())
                .put("at", win.at().toString());
        return withWords ? data.put("text", win.said().sentence()).put("language", win.language()) : data;
    }

    private static byte[] written(String type, Instant at, ObjectNode data) {
        return JsonNodeFactory.instance.objectNode()
                .put("type", type)
                .put("timestamp", at.toString())
                .<ObjectNode>set("data", data)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
