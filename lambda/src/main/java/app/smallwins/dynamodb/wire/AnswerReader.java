package app.smallwins.dynamodb.wire;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads one answer of HTTP/1.1 (RFC 9112): with a length, in chunks, or up to the end of the connection. */
final class AnswerReader {

    private static final int LONGEST_HEAD = 64 * 1024;

    /** DynamoDB answers with 16 MB at most ("Service, account, and table quotas"). */
    private static final int LONGEST_BODY = 32 * 1024 * 1024;
    private static final int HEX = 16;
    private static final int INTERIM = 200;

    private final InputStream from;
    private int read;

    private AnswerReader(InputStream from) {
        this.from = from;
    }

    static Answer read(InputStream from) throws IOException {
        try {
            return new AnswerReader(from).answer();
        } catch (NumberFormatException | IndexOutOfBoundsException garbled) {
            throw new IOException("no HTTP", garbled);
        }
    }

    private Answer answer() throws IOException {
        var statusLine = line();
        var status = status(statusLine);
        var headers = headers();
        if (status < INTERIM) {
            return answer();
        }
        var ends = headers.containsKey("content-length") || isChunked(headers) || hasNoBody(status);
        var body = hasNoBody(status) ? new byte[0] : body(headers);
        return new Answer(status, headers, body, ends && staysOpen(statusLine, headers));
    }

    private static int status(String line) throws IOException {
        if (!line.startsWith("HTTP/1.")) {
            throw new IOException("no HTTP");
        }
        return Integer.parseInt(line, 9, 12, 10);
    }

    private static boolean hasNoBody(int status) {
        return status == 204 || status == 304;
    }

    private static boolean isChunked(Map<String, String> headers) {
        return headers.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT).contains("chunked");
    }

    private static boolean staysOpen(String statusLine, Map<String, String> headers) {
        return statusLine.startsWith("HTTP/1.1")
                && !headers.getOrDefault("connection", "").toLowerCase(Locale.ROOT).contains("close");
    }

    private Map<String, String> headers() throws IOException {
        var headers = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
        }
        return headers;
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if (isChunked(headers)) {
            return chunks();
        }
        var length = headers.get("content-length");
        return length == null ? untilTheEnd() : exactly(Integer.parseInt(length));
    }

    private byte[] untilTheEnd() throws IOException {
        return limited(from.readNBytes(LONGEST_BODY + 1));
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (var size = chunkSize(); size > 0; size = chunkSize()) {
            body.write(exactly(size));
            limited(body.size());
            line();
        }
        headers();
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        read = 0;
        return Integer.parseInt(line().split(";", 2)[0].strip(), HEX);
    }

    private byte[] exactly(int length) throws IOException {
        limited(length);
        var bytes = from.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer was cut off");
        }
        return bytes;
    }

    private static byte[] limited(byte[] body) throws IOException {
        limited(body.length);
        return body;
    }

    private static void limited(int length) throws IOException {
        if (length < 0 || length > LONGEST_BODY) {
            throw new IOException("an answer of no sensible length");
        }
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream(64);
        for (var next = from.read(); next != '\n'; next = from.read()) {
            if (next < 0) {
                throw new EOFException("the answer was cut off");
            }
            if (++read > LONGEST_HEAD) {
                throw new IOException("a head of no sensible length");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
