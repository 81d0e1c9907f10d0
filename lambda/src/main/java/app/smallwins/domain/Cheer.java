package app.smallwins.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * What a friend left for one win.
 *
 * @param by who, as far as that is known: the name they gave, or for whom the link was made
 * @param message what they wrote: one plain line without links
 */
public record Cheer(CheerId id, WinId win, Optional<Friend> by, Optional<String> message, Instant at) {
}
