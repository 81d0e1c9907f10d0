package app.smallwins.domain;

/**
 * The name of one jar of wins: 32 lower-case hex digits that reveal nothing about who owns it.
 *
 * <p>It is derived from the id a door knows somebody by, so that finding the jar costs no read.
 */
public record JarId(String value) {

    private static final int HEX_DIGITS = 32;

    public JarId {
        if (!value.matches("[0-9a-f]{" + HEX_DIGITS + "}")) {
            throw new IllegalArgumentException("a jar id has " + HEX_DIGITS + " lower-case hex digits");
        }
    }

    /**
     * The jar behind an id that belongs to somebody else's system.
     *
     * @param kind what the id names, such as {@code alexa-user}; keeps equal ids of different systems apart
     * @param foreignId the id as that system writes it
     */
    public static JarId derivedFrom(String kind, String foreignId) {
        return new JarId(Digests.hex(kind + ':' + foreignId).substring(0, HEX_DIGITS));
    }
}
