package app.smallwins.simulator.device;

/** The skill answered something that Alexa would not play. */
public final class UnusableAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param problem what is wrong, without any words of the answer */
    public UnusableAnswer(String problem) {
        super(problem);
    }
}
