package app.smallwins.domain;

import app.smallwins.domain.JarStore.Introduction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Coming in, and leaving for good. */
final class Account {

    /** Alexa waits eight seconds; what is not deleted by then goes on at the next visit. */
    private static final Duration WHILE_SOMEBODY_WAITS = Duration.ofSeconds(5);
    private static final Duration WHEN_NOBODY_WAITS = Duration.ofSeconds(50);

    /** So long ago that the next visit asks the device for its zone. */
    private static final Instant NEVER_ASKED = Instant.EPOCH;

    private final JarStore store;
    private final Looks looks;
    private final Cheers cheers;
    private final Joins joins;

    Account(JarStore store, Looks looks, Cheers cheers, Joins joins) {
        this.joins = joins;
        this.store = store;
        this.looks = looks;
        this.cheers = cheers;
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
        return cheers.news(visit, shelf).orElseGet(() -> introduced(visit, shelf));
    }

    /** A cheer comes before what may wait until the next time. */
    private Outcome introduced(Visit visit, Shelf shelf) {
        Zones.of(visit, shelf).introduction().ifPresent(store::introduce);
        return shelf.profile().isPresent() ? new Outcome.WelcomedBack() : new Outcome.WelcomedNew();
    }

    /** From now on nothing of theirs is shown, or all of it again. Needs no look: what is known already stays. */
    Outcome keepPrivate(Visit visit, boolean isPrivate) {
        var wish = new Introduction(visit.jar(), visit.caller().household(),
                new Profile(Optional.empty(), NEVER_ASKED, isPrivate));
        if (!store.keepPrivate(wish)) {
            return new Outcome.DeletionUnderway();
        }
        return isPrivate ? new Outcome.KeptPrivate() : new Outcome.PrivateNoMore();
    }

    /** Whether the owner lets screens show their words, as far as that can be had. */
    boolean showsWords(Visit visit) {
        try {
            var shelf = store.look(visit.jar(), List.of());
            return !shelf.erasing() && shelf.mayShowWords();
        } catch (JarUnreachable unreachable) {
            return false;
        }
    }

    /** Deletes all there is about this jar. */
    Outcome deleteEverything(Visit visit) {
        try {
            return store.erase(visit.jar(), WHILE_SOMEBODY_WAITS)
                    ? new Outcome.EverythingDeleted()
                    : new Outcome.DeletionUnderway();
        } catch (JarUnreachable unreachable) {
            return new Outcome.DeletionUncertain();
        }
    }

    /**
     * Deletes the jars of everybody in the household. One that was opened to another household since is that one's to delete;
     * here only the door to it is closed.
     */
    Outcome forget(Visit visit) {
        var jars = store.jarsOf(visit.caller().household());
        for (var jar : jars) {
            if (!isForgotten(jar)) {
                throw new JarUnreachable(new IllegalStateException("a jar could not be deleted in time"));
            }
        }
        return new Outcome.Forgotten(jars);
    }

    private boolean isForgotten(JarId jar) {
        try {
            return store.erase(jar, WHEN_NOBODY_WAITS);
        } catch (JarJoined door) {
            return joins.bringOver(jar, WHEN_NOBODY_WAITS) && isLeft(jar);
        }
    }

    private boolean isLeft(JarId door) {
        joins.leave(door);
        return true;
    }
}
