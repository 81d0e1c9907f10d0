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
    private final Reminding reminding;

    Wins(JarStore store, Looks looks, Reminding reminding) {
        this.store = store;
        this.looks = looks;
        this.reminding = reminding;
    }

    /** Keeps what was said, whatever else fails. When the table does not answer, the same win can be tried again. */
    Outcome log(Visit visit, Utterance said, Deed deed, Tone tone) {
        var shelf = lookIfPossible(visit);
        try {
            return shelf.map(Shelf::erasing).orElse(false)
                    ? notKept(visit, said, shelf)
                    : keep(visit, said, deed, tone, shelf);
        } catch (JarUnreachable unreachable) {
            return notKept(visit, said, shelf);
        }
    }

    /** Keeps what comes in the place of a win that was taken out: it costs one call, and brings no reward nearer. */
    Outcome inItsPlace(Visit visit, Utterance said, Deed deed, Tone tone) {
        try {
            return keep(visit, said, deed, tone, Optional.empty());
        } catch (JarUnreachable unreachable) {
            return notKept(visit, said, Optional.empty());
        }
    }

    private Outcome keep(Visit visit, Utterance said, Deed deed, Tone tone, Optional<Shelf> shelf) {
        var here = shelf.map(seen -> Zones.of(visit, seen)).orElseGet(() -> Zones.guess(visit));
        var today = here.today(visit);
        var win = new Win(WinId.of(visit.now(), visit.request()), said, deed.day().seenFrom(today), visit.now(),
                here.zone(), visit.locale().getLanguage(), visit.caller().source(), false, visit.received());
        var reward = shelf.flatMap(Shelf::reward);
        var step = reward.flatMap(some -> some.step(win.id(), tone == Tone.GLAD));
        return switch (store.keep(visit.jar(), win, here.introduction(), step)) {
            case Kept.Stored() -> {
                reminding.rest(visit, shelf, win.day());
                yield logged(win, 0, today, tone, shelf,
                        reward.filter(_ -> step.filter(Reward.Step::earns).isPresent()));
            }
            case Kept.AlreadyThere(var there) ->
                logged(there, 1, today, tone, shelf, reward.filter(some -> some.isEarnedBy(there)));
            case Kept.TakenOutSince() -> new Outcome.WinTakenOut(Optional.empty());
            case Kept.BeingErased() -> notKept(visit, said, shelf);
        };
    }

    /** The profile only helps to name the day. A win is not lost for want of it. */
    private Optional<Shelf> lookIfPossible(Visit visit) {
        try {
            return Optional.of(visit.device().hasScreen() ? store.lookAtAll(visit.jar()) : looks.around(visit));
        } catch (JarUnreachable unreachable) {
            return Optional.empty();
        }
    }

    /** @param seen how often the look at the shelf has counted the win itself already */
    private static Outcome logged(Win win, int seen, LocalDate today, Tone tone, Optional<Shelf> shelf,
            Optional<Reward> earned) {
        var first = shelf.filter(known -> lately(known, today) <= seen).isPresent();
        var others = shelf.map(known -> known.tally().wins() - seen).orElse(0);
        return new Outcome.WinLogged(win, today, tone, first, shelf.map(Shelf::mayShowWords).orElse(false), earned,
                others + 1);
    }

    /** As many as a look at the days around would show, whatever else was seen. */
    private static int lately(Shelf shelf, LocalDate today) {
        return shelf.tally().within(new DayRange(today.minusDays(1).withDayOfMonth(1), today.plusDays(1))).wins();
    }

    private static Outcome notKept(Visit visit, Utterance said, Optional<Shelf> shelf) {
        return Waiting.notKept(visit, said, Unkept.As.WIN, shelf);
    }
}
