package app.smallwins.domain;

import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * What it takes to open one jar to another Alexa.
 *
 * @param secure a source of randomness that nobody can predict
 */
public record Doors(Joins joins, Counters counters, RandomGenerator secure) {

    /** Where no jar can be opened to another Alexa. */
    static Doors none() {
        return new Doors(new NoJoins(), new NoCounters(), () -> 0L);
    }

    private static final class NoCounters implements Counters {

        @Override
        public long of(String name) {
            throw new JarUnreachable(new IllegalStateException("nothing is counted here"));
        }

        @Override
        public long add(String name, int by, Instant until) {
            throw new JarUnreachable(new IllegalStateException("nothing is counted here"));
        }
    }
}
