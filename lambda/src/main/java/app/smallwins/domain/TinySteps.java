package app.smallwins.domain;

import java.util.Optional;

/** Offers something tiny to do, one at a time. Whoever does not want it has done nothing wrong. */
final class TinySteps {

    private final Library library;

    TinySteps(Library library) {
        this.library = library;
    }

    Outcome offer(Visit visit) {
        return offered(visit, visit.randomness().nextInt(library.steps(visit.locale()).size()));
    }

    /** Any but the one that was offered last. */
    Outcome offerAnother(Visit visit, int last) {
        var all = library.steps(visit.locale()).size();
        var further = 1 + visit.randomness().nextInt(all - 1);
        return offered(visit, Math.floorMod(last + further, all));
    }

    /** What somebody says who has done it; empty when there is no such step, since its number comes from outside. */
    Optional<Utterance> done(Visit visit, int step) {
        var steps = library.steps(visit.locale());
        return step >= 0 && step < steps.size()
                ? Optional.of(Utterance.whole(steps.get(step).done()))
                : Optional.empty();
    }

    private Outcome offered(Visit visit, int step) {
        return new Outcome.StepOffered(library.steps(visit.locale()).get(step), step);
    }
}
