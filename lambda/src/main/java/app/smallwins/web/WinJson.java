package app.smallwins.web;

import app.smallwins.domain.Win;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A win in JSON. */
final class WinJson {

    private WinJson() {}

    /** Its id, its day and its words; what else there is belongs to exports. */
    static ObjectNode of(Win win) {
        return JsonNodeFactory.instance.objectNode()
                .put("id", win.id().value())
                .put("day", win.day().toString())
                .put("text", win.said().sentence());
    }
}
