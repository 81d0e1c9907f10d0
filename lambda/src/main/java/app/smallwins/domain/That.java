package app.smallwins.domain;

import app.smallwins.domain.JarStore.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What "that" means: what this session spoke of, else what was kept last, win or note. Costs one call to the table. */
final class That {

    private static final int HOW_FAR_BACK = 25;

    /** Nobody is at two devices within a minute: what another one just heard was somebody else's, or came at once. */
    private static final Duration SAME_BREATH = Duration.ofMinutes(1);

    /** An answer ends the session, so that "oops" comes in a new one; what is older than this it is not about. */
    private static final Duration JUST_NOW = Duration.ofMinutes(5);

    private final JarStore store;

    That(JarStore store) {
        this.store = store;
    }

    /** What a request to change "that" is about, or what the same request did to it before. */
    Optional<Told> meant(Visit visit) {
        var spokenOf = visit.conversation().that();
        return spokenOf.isPresent() ? store.told(visit.jar(), spokenOf.get()) : latest(visit);
    }

    /** The same for a request to put it right: what was told last, even if it was taken out since, and nothing older. */
    Optional<Told> toldLast(Visit visit) {
        var spokenOf = visit.conversation().that();
        return spokenOf.isPresent()
                ? store.told(visit.jar(), spokenOf.get())
                : first(visit, store.recent(visit.jar(), visit.now(), HOW_FAR_BACK), true);
    }

    /** The same for somebody who only says that something is wrong: what was just spoken of, or just kept here. */
    Optional<Told> justNow(Visit visit) {
        return visit.conversation().that().isPresent()
                ? meant(visit)
                : latest(visit).filter(told -> isJustNow(visit, told));
    }

    private Optional<Told> latest(Visit visit) {
        var told = store.recent(visit.jar(), visit.now(), HOW_FAR_BACK);
        return takenOutBy(visit.request(), told).or(() -> first(visit, told, false));
    }

    /** Whether this very request took something out before. */
    boolean isTakenOutBy(Visit visit) {
        return takenOutBy(visit.request(), store.recent(visit.jar(), visit.now(), HOW_FAR_BACK)).isPresent();
    }

    private static Optional<Told> takenOutBy(RequestKey request, List<Told> told) {
        return told.stream().filter(one -> one instanceof Told.TakenOut(_, var by) && by.equals(request)).findFirst();
    }

    private static Optional<Told> first(Visit visit, List<Told> told, boolean evenIfTakenOut) {
        return told.stream().filter(one -> switch (one) {
            case Told.InJar(var win) -> !isSomebodyElses(visit, win);
            case Told.Noted _ -> true;
            case Told.TakenOut _ -> evenIfTakenOut;
        }).findFirst();
    }

    private static boolean isJustNow(Visit visit, Told told) {
        return switch (told) {
            case Told.InJar(var win) -> isJustNow(visit, win.at()) && win.source().equals(visit.caller().source());
            case Told.Noted(var note) -> isJustNow(visit, note.at());
            case Told.TakenOut _ -> true;
        };
    }

    private static boolean isJustNow(Visit visit, Instant at) {
        return at.isAfter(visit.now().minus(JUST_NOW));
    }

    private static boolean isSomebodyElses(Visit visit, Win win) {
        return !win.source().equals(visit.caller().source())
                && win.at().isAfter(visit.now().minus(SAME_BREATH));
    }
}
