package app.smallwins.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a route is: {@code /v1/wins/{id}}. What stands for a place is plain text without anything that is encoded, so that
 * no path means another one.
 */
record PathTemplate(String template, List<String> segments) {

    private static final String PLAIN = "[A-Za-z0-9._~-]+";

    static PathTemplate of(String template) {
        return new PathTemplate(template, split(template));
    }

    /** What stands for each place, when the path is such a one. */
    Optional<Map<String, String>> match(String path) {
        var parts = split(path);
        if (parts.size() != segments.size()) {
            return Optional.empty();
        }
        var places = new HashMap<String, String>();
        for (var index = 0; index < parts.size(); index++) {
            if (!fits(segments.get(index), parts.get(index), places)) {
                return Optional.empty();
            }
        }
        return Optional.of(Map.copyOf(places));
    }

    private static boolean fits(String segment, String part, Map<String, String> places) {
        if (!segment.startsWith("{")) {
            return segment.equals(part);
        }
        places.put(segment.substring(1, segment.length() - 1), part);
        return part.matches(PLAIN);
    }

    private static List<String> split(String path) {
        return List.of(path.split("/", -1));
    }
}
