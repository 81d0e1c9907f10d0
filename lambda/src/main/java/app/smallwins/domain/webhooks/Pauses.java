package app.smallwins.domain.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long to wait before another attempt: the schedule of Standard Webhooks 1.0.0, "Deliverability and reliability", ten
 * attempts in three days, each pause up to a tenth longer so that not everything comes at once.
 */
final class Pauses {

    private static final List<Duration> AFTER = List.of(Duration.ofSeconds(5), Duration.ofMinutes(5),
            Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(5), Duration.ofHours(10),
            Duration.ofHours(14), Duration.ofHours(20), Duration.ofHours(24));

    private static final Duration LONGEST_WISH = Duration.ofDays(1);
    private static final double SPREAD = 0.1;

    private Pauses() {}

    /**
     * When to try again.
     *
     * @param failed how many attempts there were
     * @param wish how long the receiver wants to be left alone
     * @return empty when there were enough
     */
    static Optional<Instant> next(int failed, Optional<Duration> wish, Instant now, RandomGenerator randomness) {
        if (failed > AFTER.size()) {
            return Optional.empty();
        }
        var pause = spread(AFTER.get(failed - 1), randomness);
        var wished = wish.map(asked -> shorter(asked, LONGEST_WISH)).orElse(Duration.ZERO);
        return Optional.of(now.plus(pause.compareTo(wished) < 0 ? wished : pause));
    }

    private static Duration spread(Duration pause, RandomGenerator randomness) {
        return pause.plusMillis((long) (pause.toMillis() * SPREAD * randomness.nextDouble()));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
