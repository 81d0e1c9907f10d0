package app.smallwins.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lets nobody guess codes. Each network has a few wrong ones an hour, and fewer when there are many from everywhere, so that
 * whoever types the right code gets in while others guess. The arithmetic is in the decision record on pairing.
 */
final class Guessing {

    private static final int PER_HOME = 10;
    private static final int PER_SITE = 30;
    private static final int PER_HOME_WHEN_MANY_GUESS = 2;
    private static final int PER_SITE_WHEN_MANY_GUESS = 6;
    private static final int MANY = 1_000;
    private static final int FAR_TOO_MANY = 20_000;

    private static final String EVERYBODY = "guess#everybody#";

    private final Counters counters;

    Guessing(Counters counters) {
        this.counters = counters;
    }

    /** Counts an attempt before anything is looked up, so that many at once are no way round. */
    Attempt attempt(NetworkAddress from, Instant now) {
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        var wrong = counters.of(EVERYBODY + hour);
        var refused = wrong >= FAR_TOO_MANY || limits(from, wrong)
                .map(limit -> counters.add(limit.name() + hour, 1, forgotten(hour)) > limit.most())
                .reduce(false, Boolean::logicalOr);
        return new Attempt(refused, from, hour, Duration.between(now, hour.plus(1, ChronoUnit.HOURS)));
    }

    private static Stream<Limit> limits(NetworkAddress from, long wrong) {
        var many = wrong >= MANY;
        var home = new Limit("guess#home#" + from.home() + '#', many ? PER_HOME_WHEN_MANY_GUESS : PER_HOME);
        var site = new Limit("guess#site#" + from.site() + '#', many ? PER_SITE_WHEN_MANY_GUESS : PER_SITE);
        return (from.isIpv6() ? List.of(home, site) : List.of(home)).stream();
    }

    private static Instant forgotten(Instant hour) {
        return hour.plus(2, ChronoUnit.HOURS);
    }

    private record Limit(String name, int most) {
    }

    /** One attempt that was counted. */
    final class Attempt {

        private final boolean refused;
        private final NetworkAddress from;
        private final Instant hour;
        private final Duration retryAfter;

        private Attempt(boolean refused, NetworkAddress from, Instant hour, Duration retryAfter) {
            this.refused = refused;
            this.from = from;
            this.hour = hour;
            this.retryAfter = retryAfter;
        }

        boolean isRefused() {
            return refused;
        }

        Duration retryAfter() {
            return retryAfter;
        }

        /** Takes the count back: many people can share an address. Nobody who is in already is sent away for it. */
        void wasRight() {
            try {
                limits(from, 0).forEach(limit -> counters.add(limit.name() + hour, -1, forgotten(hour)));
            } catch (JarUnreachable unreachable) {
                // Then this network has one attempt less this hour.
            }
        }

        void wasWrong() {
            counters.add(EVERYBODY + hour, 1, forgotten(hour));
        }
    }
}
