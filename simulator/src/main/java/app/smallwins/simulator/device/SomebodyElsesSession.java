package app.smallwins.simulator.device;

/** The session named is open, and belongs to another account, device or language. */
public final class SomebodyElsesSession extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SomebodyElsesSession() {
        super("this session belongs to another user, device or locale");
    }
}
