package app.smallwins.domain;

/** Wins that their owner wants kept apart. */
final class Trophies {

    private static final int LOOKED_AT = 50;

    private final JarStore store;
    private final Corrections corrections;
    private final Handful handful;

    Trophies(JarStore store, Corrections corrections, Handful handful) {
        this.store = store;
        this.corrections = corrections;
        this.handful = handful;
    }

    /** Makes the win that "that" means a trophy. Doing so twice changes nothing. */
    Outcome keepSpecial(Visit visit) {
        return corrections.that(visit)
                .filter(win -> store.keepSpecial(visit.jar(), win))
                .<Outcome>map(win -> new Outcome.KeptSpecial(win.keptSpecial()))
                .orElseGet(Outcome.NothingToChange::new);
    }

    /** Some of the trophies. */
    Outcome read(Visit visit) {
        var trophies = store.trophies(visit.jar(), LOOKED_AT);
        return trophies.isEmpty() ? new Outcome.NoTrophies() : new Outcome.TrophiesHeard(handful.of(trophies));
    }
}
