package app.smallwins.domain;

import app.smallwins.domain.SharedWins.Cheering;
import app.smallwins.domain.SharedWins.Left;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What friends can do: see one win, and cheer for it. No jar can be reached from here. */
public final class Friends {

    private static final int LONGEST_MESSAGE = 200;

    private final SharedWins wins;
    private final FriendTriage triage;

    /**
     * @param wins what is behind links
     * @param triage reads what friends write
     */
    public Friends(SharedWins wins, FriendTriage triage) {
        this.wins = wins;
        this.triage = triage;
    }

    /**
     * Does what a friend wants.
     *
     * @throws JarUnreachable when the table does not answer in time; nobody who is not safe has to wait for it
     */
    public FriendOutcome handle(FriendVisit visit, FriendCommand command) {
        return switch (command) {
            case FriendCommand.SeeSharedWin(var code) -> see(visit.now(), code);
            case FriendCommand.LeaveCheer cheer -> triage.of(visit, cheer.name() + ". " + cheer.message())
                    .orElseGet(() -> tidied(visit, cheer));
        };
    }

    private FriendOutcome see(Instant now, ShareCode code) {
        return wins.shared(code, now)
                .<FriendOutcome>map(FriendOutcome.WinSeen::new)
                .orElseGet(FriendOutcome.LinkEnded::new);
    }

    private FriendOutcome tidied(FriendVisit visit, FriendCommand.LeaveCheer cheer) {
        var name = Lines.withoutLinks(cheer.name());
        var message = Lines.withoutLinks(cheer.message());
        var left = new Left(FriendName.of(name), Optional.of(message).filter(text -> !text.isEmpty()));
        return left.name().isEmpty() && !name.isEmpty() || message.codePointCount(0, message.length()) > LONGEST_MESSAGE
                ? new FriendOutcome.TooManyWords()
                : left(visit, cheer, left);
    }

    private FriendOutcome left(FriendVisit visit, FriendCommand.LeaveCheer cheer, Left left) {
        var limits = CheerLimits.of(cheer.code(), visit.from(), visit.now());
        return switch (wins.cheer(cheer.code(), left, cheer.once(), visit.now(), limits)) {
            case Cheering.Kept() -> new FriendOutcome.Cheered();
            case Cheering.Ended() -> new FriendOutcome.LinkEnded();
            case Cheering.TooMany(var until) -> new FriendOutcome.NotNow(Duration.between(visit.now(), until));
        };
    }
}
