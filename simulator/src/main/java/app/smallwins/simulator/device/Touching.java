package app.smallwins.simulator.device;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something on the screen was touched.
 *
 * @param arguments what the document sends with it
 * @param token the document's name
 * @param speaker whose device it is
 * @param at the moment; now when empty
 * @param session the session the screen belongs to
 */
public record Touching(List<String> arguments, String token, Speaker speaker, Optional<Instant> at,
        Optional<String> session) {
    public Touching {
        arguments = List.copyOf(arguments);
    }
}
