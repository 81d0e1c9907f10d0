package app.smallwins.domain;

import app.smallwins.domain.JarStore.Told;
import java.util.Optional;

/** Wins that their owner wants kept apart. */
final class Trophies {

    private static final int LOOKED_AT = 50;

    private final JarStore store;
    private final That that;
    private final Handful handful;

    Trophies(JarStore store, That that, Handful handful) {
        this.store = store;
        this.that = that;
        this.handful = handful;
    }

    /** Makes the win that "that" means a trophy. Doing so twice changes nothing. */
    Outcome keepSpecial(Visit visit) {
        return that.meant(visit).flatMap(told -> keptSpecial(visit, told)).orElseGet(Outcome.NothingToChange::new);
    }

    private Optional<Outcome> keptSpecial(Visit visit, Told told) {
        return switch (told) {
            case Told.InJar(var win) -> Optional.<Outcome>of(new Outcome.KeptSpecial(win.keptSpecial()))
                    .filter(_ -> store.keepSpecial(visit.jar(), win));
            case Told.Noted(var note) -> Optional.of(new Outcome.NoteLeftAsItIs(note));
            case Told.TakenOut _ -> Optional.empty();
        };
    }

    /** Some of the trophies. */
    Outcome read(Visit visit) {
        var trophies = store.trophies(visit.jar(), LOOKED_AT);
        return trophies.isEmpty() ? new Outcome.NoTrophies() : new Outcome.TrophiesHeard(handful.of(trophies));
    }
}
