package app.smallwins.web;

import app.smallwins.domain.DeviceKey;
import app.smallwins.domain.JarStore.Place;
import app.smallwins.domain.WinId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Says where a page ended, in a form that only the key that got the page can send back. */
final class Cursors {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE = 32;

    private final byte[] secret;

    Cursors(DeviceKey key) {
        this.secret = ("cursor:" + key.secret()).getBytes(StandardCharsets.US_ASCII);
    }

    String write(Place place) {
        var text = (place.day() + "#" + place.win().value()).getBytes(StandardCharsets.US_ASCII);
        var signed = Arrays.copyOf(signature(text), SIGNATURE + text.length);
        System.arraycopy(text, 0, signed, SIGNATURE, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** @throws Refusal when it was not written here for this key */
    Place read(String cursor) {
        try {
            var signed = Base64.getUrlDecoder().decode(cursor);
            var text = Arrays.copyOfRange(signed, Math.min(SIGNATURE, signed.length), signed.length);
            if (!MessageDigest.isEqual(signature(text), Arrays.copyOf(signed, SIGNATURE))) {
                throw new Refusal(Problem.BAD_QUERY);
            }
            var parts = new String(text, StandardCharsets.US_ASCII).split("#", 2);
            return new Place(LocalDate.parse(parts[0]), new WinId(parts[1]));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw new Refusal(Problem.BAD_QUERY);
        }
    }

    private byte[] signature(byte[] text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }
}
