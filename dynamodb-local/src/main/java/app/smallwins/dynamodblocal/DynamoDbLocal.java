package app.smallwins.dynamodblocal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * A DynamoDB Local engine running as a process of its own, reachable from this machine alone.
 *
 * <p>It listens on a free port of 127.0.0.1 and is ready when {@link #inMemory()} or {@link #in(Path)} returns. It ends
 * with {@link #close()}, and at the latest when the process that started it ends, even if that one is killed.
 */
public final class DynamoDbLocal implements AutoCloseable {

    private static final Duration TO_START = Duration.ofSeconds(30);
    private static final Duration TO_END = Duration.ofSeconds(3);

    private final Process process;
    private final URI endpoint;
    private final ScratchFolder scratch;
    private final boolean hasFiles;

    private DynamoDbLocal(Process process, URI endpoint, ScratchFolder scratch, boolean hasFiles) {
        this.process = process;
        this.endpoint = endpoint;
        this.scratch = scratch;
        this.hasFiles = hasFiles;
    }

    /**
     * Starts an engine that forgets everything when it ends.
     *
     * @throws EngineUnavailable when the engine's jars are missing, or it does not start
     */
    public static DynamoDbLocal inMemory() {
        return start(EngineCommand::inMemory, false);
    }

    /**
     * Starts an engine that keeps its data in {@code folder}, which is made when it does not exist. One folder serves one
     * engine at a time; the caller sees to that.
     *
     * @throws EngineUnavailable when the engine's jars are missing, it does not start, or the folder cannot be made
     */
    public static DynamoDbLocal in(Path folder) {
        return start(scratch -> EngineCommand.in(folder, scratch), true);
    }

    /** Where it listens, such as {@code http://127.0.0.1:40123}. Any credentials and any region are accepted. */
    public URI endpoint() {
        return endpoint;
    }

    /** The engine's process. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Ends the engine, and returns when its process is gone. */
    @Override
    public void close() {
        if (hasFiles) {
            endInOrder();
        } else {
            endAtOnce();
        }
        scratch.remove();
    }

    /** Lets the engine close its files, which takes it a third of a second. */
    private void endInOrder() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(TO_END.toMillis(), TimeUnit.MILLISECONDS)) {
                endAtOnce();
            }
        } catch (IOException alreadyGone) {
            endAtOnce();
        } catch (InterruptedException inAHurry) {
            endAtOnce();
            Thread.currentThread().interrupt();
        }
    }

    private void endAtOnce() {
        process.destroyForcibly().onExit().join();
    }

    private static DynamoDbLocal start(Function<ScratchFolder, ProcessBuilder> command, boolean hasFiles) {
        var scratch = ScratchFolder.create();
        try {
            return start(command.apply(scratch), scratch, hasFiles);
        } catch (EngineUnavailable notStarted) {
            scratch.remove();
            throw notStarted;
        }
    }

    private static DynamoDbLocal start(ProcessBuilder command, ScratchFolder scratch, boolean hasFiles) {
        try {
            var process = command.start();
            return new DynamoDbLocal(process, URI.create("http://127.0.0.1:" + portOf(process)), scratch, hasFiles);
        } catch (IOException broken) {
            throw new EngineUnavailable("DynamoDB Local could not be started", broken);
        }
    }

    /** Waits until the engine tells its port, which it does the moment it listens. */
    private static int portOf(Process process) {
        var port = CompletableFuture.supplyAsync(() -> firstLine(process.inputReader()), Thread::startVirtualThread);
        try {
            return Integer.parseInt(port.get(TO_START.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException inAHurry) {
            Thread.currentThread().interrupt();
            throw notStarted(process, inAHurry);
        } catch (ExecutionException | TimeoutException | NumberFormatException broken) {
            throw notStarted(process, broken);
        }
    }

    private static String firstLine(BufferedReader output) {
        try {
            var line = output.readLine();
            return line == null ? "" : line;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static EngineUnavailable notStarted(Process process, Exception cause) {
        process.destroyForcibly().onExit().join();
        return new EngineUnavailable("DynamoDB Local did not start; start Java with -D" + EngineCommand.LOG
                + "=FILE to keep what it says about that", cause);
    }
}
