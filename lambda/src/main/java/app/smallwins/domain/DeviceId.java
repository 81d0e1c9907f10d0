package app.smallwins.domain;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** The name of one paired device inside its jar: 16 lower-case hex digits. Opens nothing by itself. */
public record DeviceId(String value) {

    private static final int HEX_DIGITS = 16;

    public DeviceId {
        if (!value.matches("[0-9a-f]{" + HEX_DIGITS + "}")) {
            throw new IllegalArgumentException("a device id has " + HEX_DIGITS + " lower-case hex digits");
        }
    }

    static DeviceId random(RandomGenerator secure) {
        return new DeviceId(HexFormat.of().toHexDigits(secure.nextLong()));
    }
}
