package app.smallwins.domain;

import app.smallwins.domain.JarStore.Told;
import app.smallwins.domain.Outcome.FriendsSeen.SharedLink;
import app.smallwins.domain.Shares.CheeredWin;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looking at what friends can see, and at what they left. */
final class SeeingFriends {

    private static final int CHEERS = 100;

    /** The store reads no more at once. */
    private static final int WINS = 100;

    private final JarStore store;
    private final Looks looks;
    private final Shares shares;

    SeeingFriends(JarStore store, Looks looks, Links links) {
        this.store = store;
        this.looks = looks;
        this.shares = Cheers.shares(links);
    }

    /** The latest cheers of a jar, whatever they are for; none when they cannot be read, for they are beside the point. */
    List<Cheer> cheers(JarId jar) {
        try {
            return shares.left(jar, CHEERS);
        } catch (JarUnreachable unreachable) {
            return List.of();
        }
    }

    /** Links and cheers whose wins are still there; what shows nothing any more is shown nowhere. */
    Outcome see(Visit visit) {
        if (shares instanceof NoShares) {
            return new Outcome.NoPlaceForLinks();
        }
        var shelf = SideBySide.begun(() -> looks.around(visit));
        var links = SideBySide.begun(() -> shares.in(visit.jar(), visit.received()));
        var cheers = shares.left(visit.jar(), CHEERS);
        if (shelf.get().erasing()) {
            return new Outcome.DeletionUnderway();
        }
        var wins = wins(visit.jar(), links.get(), cheers);
        return new Outcome.FriendsSeen(Zones.of(visit, shelf.get()).today(visit), links(links.get(), wins),
                cheers(cheers, wins));
    }

    private Map<WinId, Win> wins(JarId jar, List<Share> links, List<Cheer> cheers) {
        var names = Stream.concat(links.stream().map(Share::win), cheers.stream().map(Cheer::win))
                .distinct()
                .limit(WINS)
                .toList();
        return names.isEmpty()
                ? Map.of()
                : store.told(jar, names)
                        .stream()
                        .flatMap(told -> told instanceof Told.InJar(var win) ? Stream.of(win) : Stream.empty())
                        .collect(Collectors.toMap(Win::id, Function.identity()));
    }

    private static List<SharedLink> links(List<Share> links, Map<WinId, Win> wins) {
        return links.stream()
                .filter(link -> wins.containsKey(link.win()))
                .map(link -> new SharedLink(link, wins.get(link.win())))
                .toList();
    }

    private static List<CheeredWin> cheers(List<Cheer> cheers, Map<WinId, Win> wins) {
        return cheers.stream()
                .filter(cheer -> wins.containsKey(cheer.win()))
                .map(cheer -> new CheeredWin(cheer, wins.get(cheer.win())))
                .toList();
    }
}
