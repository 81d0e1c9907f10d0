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

    /** The same as it would have been taken from a friend. */
    Cheer tidied() {
        return new Cheer(id, win, by, message.map(Lines::withoutLinks).filter(words -> !words.isEmpty()), at);
    }
}
