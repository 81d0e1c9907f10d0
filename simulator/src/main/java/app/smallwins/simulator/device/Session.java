package app.smallwins.simulator.device;

import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An open conversation.
 *
 * @param id its name
 * @param speaker who opened it
 * @param attributes what the skill wants to be reminded of with the next sentence
 * @param asked the permission that Alexa herself has just asked for, so that the next sentence is for her
 */
record Session(String id, Speaker speaker, ObjectNode attributes, Optional<PermissionRequest> asked) {
}
