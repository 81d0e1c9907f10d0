package app.smallwins.web.formats;

import app.smallwins.domain.Keepsakes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the files that can be imported. What a file is, it tells itself: phones and scripts name types of content as they
 * please.
 */
public final class FileReader {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private FileReader() {}

    /**
     * What is in a file.
     *
     * @throws UnreadableFile when it is none that is known, or not whole
     */
    public static Keepsakes read(byte[] file, Reading reading) {
        if (Zip.isZip(file)) {
            return DayOneReader.read(Zip.journals(file).stream().map(FileReader::json).toList(), reading);
        }
        var text = text(file);
        return PresentlyReader.isPresently(text) ? PresentlyReader.read(text, reading) : read(json(file), reading);
    }

    private static Keepsakes read(Node file, Reading reading) {
        if (JarReader.isOurs(file)) {
            return JarReader.read(file);
        }
        if (DayOneReader.isJournal(file)) {
            return DayOneReader.read(List.of(file), reading);
        }
        throw new UnreadableFile();
    }

    private static Node json(byte[] file) {
        try {
            var node = STRICT.readTree(text(file));
            if (node == null || !node.isObject()) {
                throw new UnreadableFile();
            }
            return new Node("", node);
        } catch (JsonProcessingException malformed) {
            throw new UnreadableFile();
        }
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException malformed) {
            throw new UnreadableFile();
        }
    }
}
