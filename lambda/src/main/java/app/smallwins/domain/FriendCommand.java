package app.smallwins.domain;

/** Everything that somebody can want who has nothing but a link. Never a {@link Command}: those are for owners of jars. */
public sealed interface FriendCommand {

    /** Wants to see the win that was shared. */
    record SeeSharedWin(ShareCode code) implements FriendCommand {
    }

    /**
     * Wants to cheer for it.
     *
     * @param name what they call themselves, as it came; may be blank
     * @param message what they wrote, as it came; may be blank
     * @param once the same for a form that is sent twice
     */
    record LeaveCheer(ShareCode code, String name, String message, RequestKey once) implements FriendCommand {
    }
}
