package app.smallwins.web.formats;

import app.smallwins.domain.RequestKey;
import app.smallwins.domain.WinId;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Names of entries in Day One, 32 upper-case hex digits. Ours are made of a win's own name, so that a second import is the
 * same entry there, and that what comes back is the same win here: four digits to know them by, twelve for the
 * millisecond, sixteen for the request.
 */
final class DayOneIds {

    private static final HexFormat HEX = HexFormat.of();
    private static final long MOST_MILLIS = 0xffff_ffff_ffffL;
    private static final int CHECK = 4;
    private static final int MOMENT = 12;

    private DayOneIds() {}

    static String of(WinId win) {
        var rest = HEX.toHexDigits(win.at().toEpochMilli() & MOST_MILLIS, MOMENT) + win.chance();
        return (check(rest) + rest).toUpperCase(Locale.ROOT);
    }

    /** The win that an entry was; empty when it is none of ours. */
    static Optional<WinId> win(String uuid) {
        var digits = uuid.toLowerCase(Locale.ROOT);
        if (!digits.matches("[0-9a-f]{32}") || !digits.startsWith(check(digits.substring(CHECK)))) {
            return Optional.empty();
        }
        try {
            var millis = HexFormat.fromHexDigitsToLong(digits, CHECK, CHECK + MOMENT) << 16 >> 16;
            var id = WinId.of(Instant.ofEpochMilli(millis), new RequestKey(digits.substring(CHECK + MOMENT)));
            return Optional.of(id);
        } catch (DateTimeException | IllegalArgumentException byChance) {
            return Optional.empty();
        }
    }

    private static String check(String digits) {
        var crc = new CRC32();
        crc.update(digits.getBytes(StandardCharsets.US_ASCII));
        return HEX.toHexDigits(crc.getValue(), CHECK);
    }
}
