package app.smallwins.domain;

import java.util.Optional;
import java.util.random.RandomGenerator;

/** A code that opens an old jar to a new Alexa, once: eight digits, made to be read off a page and said. */
public record JoinCode(String digits) {

    /** How many digits a code has. */
    public static final int LENGTH = 8;
    private static final int GROUP = 4;

    public JoinCode {
        if (!digits.matches("[0-9]{" + LENGTH + "}")) {
            throw new IllegalArgumentException("a code to join has " + LENGTH + " digits");
        }
    }

    /** A new code: one of 10^8, about 26.6 bits. */
    static JoinCode random(RandomGenerator secure) {
        var digits = new StringBuilder(LENGTH);
        for (var digit = 0; digit < LENGTH; digit++) {
            digits.append(secure.nextInt(10));
        }
        return new JoinCode(digits.toString());
    }

    /** The code of those digits; empty when there are too few or too many. */
    static Optional<JoinCode> of(String digits) {
        return digits.length() == LENGTH ? Optional.of(new JoinCode(digits)) : Optional.empty();
    }

    /** As it is written for people: two groups. */
    public String written() {
        return digits.substring(0, GROUP) + ' ' + digits.substring(GROUP);
    }

    /** What is kept of it. */
    public String hash() {
        return Digests.hex("join-code:" + digits);
    }

    /** Hides the digits: whoever prints a code by mistake gives nothing away. */
    @Override
    public String toString() {
        return "JoinCode";
    }
}
