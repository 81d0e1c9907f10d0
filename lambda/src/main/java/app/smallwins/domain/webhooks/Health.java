package app.smallwins.domain.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a webhook fares.
 *
 * @param last the last attempt there was
 * @param failingSince since when nothing has succeeded
 * @param stopped why nothing is sent any more; empty while something is
 */
public record Health(Optional<Attempt> last, Optional<Instant> failingSince, Optional<Stop> stopped) {

    /** After so long without a success nothing is sent any more, until its owner wants it. */
    static final Duration PATIENCE = Duration.ofDays(5);

    /** @param trouble empty when it succeeded */
    public record Attempt(Instant at, Optional<Trouble> trouble) {
    }

    /** Why nothing is sent any more. */
    public enum Stop {
        /** The receiver said that it wants nothing any more. */
        GONE,
        /** Nothing succeeded for days. */
        FAILING
    }

    /** Nothing was sent yet. */
    static Health fresh() {
        return new Health(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** How it fares after another attempt. */
    Health after(Courier.Answer answer, Instant now) {
        return switch (answer) {
            case Courier.Answer.Taken() ->
                new Health(attempt(now, Optional.empty()), Optional.empty(), Optional.empty());
            case Courier.Answer.Gone(var trouble) ->
                new Health(attempt(now, Optional.of(trouble)), since(now), Optional.of(Stop.GONE));
            case Courier.Answer.Refused(var trouble, _) ->
                new Health(attempt(now, Optional.of(trouble)), since(now), outOfPatience(now));
        };
    }

    private static Optional<Attempt> attempt(Instant now, Optional<Trouble> trouble) {
        return Optional.of(new Attempt(now, trouble));
    }

    private Optional<Instant> since(Instant now) {
        return Optional.of(failingSince.orElse(now));
    }

    private Optional<Stop> outOfPatience(Instant now) {
        return failingSince.filter(since -> !now.isBefore(since.plus(PATIENCE))).map(_ -> Stop.FAILING);
    }
}
