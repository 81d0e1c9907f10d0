package app.smallwins.faults;

import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** What becomes of requests, one after another. The same seed gives the same weather. */
public interface Weather {

    /** The fate of the next request. Several come at once. */
    Fate meets(HttpMessage request);

    /** Nothing goes wrong. */
    static Weather fair() {
        return _ -> Fate.PASSES;
    }

    /**
     * Some requests have one of these fates, the others pass.
     *
     * @param percent how many in a hundred
     */
    static Weather of(long seed, int percent, Fate... fates) {
        var chance = new SplittableRandom(seed);
        return _ -> {
            synchronized (chance) {
                return chance.nextInt(100) < percent ? fates[chance.nextInt(fates.length)] : Fate.PASSES;
            }
        };
    }

    /** So many requests for an operation pass; from then on everything has a fate, as for a function that has ended. */
    static Weather after(int howMany, String operation, Fate fate) {
        var seen = new AtomicInteger();
        return request -> seen.addAndGet(request.asksFor(operation) ? 1 : 0) > howMany ? fate : Fate.PASSES;
    }

    /** Every request for an operation has a fate; everything else passes. */
    static Weather always(String operation, Fate fate) {
        return request -> request.asksFor(operation) ? fate : Fate.PASSES;
    }

    /** Every request has this fate. */
    static Weather always(Fate fate) {
        return _ -> fate;
    }

    /** What this weather lets pass meets another one. */
    default Weather and(Weather other) {
        return request -> {
            var fate = meets(request);
            return fate == Fate.PASSES ? other.meets(request) : fate;
        };
    }
}
