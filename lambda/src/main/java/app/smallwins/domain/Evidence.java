package app.smallwins.domain;

import app.smallwins.domain.JarStore.Told;
import app.smallwins.domain.understanding.Gravity;
import app.smallwins.domain.understanding.Understanding;
import app.smallwins.domain.understanding.Understood;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody did, for when they cannot see it themselves. */
final class Evidence {

    private static final int LOOKED_AT = 25;

    private final JarStore store;
    private final Understanding understanding;

    Evidence(JarStore store, Understanding understanding) {
        this.store = store;
        this.understanding = understanding;
    }

    /** The latest things they did, latest first. Empty when there are none or the table is silent. */
    List<Win> latest(Visit visit) {
        try {
            return store.recent(visit.jar(), visit.now(), LOOKED_AT)
                    .stream()
                    .flatMap(told -> told instanceof Told.InJar(var win) ? Stream.of(win) : Stream.empty())
                    .filter(this::isGoodToHear)
                    .toList();
        } catch (JarUnreachable unreachable) {
            return List.of();
        }
    }

    /** One of today's, else one of the latest: nothing answers a bad day like the day itself. */
    Optional<Win> forAHardMoment(Visit visit) {
        var latest = latest(visit);
        return any(visit, latest.stream().filter(win -> isToday(visit, win)).toList()).or(() -> any(visit, latest));
    }

    static boolean isToday(Visit visit, Win win) {
        return win.day().equals(Days.dayOf(visit.now(), win.zone()));
    }

    /** Sorrow that somebody wanted kept is theirs to ask for; nobody is cheered up with it. */
    private boolean isGoodToHear(Win win) {
        return switch (understanding.of(win.said(), Locale.of(win.language()), Optional.empty())) {
            case Understood.CareWin _ -> true;
            case Understood.WinTold _ -> isNoHurt(win);
            case Understood.Crisis _,Understood.Concern _,Understood.SelfCriticism _,Understood.Request _,Understood.Chatter _ ->
                false;
        };
    }

    private boolean isNoHurt(Win win) {
        return switch (understanding.gravity(win.said(), Locale.of(win.language()))) {
            case Gravity.LIGHT, Gravity.BRAVE -> true;
            case Gravity.LOSS, Gravity.SORE -> false;
        };
    }

    private static Optional<Win> any(Visit visit, List<Win> wins) {
        return wins.isEmpty() ? Optional.empty() : Optional.of(wins.get(visit.randomness().nextInt(wins.size())));
    }
}
