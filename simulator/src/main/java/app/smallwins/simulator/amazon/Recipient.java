package app.smallwins.simulator.amazon;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Whom a request comes from, as Amazon finds it in the request's own token.
 *
 * @param user the account's id
 * @param device the device's id
 */
public record Recipient(String user, String device) {

    private static final char BETWEEN = '\n';

    /** The {@code apiAccessToken} of a request: the desk's key, and behind it whose request it is. */
    public String token(String key) {
        var written = (user + BETWEEN + device).getBytes(StandardCharsets.UTF_8);
        return key + '.' + Base64.getUrlEncoder().withoutPadding().encodeToString(written);
    }

    /** Whose request carried the token; empty when the desk never gave it out. */
    public static Optional<Recipient> of(String token, String key) {
        return token.startsWith(key + '.') ? read(token.substring(key.length() + 1)) : Optional.empty();
    }

    private static Optional<Recipient> read(String written) {
        try {
            var read = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
            var between = read.indexOf(BETWEEN);
            return between < 0
                    ? Optional.empty()
                    : Optional.of(new Recipient(read.substring(0, between), read.substring(between + 1)));
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }
}
