package app.smallwins.simulator.cli;

import app.smallwins.simulator.http.Simulator;

/** Sees to it that the desk is cleared when the process is told to end, and takes its child processes along. */
final class Ending implements AutoCloseable {

    private final Thread hook;

    private Ending(Thread hook) {
        this.hook = hook;
    }

    /** From now on, a signal to end closes the simulator. */
    static Ending of(Simulator simulator) {
        return with(simulator::close);
    }

    static Ending with(Runnable clearing) {
        var hook = new Thread(clearing, "ending");
        Runtime.getRuntime().addShutdownHook(hook);
        return new Ending(hook);
    }

    /** It ends by itself now. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // The hook is at work.
        }
    }
}
