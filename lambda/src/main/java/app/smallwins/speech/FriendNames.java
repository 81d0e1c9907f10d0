package app.smallwins.speech;

import app.smallwins.domain.Friend;
import java.util.Optional;

/** What friends are called. */
final class FriendNames {

    private static final String NOBODY = "nobody";

    private final Texts texts;

    FriendNames(Texts texts) {
        this.texts = texts;
    }

    /** Who it was, at the beginning of a sentence: "Your sister". */
    String of(Optional<Friend> by) {
        return by.map(friend -> switch (friend) {
            case Friend.Named(var name) -> name.value();
            case Friend.Relation(var relation) -> relation(relation).orElseGet(() -> relation(NOBODY).orElseThrow());
        }).orElseGet(() -> relation(NOBODY).orElseThrow());
    }

    private Optional<String> relation(String relation) {
        return texts.member(Text.CHEER_FRIEND, relation).map(Speech::plain);
    }
}
