package app.smallwins.web;

import app.smallwins.domain.Device;
import app.smallwins.domain.DeviceKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A browser that opens a jar: a device like any other, whose key is in a cookie.
 *
 * @param key what the cookie holds
 */
record Session(Device device, DeviceKey key) {

    private static final String ALGORITHM = "HmacSHA256";

    /** What a form carries to prove that it was written for this browser; tells nothing about the key. */
    String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(derived("form"));
    }

    /** Takes as long when it is nearly right as when it is not. */
    boolean wrote(String token) {
        return MessageDigest.isEqual(token().getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /** 256 bits for one purpose, from which nobody gets back to the key or to those of another purpose. */
    byte[] derived(String purpose) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.secret().getBytes(StandardCharsets.US_ASCII), ALGORITHM));
            return mac.doFinal(("page:" + purpose).getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }

    /** Hides the key. */
    @Override
    public String toString() {
        return "Session";
    }
}
