package app.smallwins.domain.webhooks;

import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The name of one webhook inside its jar: 16 lower-case hex digits. Opens nothing by itself. */
public record WebhookId(String value) {

    private static final int HEX_DIGITS = 16;

    public WebhookId {
        if (!value.matches("[0-9a-f]{" + HEX_DIGITS + "}")) {
            throw new IllegalArgumentException("a webhook id has " + HEX_DIGITS + " lower-case hex digits");
        }
    }

    /** A new name. */
    public static WebhookId random(RandomGenerator randomness) {
        return new WebhookId(HexFormat.of().toHexDigits(randomness.nextLong()));
    }

    /** The name somebody sent; empty when it cannot be one. */
    public static Optional<WebhookId> of(String sent) {
        try {
            return Optional.of(new WebhookId(sent));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
