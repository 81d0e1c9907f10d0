package app.smallwins.web;

import app.smallwins.domain.Device;
import app.smallwins.domain.DeviceKey;
import app.smallwins.domain.Devices;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows who asks, by the key that is shown (RFC 6750, section 2.1). */
final class Owners {

    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([^ ]+)");

    private final Devices devices;

    Owners(Devices devices) {
        this.devices = devices;
    }

    /**
     * The device that asks.
     *
     * @throws Refusal when it shows no key, or one that opens nothing; which of the two is not said
     */
    Device of(WebRequest request) {
        return devices.of(shown(request)).orElseThrow(Owners::unknown);
    }

    /** The key that is shown, whether or not it opens anything. */
    static DeviceKey shown(WebRequest request) {
        return request.header("authorization")
                .map(BEARER::matcher)
                .filter(Matcher::matches)
                .flatMap(shown -> DeviceKey.of(shown.group(1)))
                .orElseThrow(Owners::unknown);
    }

    private static Refusal unknown() {
        return new Refusal(Problem.NO_KEY, Map.of("www-authenticate", "Bearer"));
    }
}
