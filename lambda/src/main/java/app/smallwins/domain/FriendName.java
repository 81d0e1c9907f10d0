package app.smallwins.domain;

import java.util.Optional;

/** What somebody is called who shares or cheers: one line of at most 40 characters, none of which does anything. */
public record FriendName(String value) {

    private static final int LONGEST = 40;

    public FriendName {
        if (value.isEmpty() || length(value) > LONGEST || !value.equals(Lines.tidy(value))) {
            throw new IllegalArgumentException("not a tidy name");
        }
    }

    /** The name as it was given, tidied; empty when nothing is left of it or it is too long. */
    public static Optional<FriendName> of(String given) {
        var tidy = Lines.tidy(given);
        return tidy.isEmpty() || length(tidy) > LONGEST ? Optional.empty() : Optional.of(new FriendName(tidy));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
