package app.smallwins.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A code that lets one device in: eight letters, made to be spoken and typed. RFC 8628, section 6.1: consonants alone, so
 * that no words appear, and none that are easily taken for another; case and what stands between the letters mean nothing.
 */
public record PairingCode(String letters) {

    private static final String ALPHABET = "BCDFGHJKLMNPQRSTVWXZ";
    private static final int LENGTH = 8;
    private static final int GROUP = 4;

    public PairingCode {
        if (!letters.matches("[" + ALPHABET + "]{" + LENGTH + "}")) {
            throw new IllegalArgumentException("a pairing code has " + LENGTH + " letters");
        }
    }

    /** A new code: one of 20^8, about 34.5 bits. */
    public static PairingCode random(RandomGenerator secure) {
        var letters = new StringBuilder(LENGTH);
        for (var letter = 0; letter < LENGTH; letter++) {
            letters.append(ALPHABET.charAt(secure.nextInt(ALPHABET.length())));
        }
        return new PairingCode(letters.toString());
    }

    /** The code that somebody typed, in any case and with anything between the letters; empty when it cannot be one. */
    public static Optional<PairingCode> typed(String text) {
        var letters = text.replaceAll("[\\s\\p{Punct}‐-―]", "").toUpperCase(Locale.ROOT);
        return letters.matches("[" + ALPHABET + "]{" + LENGTH + "}")
                ? Optional.of(new PairingCode(letters))
                : Optional.empty();
    }

    /** As it is written for people: two groups. */
    public String written() {
        return letters.substring(0, GROUP) + '-' + letters.substring(GROUP);
    }

    /** What is kept of it. */
    public String hash() {
        return Digests.hex("pairing-code:" + letters);
    }

    /** Hides the letters: whoever prints a code by mistake gives nothing away. */
    @Override
    public String toString() {
        return "PairingCode";
    }
}
