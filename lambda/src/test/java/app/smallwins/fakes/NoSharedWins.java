package app.smallwins.fakes;

import app.smallwins.domain.RequestKey;
import app.smallwins.domain.ShareCode;
import app.smallwins.domain.SharedWin;
import app.smallwins.domain.SharedWins;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Links that show nothing. */
public final class NoSharedWins implements SharedWins {

    @Override
    public Optional<SharedWin> shared(ShareCode code, Instant now) {
        return Optional.empty();
    }

    @Override
    public Cheering cheer(ShareCode code, Left left, RequestKey once, Instant now, List<Limit> limits) {
        return new Cheering.Ended();
    }
}
