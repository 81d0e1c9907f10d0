package app.smallwins.simulator.skill;

/** The skill on this machine, with the table behind it. */
public interface RunningSkill extends AutoCloseable {

    /** The voice door. */
    SkillEndpoint door();

    /** The same door, with a table that nobody reaches. */
    SkillEndpoint doorWithoutTable();

    /** The voice door once more, with somebody watching the table behind it; made when it is first asked for. */
    WatchedDoor watched();

    /** The HTTP door. */
    WebEndpoint web();

    /** The same door, with a table that nobody reaches. */
    WebEndpoint webWithoutTable();

    /** From now on other programs are told of wins, as far as people have asked for it. */
    void tellOthers();

    /** Whether the table's engine is still running. */
    boolean hasTable();

    @Override
    void close();
}
