package app.smallwins.simulator.device;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An open conversation.
 *
 * @param id its name
 * @param speaker who opened it
 * @param attributes what the skill wants to be reminded of with the next sentence
 */
record Session(String id, Speaker speaker, ObjectNode attributes) {
}
