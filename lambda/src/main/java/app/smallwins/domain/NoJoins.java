package app.smallwins.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** No jar opens another one, for visits that do not say whose they are. */
public final class NoJoins implements Joins {

    @Override
    public boolean offer(Offer offer) {
        throw unreachable();
    }

    @Override
    public Optional<Offer> offered(JoinCode code, Instant now) {
        throw unreachable();
    }

    @Override
    public boolean join(Offer offer, JarId door, JarId household) {
        throw unreachable();
    }

    @Override
    public boolean bringOver(JarId door, Duration budget) {
        throw unreachable();
    }

    @Override
    public void leave(JarId door) {
        throw unreachable();
    }

    private static JarUnreachable unreachable() {
        return new JarUnreachable(new IllegalStateException("the visit does not say whose it is"));
    }
}
