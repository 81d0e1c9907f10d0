package app.smallwins.domain;

/**
 * The idempotency key of one request: the same request delivered twice has the same key, whenever it arrives. Sixteen
 * lower-case hex digits.
 */
public record RequestKey(String value) {

    private static final int HEX_DIGITS = 16;

    public RequestKey {
        if (!value.matches("[0-9a-f]{" + HEX_DIGITS + "}")) {
            throw new IllegalArgumentException("a request key has " + HEX_DIGITS + " lower-case hex digits");
        }
    }

    /** The key of a request that its sender names {@code requestId}. */
    public static RequestKey of(String requestId) {
        return new RequestKey(Digests.hex(requestId).substring(0, HEX_DIGITS));
    }
}
