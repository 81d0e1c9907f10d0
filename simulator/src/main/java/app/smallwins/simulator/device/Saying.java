package app.smallwins.simulator.device;

import java.time.Instant;
import java.util.Optional;

/**
 * One sentence to the device.
 *
 * @param words as typed
 * @param speaker who says it
 * @param at the moment it is said; now when empty
 * @param session the session it belongs to; a name that is not open begins a session of that name
 */
public record Saying(String words, Speaker speaker, Optional<Instant> at, Optional<String> session) {
}
