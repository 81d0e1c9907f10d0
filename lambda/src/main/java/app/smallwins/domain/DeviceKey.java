package app.smallwins.domain;

import java.security.MessageDigest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What a paired device shows to open its jar: {@code sw_JAR_DEVICE_SECRET}. It names its own item in the table, so that one
 * read finds it; only a digest of the secret is kept there.
 *
 * @param secret 256 bits from a secure source, in base64url
 */
public record DeviceKey(JarId jar, DeviceId device, String secret) {

    private static final int SECRET_BYTES = 32;
    private static final Pattern WRITTEN = Pattern.compile("sw_([0-9a-f]{32})_([0-9a-f]{16})_([A-Za-z0-9_-]{43})");

    /** A new key to a jar. */
    static DeviceKey random(JarId jar, RandomGenerator secure) {
        var secret = new byte[SECRET_BYTES];
        secure.nextBytes(secret);
        return new DeviceKey(jar, DeviceId.random(secure),
                Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** The key that was shown; empty when it cannot be one. */
    public static Optional<DeviceKey> of(String shown) {
        var parts = WRITTEN.matcher(shown);
        return parts.matches()
                ? Optional.of(new DeviceKey(new JarId(parts.group(1)), new DeviceId(parts.group(2)), parts.group(3)))
                : Optional.empty();
    }

    /** The whole key, to be handed out once. */
    public String written() {
        return "sw_" + jar.value() + '_' + device.value() + '_' + secret;
    }

    /** What is kept of the secret. A plain digest is enough: nobody guesses 256 bits. */
    public String hash() {
        return Digests.hex("device-key:" + secret);
    }

    /** Whether this is the key whose {@link #hash()} was kept; takes as long when it is nearly right as when it is not. */
    public boolean matches(String kept) {
        return MessageDigest.isEqual(hash().getBytes(StandardCharsets.US_ASCII),
                kept.getBytes(StandardCharsets.US_ASCII));
    }

    /** Hides the key: whoever prints it by mistake gives nothing away. */
    @Override
    public String toString() {
        return "DeviceKey";
    }
}
