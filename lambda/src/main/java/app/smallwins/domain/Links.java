package app.smallwins.domain;

import java.net.URI;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What it takes to make links.
 *
 * @param secure a source of randomness that nobody can predict
 * @param page where they lead; empty when this deployment has no such place
 */
public record Links(Shares shares, RandomGenerator secure, Optional<URI> page) {

    /** Where no links can be made. */
    public static Links none() {
        return new Links(new NoShares(), () -> 0L, Optional.empty());
    }

    /**
     * The address of one shared win. What opens it stands behind the number sign, which browsers keep to themselves: no
     * server logs it, no referrer carries it (RFC 3986, section 3.5; Fetch, "Determine request's referrer").
     */
    static URI link(URI page, ShareCode code) {
        return page.resolve("/s#" + code.written());
    }
}
