package app.smallwins.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An HTTP request, whichever server it came through.
 *
 * @param method such as {@code GET}
 * @param path as it was sent, still percent-encoded
 * @param query what follows the question mark, still percent-encoded; empty when there is nothing
 * @param headers by name in any case; kept in lower case
 * @param body the raw bytes
 * @param source the address it comes from, as text; empty when it is not known
 */
public record WebRequest(String method, String path, String query, Map<String, List<String>> headers, byte[] body,
        String source) {

    public WebRequest {
        var lower = new TreeMap<String, List<String>>();
        headers.forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        headers = Map.copyOf(lower);
        body = body.clone();
    }

    /** A header that is there once; several of the same name are none, for it is not clear which is meant. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)))
                .filter(values -> values.size() == 1)
                .map(List::getFirst);
    }

    /** The body's media type in lower case, without parameters. */
    public Optional<String> mediaType() {
        return header("content-type").map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }
}
