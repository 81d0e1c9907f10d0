package app.smallwins.lambda;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Reports what nobody foresaw: which exceptions and where, never their messages, for those may hold words. */
final class Faults {

    private static final int FRAMES = 12;

    private Faults() {}

    /** Writes one line to standard error, which Lambda keeps in the function's log. */
    static void report(Throwable fault) {
        System.err.println("{\"fault\":\"" + described(fault) + "\"}");
    }

    static String described(Throwable fault) {
        var places = Arrays.stream(fault.getStackTrace())
                .limit(FRAMES)
                .map(frame -> frame.getClassName() + ':' + frame.getLineNumber())
                .collect(Collectors.joining(" "));
        var cause = fault.getCause();
        return fault.getClass().getName() + " at " + places
                + (cause == null || cause == fault ? "" : " because " + described(cause));
    }
}
