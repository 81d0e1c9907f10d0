package app.smallwins.outbound;

import app.smallwins.domain.webhooks.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs messages (Standard Webhooks 1.0.0, "Signature scheme"): one signature for each secret that holds. */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /** @param seconds the moment of the attempt, since 1970 */
    static String of(String id, long seconds, byte[] body, List<Secret> secrets) {
        return secrets.stream()
                .map(secret -> "v1," + Base64.getEncoder().encodeToString(signed(id, seconds, body, secret)))
                .collect(Collectors.joining(" "));
    }

    private static byte[] signed(String id, long seconds, byte[] body, Secret secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.bytes(), ALGORITHM));
            mac.update((id + '.' + seconds + '.').getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }
}
