package app.smallwins.simulator.hearing;

import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How Alexa asks whether a skill may have a permission.
 *
 * @param question with the gap {@code name}
 * @param approve what gives it
 * @param deny what does not
 */
record PermissionTalk(String question, Set<String> approve, Set<String> deny) {

    static PermissionTalk read(JsonNode permission) {
        return new PermissionTalk(permission.path("question").asText(),
                Set.copyOf(Language.texts(permission.path("approve"))),
                Set.copyOf(Language.texts(permission.path("deny"))));
    }

    Heard.Permission answer(String said) {
        if (approve.contains(said)) {
            return new Heard.Permission("ACCEPTED");
        }
        return new Heard.Permission(deny.contains(said) ? "DENIED" : "NOT_ANSWERED");
    }
}
