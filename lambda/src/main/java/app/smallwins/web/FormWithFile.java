package app.smallwins.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A page's form with a file in it, as browsers send it: RFC 7578, in the frame of RFC 2046, section 5.1.1. Read strictly, as
 * {@link Fields} are.
 *
 * @param fields all but the file
 * @param file the bytes of the field {@code file}; empty when nobody chose one
 */
record FormWithFile(Fields fields, byte[] file) {

    private static final Pattern BOUNDARY = Pattern.compile("; *boundary=(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70}))");
    private static final Pattern NAME = Pattern
            .compile("(?i)(?:^|\r\n)content-disposition: *form-data; *name=\"([^\"]*)\"");
    private static final String FILE = "file";
    private static final String LINE = "\r\n";
    private static final int MOST_PARTS = 16;

    /** @throws Refusal when it is no such form, or not whole */
    static FormWithFile of(WebRequest request) {
        if (!request.mediaType().equals(Optional.of("multipart/form-data"))) {
            throw new Refusal(Problem.UNSUPPORTED_TYPE);
        }
        var parts = parts(new String(request.body(), StandardCharsets.ISO_8859_1), "--" + boundary(request));
        var file = Optional.ofNullable(parts.remove(FILE)).orElse("");
        var fields = JsonNodeFactory.instance.objectNode();
        parts.forEach((name, value) -> fields.put(name, Fields.typed(bytes(value))));
        return new FormWithFile(new Fields(fields), bytes(file));
    }

    private static String boundary(WebRequest request) {
        var found = BOUNDARY.matcher(request.header("content-type").orElse(""));
        if (!found.find()) {
            throw new Refusal(Problem.NOT_A_FORM);
        }
        return Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2));
    }

    /** What stands between the boundaries, by name; each byte is one character. */
    private static Map<String, String> parts(String body, String boundary) {
        var parts = new TreeMap<String, String>();
        var at = must(body.startsWith(boundary) ? boundary.length() : -1);
        while (body.startsWith(LINE, at) && parts.size() < MOST_PARTS) {
            var end = must(body.indexOf(LINE + boundary, at));
            add(parts, body.substring(at + LINE.length(), Math.max(end, at + LINE.length())));
            at = end + LINE.length() + boundary.length();
        }
        must(body.startsWith("--", at) ? at : -1);
        return parts;
    }

    private static void add(Map<String, String> parts, String part) {
        var head = must(part.indexOf(LINE + LINE));
        var name = NAME.matcher(part.substring(0, head));
        must(name.find() ? head : -1);
        must(parts.put(name.group(1), part.substring(head + 2 * LINE.length())) == null ? head : -1);
    }

    private static byte[] bytes(String characters) {
        return characters.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int must(int found) {
        if (found < 0) {
            throw new Refusal(Problem.NOT_A_FORM);
        }
        return found;
    }
}
