package app.smallwins.outbound;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What was answered. What else stands in the answer is no matter, and is not read.
 *
 * @param after how long to wait before another attempt, if it says so in seconds
 */
record Reply(int status, Optional<Duration> after) {

    private static final int MOST_BYTES = 16 * 1024;
    private static final int FIRST_FINAL = 200;
    private static final String END = "\r\n\r\n";
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})(?: [^\r\n]*)?\r\n");
    private static final Pattern AFTER = Pattern.compile("(?i)\r\nretry-after:[ \t]*([0-9]{1,6})[ \t]*\r\n");

    /** Reads the head of an answer; those that only say that there will be one (RFC 9110, section 15.2) are skipped. */
    static Reply read(InputStream answer) throws IOException {
        var room = MOST_BYTES;
        while (true) {
            var head = head(answer, room);
            var reply = of(head);
            if (reply.status() >= FIRST_FINAL) {
                return reply;
            }
            room -= head.length();
        }
    }

    private static Reply of(String head) throws IOException {
        var status = STATUS.matcher(head);
        if (!status.lookingAt()) {
            throw new IOException("no answer");
        }
        var after = AFTER.matcher(head);
        return new Reply(Integer.parseInt(status.group(1)), after.find()
                ? Optional.of(Duration.ofSeconds(Long.parseLong(after.group(1))))
                : Optional.empty());
    }

    private static String head(InputStream answer, int room) throws IOException {
        var head = new StringBuilder();
        while (head.length() < room) {
            var next = answer.read();
            if (next < 0) {
                break;
            }
            head.append((char) next);
            if (next == '\n' && head.length() >= END.length()
                    && head.substring(head.length() - END.length()).equals(END)) {
                return head.toString();
            }
        }
        throw new IOException("no whole answer");
    }
}
