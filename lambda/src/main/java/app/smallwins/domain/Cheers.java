package app.smallwins.domain;

import app.smallwins.domain.Outcome.CheerHeard;
import app.smallwins.domain.Shares.CheeredWin;
import java.util.List;
import java.util.Optional;

/** What friends left, for the owner to hear. */
final class Cheers {

    private static final int SPOKEN_AT_MOST = 3;
    private static final int SEEN_AT_MOST = 100;

    private final Shares shares;

    Cheers(Links links) {
        this.shares = shares(links);
    }

    /** What is shared from here; where no link can be made, nothing ever was. */
    static Shares shares(Links links) {
        return links.page().isPresent() ? links.shares() : new NoShares();
    }

    /**
     * What came since they were here, to be told when they come in; said once. Nobody who is not safe is told of it, and
     * then it waits.
     */
    Optional<Outcome> news(Visit visit, Shelf shelf) {
        return shelf.cheers()
                .filter(news -> news.isFor(visit.request()) && !visit.conversation().careful())
                .flatMap(news -> heard(visit, news));
    }

    private Optional<Outcome> heard(Visit visit, CheerNews news) {
        try {
            return shares.hear(visit.jar(), news, visit.request())
                    .map(win -> new Outcome.WelcomedWithCheer(new CheerHeard(win, news.by(), Optional.empty()),
                            news.unheard() > 1));
        } catch (JarUnreachable unreachable) {
            return Optional.empty();
        }
    }

    /** The latest few, read out. */
    Outcome hear(Visit visit) {
        return new Outcome.CheersHeard(heard(shares.hear(visit.jar(), SPOKEN_AT_MOST, visit.request())));
    }

    /** All of them, without leaving a trace of having looked. */
    Outcome see(Visit visit) {
        return new Outcome.CheersSeen(shares.cheers(visit.jar(), SEEN_AT_MOST));
    }

    private static List<CheerHeard> heard(List<CheeredWin> cheers) {
        return cheers.stream()
                .map(one -> new CheerHeard(one.win(), one.cheer().by(), one.cheer().message()))
                .toList();
    }
}
