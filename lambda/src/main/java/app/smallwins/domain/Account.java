package app.smallwins.domain;

import java.time.Duration;

/** Coming in, and leaving for good. */
final class Account {

    /** Alexa waits eight seconds; what is not deleted by then goes on at the next visit. */
    private static final Duration WHILE_SOMEBODY_WAITS = Duration.ofSeconds(5);
    private static final Duration WHEN_NOBODY_WAITS = Duration.ofSeconds(50);

    private final JarStore store;
    private final Looks looks;

    Account(JarStore store, Looks looks) {
        this.store = store;
        this.looks = looks;
    }

    /** Welcomes whoever opens the skill, and remembers that they were here. */
    Outcome open(Visit visit) {
        try {
            return welcome(visit, looks.around(visit));
        } catch (JarUnreachable unreachable) {
            return new Outcome.WelcomedBack();
        }
    }

    private Outcome welcome(Visit visit, Shelf shelf) {
        if (shelf.erasing() && !store.erase(visit.jar(), WHILE_SOMEBODY_WAITS)) {
            return new Outcome.DeletionUnderway();
        }
        Zones.of(visit, shelf).introduction().ifPresent(store::introduce);
        return shelf.profile().isPresent() ? new Outcome.WelcomedBack() : new Outcome.WelcomedNew();
    }

    /** Deletes all there is about this jar. */
    Outcome deleteEverything(Visit visit) {
        return store.erase(visit.jar(), WHILE_SOMEBODY_WAITS)
                ? new Outcome.EverythingDeleted()
                : new Outcome.DeletionUnderway();
    }

    /** Deletes the jars of everybody in the household. */
    Outcome forget(Visit visit) {
        var jars = store.jarsOf(visit.caller().household());
        for (var jar : jars) {
            if (!store.erase(jar, WHEN_NOBODY_WAITS)) {
                throw new JarUnreachable(new IllegalStateException("a jar could not be deleted in time"));
            }
        }
        return new Outcome.Forgotten(jars);
    }
}
