package app.smallwins.domain;

/**
 * The jar that was asked for is only a door to another one: its owner had it before, under another name. Nothing was
 * changed. {@link SmallWins} does there what was wanted here, so that nobody else has to know.
 */
public final class JarJoined extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient JarId door;
    private final transient JarId jar;
    private final boolean settled;

    /**
     * @param door the jar that was asked for
     * @param jar the one it opens
     * @param settled whether nothing of what was kept behind the door before still waits to be brought over
     */
    public JarJoined(JarId door, JarId jar, boolean settled) {
        super("this jar opens another one");
        this.door = door;
        this.jar = jar;
        this.settled = settled;
    }

    /** The jar that was asked for. */
    public JarId door() {
        return door;
    }

    /** The jar it opens. */
    public JarId jar() {
        return jar;
    }

    /** Whether all that was kept behind the door is in the jar. */
    public boolean isSettled() {
        return settled;
    }
}
