package app.smallwins.domain;

import app.smallwins.domain.JarStore.Told;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Letting a friend see one win, and ending that again. */
final class Sharing {

    private static final Duration LINK_HOLDS = Duration.ofDays(30);
    private static final int HOW_FAR_BACK = 25;

    private final JarStore store;
    private final Links links;
    private final FriendWords friends;

    Sharing(JarStore store, Links links, FriendWords friends) {
        this.store = store;
        this.links = links;
        this.friends = friends;
    }

    /**
     * Makes a link to what was just spoken of, else to the last win, for the friend who is named. By voice the link can only
     * be shown on a card: of a recognised person nothing is shown on the household's.
     */
    Outcome share(Visit visit, Utterance said) {
        if (visit.caller().recognised()) {
            return links.page().<Outcome>map(_ -> new Outcome.LinkNotShown()).orElseGet(Outcome.NoPlaceForLinks::new);
        }
        return linked(visit, () -> meant(visit), friends.in(said, visit.locale()), Optional.empty(), true);
    }

    /** Makes a link to a certain win, or to the last one, for somebody who reads it where nobody else does. */
    Outcome share(Visit visit, Command.ShareThatWin wanted) {
        return linked(visit, () -> wanted.win().map(win -> store.told(visit.jar(), win)).orElseGet(() -> latest(visit)),
                wanted.with().flatMap(words -> friends.called(words, visit.locale())), wanted.from(), false);
    }

    private Outcome linked(Visit visit, Supplier<Optional<Told>> meant, Optional<Friend> with,
            Optional<FriendName> from, boolean onACard) {
        if (links.page().isEmpty()) {
            return new Outcome.NoPlaceForLinks();
        }
        return win(meant.get()).map(win -> linked(visit, win, with, from, onACard))
                .orElseGet(Outcome.NothingToShare::new);
    }

    private Outcome linked(Visit visit, Win win, Optional<Friend> with, Optional<FriendName> from, boolean onACard) {
        var code = ShareCode.random(links.secure());
        var share = new Share(ShareId.random(links.secure()), win.id(), with, from,
                visit.received().plus(LINK_HOLDS));
        return switch (links.shares().make(visit.jar(), share, code, onACard)) {
            case MADE -> new Outcome.LinkMade(share, win, Links.link(links.page().orElseThrow(), code), LINK_HOLDS);
            case PRIVATE -> new Outcome.LinkNotShown();
            case NO_SUCH_WIN -> new Outcome.NothingToShare();
            case BEING_ERASED -> new Outcome.DeletionUnderway();
        };
    }

    private Optional<Told> meant(Visit visit) {
        var that = visit.conversation().that();
        return that.isPresent() ? store.told(visit.jar(), that.get()) : latest(visit);
    }

    private Optional<Told> latest(Visit visit) {
        return store.recent(visit.jar(), visit.now(), HOW_FAR_BACK)
                .stream()
                .filter(Told.InJar.class::isInstance)
                .findFirst();
    }

    private static Optional<Win> win(Optional<Told> told) {
        return told.stream()
                .flatMap(one -> one instanceof Told.InJar(var win) ? Stream.of(win) : Stream.empty())
                .findFirst();
    }

    Outcome see(Visit visit) {
        return new Outcome.SharesSeen(links.shares().in(visit.jar(), visit.received()));
    }

    Outcome end(Visit visit, ShareId share) {
        return links.shares().end(visit.jar(), share)
                ? new Outcome.LinksTakenBack(1)
                : new Outcome.LinksTakenBack(0);
    }

    /** Ends all links: whoever takes something back wants it seen by nobody. */
    Outcome endAll(Visit visit) {
        return links.page().isEmpty()
                ? new Outcome.LinksTakenBack(0)
                : new Outcome.LinksTakenBack(links.shares().endAll(visit.jar()));
    }
}
