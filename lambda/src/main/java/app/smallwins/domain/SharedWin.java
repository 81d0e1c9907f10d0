package app.smallwins.domain;

import java.util.Optional;

/**
 * All that a friend sees of a jar.
 *
 * @param said the words as they are now
 * @param language ISO 639 code of the language they are in
 * @param from who shared it, if they want that known
 */
public record SharedWin(Utterance said, String language, Optional<FriendName> from) {
}
