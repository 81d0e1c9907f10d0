package app.smallwins.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A link that shows one win, without what opens it.
 *
 * @param with whom the owner made it for; nobody else sees it, and anybody with the link can open it
 * @param from what the owner wants to be called there
 * @param until when it ends
 */
public record Share(ShareId id, WinId win, Optional<Friend> with, Optional<FriendName> from, Instant until) {
}
