package app.smallwins.simulator.cli;

import java.io.PrintStream;
import java.util.Timer;
import java.util.TimerTask;

/** Says every few seconds that the start is still under way, until it is closed. Nobody looks at silence for long. */
final class Heartbeat implements AutoCloseable {

    private static final long EVERY_MILLIS = 5_000;

    private final Timer timer = new Timer("heartbeat", true);

    private Heartbeat() {}

    static Heartbeat to(PrintStream asides) {
        var heartbeat = new Heartbeat();
        heartbeat.timer.schedule(new TimerTask() {
            @Override
            public void run() {
                asides.println(Texts.of("starting"));
            }
        }, EVERY_MILLIS, EVERY_MILLIS);
        return heartbeat;
    }

    @Override
    public void close() {
        timer.cancel();
    }
}
