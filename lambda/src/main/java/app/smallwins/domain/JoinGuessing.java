package app.smallwins.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Lets nobody guess codes that open old jars. They are said to Alexa, so each attempt belongs to an account; the arithmetic
 * is in the decision record on joining.
 */
final class JoinGuessing {

    private static final int PER_ACCOUNT = 5;
    private static final int FAR_TOO_MANY = 2_000;
    private static final String EVERYBODY = "join#everybody#";

    private final Counters counters;

    JoinGuessing(Counters counters) {
        this.counters = counters;
    }

    /** Counts an attempt before anything is looked up, so that many at once are no way round. */
    Attempt attempt(JarId household, Instant now) {
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        var name = "join#" + Digests.hex("join-guess:" + household.value()) + '#' + hour;
        var refused = counters.of(EVERYBODY + hour) >= FAR_TOO_MANY
                || counters.add(name, 1, forgotten(hour)) > PER_ACCOUNT;
        return new Attempt(refused, name, hour);
    }

    private static Instant forgotten(Instant hour) {
        return hour.plus(2, ChronoUnit.HOURS);
    }

    /** One attempt that was counted. */
    final class Attempt {

        private final boolean refused;
        private final String name;
        private final Instant hour;

        private Attempt(boolean refused, String name, Instant hour) {
            this.refused = refused;
            this.name = name;
            this.hour = hour;
        }

        boolean isRefused() {
            return refused;
        }

        /** Takes the count back. That this fails takes nothing away from who is in. */
        void wasRight() {
            try {
                counters.add(name, -1, forgotten(hour));
            } catch (JarUnreachable unreachable) {
                // then this account has one attempt less this hour
            }
        }

        void wasWrong() {
            counters.add(EVERYBODY + hour, 1, forgotten(hour));
        }
    }
}
