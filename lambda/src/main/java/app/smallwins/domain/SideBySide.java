package app.smallwins.domain;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Reads that need nothing of one another, at the same time: whoever waits does so for the slowest, not for the sum. */
final class SideBySide {

    private SideBySide() {}

    /**
     * Begins to read.
     *
     * @return waits for what is read, and throws what reading threw
     */
    static <T> Supplier<T> begun(Supplier<T> reading) {
        var read = CompletableFuture.supplyAsync(reading, Thread::startVirtualThread);
        return () -> waitedFor(read);
    }

    private static <T> T waitedFor(CompletableFuture<T> read) {
        try {
            return read.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
