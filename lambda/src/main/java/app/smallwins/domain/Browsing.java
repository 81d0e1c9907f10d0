package app.smallwins.domain;

import app.smallwins.domain.JarStore.Place;
import java.util.Optional;

/** Turning the pages of a jar. */
final class Browsing {

    private static final int OF_A_PAGE = 50;

    private final JarStore store;
    private final Looks looks;

    Browsing(JarStore store, Looks looks) {
        this.store = store;
        this.looks = looks;
    }

    Outcome browse(Visit visit, Command.Browse wanted) {
        if (looks.around(visit).erasing()) {
            return new Outcome.DeletionUnderway();
        }
        var wins = store.page(visit.jar(), wanted.days(), wanted.after(), OF_A_PAGE + 1);
        return wins.size() <= OF_A_PAGE
                ? new Outcome.Browsed(wins, Optional.empty())
                : new Outcome.Browsed(wins.subList(0, OF_A_PAGE), Optional.of(Place.of(wins.get(OF_A_PAGE - 1))));
    }
}
