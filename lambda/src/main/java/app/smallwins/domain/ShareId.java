package app.smallwins.domain;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** The name of one link inside its jar: 16 lower-case hex digits. Opens nothing by itself. */
public record ShareId(String value) {

    private static final int HEX_DIGITS = 16;

    public ShareId {
        if (!value.matches("[0-9a-f]{" + HEX_DIGITS + "}")) {
            throw new IllegalArgumentException("a share id has " + HEX_DIGITS + " lower-case hex digits");
        }
    }

    static ShareId random(RandomGenerator secure) {
        return new ShareId(HexFormat.of().toHexDigits(secure.nextLong()));
    }
}
