package app.smallwins.domain;

import app.smallwins.domain.JarStore.Kept;
import app.smallwins.domain.Outcome.Tone;
import app.smallwins.domain.understanding.Deed;
import java.time.LocalDate;
import java.util.Optional;

/** Putting wins into the jar. */
final class Wins {

    private final JarStore store;
    private final Looks looks;

    Wins(JarStore store, Looks looks) {
        this.store = store;
        this.looks = looks;
    }

    /** Keeps what was said, whatever else fails. When the table does not answer, the same win can be tried again. */
    Outcome log(Visit visit, Utterance said, Deed deed, Tone tone) {
        try {
            return keep(visit, said, deed, tone);
        } catch (JarUnreachable unreachable) {
            return new Outcome.WinNotKept(new Question.TryAgain(said, visit.now(), visit.request()));
        }
    }

    private Outcome keep(Visit visit, Utterance said, Deed deed, Tone tone) {
        var shelf = lookIfPossible(visit);
        if (shelf.map(Shelf::erasing).orElse(false)) {
            return new Outcome.WinNotKept(new Question.TryAgain(said, visit.now(), visit.request()));
        }
        var here = shelf.map(seen -> Zones.of(visit, seen)).orElseGet(() -> Zones.guess(visit));
        var today = here.today(visit);
        var win = new Win(WinId.of(visit.now(), visit.request()), said, deed.day().seenFrom(today), visit.now(),
                here.zone(), visit.locale().getLanguage(), visit.caller().source(), false);
        return kept(visit, store.keep(visit.jar(), win, here.introduction()), win, today, tone, nth(shelf, today));
    }

    /** The profile only helps to name the day. A win is not lost for want of it. */
    private Optional<Shelf> lookIfPossible(Visit visit) {
        try {
            return Optional.of(looks.around(visit));
        } catch (JarUnreachable unreachable) {
            return Optional.empty();
        }
    }

    private static int nth(Optional<Shelf> shelf, LocalDate today) {
        return shelf.map(Shelf::tally).map(Tally::wins).orElse(today.getDayOfYear());
    }

    private static Outcome kept(Visit visit, Kept kept, Win win, LocalDate today, Tone tone, int nth) {
        return switch (kept) {
            case Kept.Stored() -> new Outcome.WinLogged(win, today, tone, nth);
            case Kept.AlreadyThere(var there) -> new Outcome.WinLogged(there, today, tone, nth);
            case Kept.TakenOutSince() -> new Outcome.WinTakenOut(Optional.empty());
            case Kept.BeingErased() ->
                new Outcome.WinNotKept(new Question.TryAgain(win.said(), visit.now(), visit.request()));
        };
    }
}
