package app.smallwins.dynamodblocal;

import java.io.IOException;
import java.io.PrintStream;

/**
 * Runs inside the engine's process and hands over to the engine's own main class, by name: the engine is run, never
 * built in.
 *
 * <p>It tells the port on standard output, and ends the process as soon as standard input ends. The operating system
 * closes that pipe when the parent dies, however it dies, so an engine never outlives the one who started it.
 */
public final class EngineMain {

    /** The engine wants a port; {@link LoopbackSelectors} replaces it with a free one. */
    static final String PLACEHOLDER_PORT = "8000";

    private static final String ENGINE = "software.amazon.dynamodb.services.local.main.ServerRunner";

    private static final PrintStream TO_PARENT = System.out;

    private EngineMain() {}

    /** @param arguments those of the engine */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        System.setOut(System.err);
        Thread.ofPlatform().daemon().start(EngineMain::endWithParent);
        Class.forName(ENGINE).getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    static void listeningOn(int port) {
        TO_PARENT.println(port);
    }

    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // whatever is said does not matter; only silence for good does
            }
        } catch (IOException parentGone) {
            // the same as the end
        }
        ScratchFolder.ofThisProcess().remove();
        System.exit(0);
    }
}
