package app.smallwins.web.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipInputStream;

/** Opens archives, as far as they stay within bounds when they are unpacked. */
final class Zip {

    /** What is looked at of all that is packed, pictures included. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final int MOST_OF_A_JOURNAL = 16 * 1024 * 1024;
    private static final byte[] MAGIC = {'P', 'K', 3, 4};

    private Zip() {}

    static boolean isZip(byte[] file) {
        return file.length > MAGIC.length
                && Arrays.equals(file, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /** The JSON files at the root; at least one. */
    static List<byte[]> journals(byte[] file) {
        var journals = new ArrayList<byte[]>();
        var room = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = zip.readNBytes(MOST_OF_A_JOURNAL + 1);
                room -= bytes.length;
                if (bytes.length > MOST_OF_A_JOURNAL || room < 0) {
                    throw new UnreadableFile();
                }
                if (entry.getName().matches("[^/\\\\]+\\.json")) {
                    journals.add(bytes);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableFile();
        }
        if (journals.isEmpty()) {
            throw new UnreadableFile();
        }
        return journals;
    }
}
