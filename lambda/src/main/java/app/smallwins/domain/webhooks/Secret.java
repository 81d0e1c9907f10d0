package app.smallwins.domain.webhooks;

import java.util.Base64;
import java.util.random.RandomGenerator;

/**
 * What both sides of a webhook know and nobody else (Standard Webhooks 1.0.0, "Signature scheme"): {@code whsec_} and 24 to
 * 64 bytes in base64. Shown once, when it is made.
 */
public record Secret(String value) {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final int FEWEST = 24;
    private static final int MOST = 64;

    public Secret {
        if (!value.startsWith(PREFIX) || length(value) < FEWEST || length(value) > MOST) {
            throw new IllegalArgumentException("not a secret");
        }
    }

    /** A new one. */
    static Secret random(RandomGenerator secure) {
        var bytes = new byte[BYTES];
        secure.nextBytes(bytes);
        return new Secret(PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    /** The key itself. */
    public byte[] bytes() {
        return bytes(value);
    }

    private static int length(String value) {
        return bytes(value).length;
    }

    private static byte[] bytes(String value) {
        return Base64.getDecoder().decode(value.substring(PREFIX.length()));
    }

    /** Hides it. */
    @Override
    public String toString() {
        return "Secret";
    }
}
