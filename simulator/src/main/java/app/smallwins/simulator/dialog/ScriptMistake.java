package app.smallwins.simulator.dialog;

/** A script that cannot be read. */
public final class ScriptMistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ScriptMistake(int line, String mistake) {
        super("line " + line + ": " + mistake);
    }
}
