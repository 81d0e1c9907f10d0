package app.smallwins.domain;

/** Whom a win is shared with, or who cheered, as far as that was told. */
public sealed interface Friend {

    /**
     * Somebody by what they are to the owner.
     *
     * @param relation such as {@code sister}; the languages have a word for each
     */
    record Relation(String relation) implements Friend {
    }

    /** Somebody by name. */
    record Named(FriendName name) implements Friend {
    }
}
