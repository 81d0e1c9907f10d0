package app.smallwins.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/** A request or an answer of HTTP/1.1 that says how long it is, byte by byte as it came. */
public record HttpMessage(byte[] bytes) {

    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *([0-9]+) *$");
    private static final int END_OF_HEAD = 0x0D0A0D0A;

    /** @throws EOFException when there is none any more */
    static HttpMessage read(InputStream from) throws IOException {
        var message = new ByteArrayOutputStream();
        for (var lastFour = 0; lastFour != END_OF_HEAD;) {
            var next = from.read();
            if (next < 0) {
                throw new EOFException();
            }
            message.write(next);
            lastFour = lastFour << 8 | next;
        }
        message.write(from.readNBytes(length(message.toString(ISO_8859_1))));
        return new HttpMessage(message.toByteArray());
    }

    private static int length(String head) {
        var length = LENGTH.matcher(head.replace("\r", ""));
        return length.find() ? Integer.parseInt(length.group(1)) : 0;
    }

    /** The DynamoDB operation that a request asks for. */
    public boolean asksFor(String operation) {
        return new String(bytes, ISO_8859_1).contains("DynamoDB_20120810." + operation + "\r\n");
    }
}
