package app.smallwins.domain;

import java.util.Optional;

/**
 * The latest cheer, and whether its owner has heard of it.
 *
 * @param win what it was for
 * @param by who left it
 * @param unheard how many cheers they have not heard of
 * @param heardBy the request that was told of it last; delivered again, it is told again
 */
public record CheerNews(CheerId latest, WinId win, Optional<Friend> by, long unheard, Optional<RequestKey> heardBy) {

    /** Whether there is something to tell to that request. */
    boolean isFor(RequestKey request) {
        return unheard > 0 || heardBy.equals(Optional.of(request));
    }
}
