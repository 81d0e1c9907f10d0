package app.smallwins.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What follows the question mark, each parameter once. */
record Query(Map<String, String> parameters) {

    /** @throws Refusal when a parameter is there twice, or is not encoded rightly */
    static Query of(WebRequest request) {
        var parameters = new TreeMap<String, String>();
        for (var pair : request.query().split("&")) {
            var parts = pair.split("=", 2);
            if (parameters.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "") != null) {
                throw new Refusal(Problem.BAD_QUERY);
            }
        }
        return new Query(parameters);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isEmpty());
    }

    private static String decoded(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(Problem.BAD_QUERY);
        }
    }
}
