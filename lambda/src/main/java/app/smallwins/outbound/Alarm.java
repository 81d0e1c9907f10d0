package app.smallwins.outbound;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/** Closes a connection when its time is over, whatever it is at: one byte a second would keep it open for ever. */
final class Alarm implements AutoCloseable {

    private final Thread waiting;

    private Alarm(Thread waiting) {
        this.waiting = waiting;
    }

    /** @param end as {@link System#nanoTime()} tells it */
    static Alarm closing(Socket socket, long end) {
        return new Alarm(Thread.startVirtualThread(() -> ring(socket, end)));
    }

    private static void ring(Socket socket, long end) {
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
            socket.close();
        } catch (InterruptedException | IOException notNeeded) {
            // it is closed already
        }
    }

    @Override
    public void close() {
        waiting.interrupt();
    }
}
