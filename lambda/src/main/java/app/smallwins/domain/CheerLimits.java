package app.smallwins.domain;

import app.smallwins.domain.SharedWins.Limit;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How many cheers reach one jar: through one link in a day, and from one place in an hour. */
final class CheerLimits {

    private static final int THROUGH_A_LINK = 30;
    private static final int FROM_A_HOME = 20;

    private CheerLimits() {}

    static List<Limit> of(ShareCode code, NetworkAddress from, Instant now) {
        return List.of(limit("home#" + from.home(), ChronoUnit.HOURS, FROM_A_HOME, now),
                limit("link#" + code.hash(), ChronoUnit.DAYS, THROUGH_A_LINK, now));
    }

    private static Limit limit(String name, ChronoUnit unit, int most, Instant now) {
        var since = now.truncatedTo(unit);
        return new Limit(name + '#' + since, most, since.plus(1, unit));
    }
}
