package app.smallwins.domain;

/** The table did not answer in time, or not with sense. Says nothing about whether a write took place. */
public final class JarUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param cause what the table's client reported; its message must not be logged, for it may hold words */
    public JarUnreachable(Throwable cause) {
        super("the table did not answer", cause);
    }
}
