package app.smallwins.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What a link to one shared win carries, and all that opens it: 28 letters and digits, 140 bits. Made to be sent on and, if
 * need be, typed: Crockford's base 32, which leaves out what is easily taken for another; case and what stands between the
 * letters mean nothing.
 */
public record ShareCode(String letters) {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 28;
    private static final int GROUP = 4;

    public ShareCode {
        if (!letters.matches("[" + ALPHABET + "]{" + LENGTH + "}")) {
            throw new IllegalArgumentException("a share code has " + LENGTH + " letters");
        }
    }

    /** A new code. */
    static ShareCode random(RandomGenerator secure) {
        var letters = new StringBuilder(LENGTH);
        for (var letter = 0; letter < LENGTH; letter++) {
            letters.append(ALPHABET.charAt(secure.nextInt(ALPHABET.length())));
        }
        return new ShareCode(letters.toString());
    }

    /** The code that came back, typed or pasted, alone or at the end of its link; empty when it cannot be one. */
    public static Optional<ShareCode> of(String text) {
        var letters = text.substring(text.lastIndexOf('#') + 1)
                .replaceAll("[\\s\\p{Punct}‐-―]", "")
                .toLowerCase(Locale.ROOT)
                .replace('o', '0')
                .replaceAll("[il]", "1");
        return letters.matches("[" + ALPHABET + "]{" + LENGTH + "}")
                ? Optional.of(new ShareCode(letters))
                : Optional.empty();
    }

    /** As it is written for people: groups of four. */
    public String written() {
        return letters.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /** What is kept of it. */
    public String hash() {
        return Digests.hex("share-code:" + letters);
    }

    /** Hides the letters: whoever prints a code by mistake gives nothing away. */
    @Override
    public String toString() {
        return "ShareCode";
    }
}
