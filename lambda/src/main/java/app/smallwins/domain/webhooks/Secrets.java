package app.smallwins.domain.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * The secret that a webhook is signed with, and those it was signed with until lately, so that a receiver can change its own
 * in peace.
 *
 * @param former latest first
 */
public record Secrets(Secret current, List<Former> former) {

    /** How long a former secret goes on signing beside the new one. */
    public static final Duration OVERLAP = Duration.ofHours(24);

    private static final int MOST_FORMER = 3;

    public Secrets {
        former = List.copyOf(former);
    }

    /** A secret that is on its way out. */
    public record Former(Secret secret, Instant until) {
    }

    /** A first one. */
    static Secrets random(RandomGenerator secure) {
        return new Secrets(Secret.random(secure), List.of());
    }

    /** A new one in its place. */
    Secrets rotated(RandomGenerator secure, Instant now) {
        var before = Stream.of(new Former(current, now.plus(OVERLAP)));
        return new Secrets(Secret.random(secure),
                Stream.concat(before, stillHolding(now)).limit(MOST_FORMER).toList());
    }

    /** All that sign at a moment, the current one first. */
    public List<Secret> at(Instant now) {
        return Stream.concat(Stream.of(current), stillHolding(now).map(Former::secret)).toList();
    }

    private Stream<Former> stillHolding(Instant now) {
        return former.stream().filter(one -> now.isBefore(one.until()));
    }
}
