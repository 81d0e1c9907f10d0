package app.smallwins.simulator.skill;

/** The engine runs, and does not answer even after a long wait. */
public final class TableSilent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TableSilent(Throwable cause) {
        super(cause);
    }
}
