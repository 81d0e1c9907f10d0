package app.smallwins.web;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cookies of the page. Names that begin with {@code __Host-} are believed by browsers only from this very host and over a
 * safe connection, which includes one that does not leave the machine (RFC 6265bis, section 4.1.3.2).
 */
final class Cookies {

    /** Opens the jar: a device key. */
    static final String KEY = "__Host-small-wins";

    /** What came of the last form, sealed, for the page that is shown next. */
    static final String SAID = "__Host-said";

    /** That nothing shall celebrate for a while; sealed, so that whoever finds it does not learn why. */
    static final String TONE = "__Host-tone";

    private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=";

    private Cookies() {}

    /** The cookie of that name; of several the first, which is the most specific. */
    static Optional<String> of(WebRequest request, String name) {
        return request.headers()
                .getOrDefault("cookie", java.util.List.of())
                .stream()
                .flatMap(header -> Stream.of(header.split("; *")))
                .filter(cookie -> cookie.startsWith(name + '='))
                .map(cookie -> cookie.substring(name.length() + 1))
                .findFirst();
    }

    static String set(String name, String value, Duration keep) {
        return name + '=' + value + ATTRIBUTES + keep.toSeconds();
    }

    static String gone(String name) {
        return set(name, "", Duration.ZERO);
    }
}
