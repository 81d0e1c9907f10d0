package app.smallwins.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.smallwins.domain.JarId;
import app.smallwins.dynamodb.JarContents;
import app.smallwins.dynamodb.LocalTable;
import app.smallwins.faults.Fate;
import app.smallwins.faults.FaultyTable;
import app.smallwins.faults.Weather;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A process that ends while it writes, and another that gets the same request. */
class KilledFunctionIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration MOMENT = Duration.ofMillis(5);

    @TempDir
    private Path folder;

    @BeforeAll
    static void onLinux() {
        assumeTrue(System.getProperty("os.name").equals("Linux"),
                "the runtime interface client runs on Linux alone, where Lambda runs it");
    }

    @ParameterizedTest
    @EnumSource(value = Fate.class, names = {"SWALLOWED", "DONE_IN_SILENCE"})
    void shouldKeepTheWinOnceAndWholeWhenTheFunctionIsKilledWhileItWrites(Fate fate) throws Exception {
        var owner = "killed " + fate;
        var jar = JarId.derivedFrom("alexa-user", owner);
        try (var lambda = new PlayedRuntimeApi();
                var table = new FaultyTable(LocalTable.endpoint(), Weather.always("TransactWriteItems", fate))) {
            var killed = start(lambda, table);
            lambda.send(tells(owner));
            waitFor(() -> table.met(fate) > 0);
            killed.destroyForcibly().waitFor();
            assertThat(JarContents.of(jar)).isIn(new JarContents(List.of(), 0),
                    new JarContents(List.of("got out of bed"), 1));

            table.turns(Weather.fair());
            var another = start(lambda, table);
            var answer = lambda.invoke(tells(owner));
            another.destroy();

            assertThat(answer).contains("You got out of bed.");
            assertThat(JarContents.of(jar)).isEqualTo(new JarContents(List.of("got out of bed"), 1));
        }
    }

    private Process start(PlayedRuntimeApi lambda, FaultyTable table) throws Exception {
        return FunctionProcess.start(lambda, AlexaLambda.class, table.endpoint(), LocalTable.NAME,
                folder.resolve("function.log"));
    }

    private static void waitFor(BooleanSupplier event) {
        var before = System.nanoTime();
        while (!event.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(PATIENCE);
            LockSupport.parkNanos(MOMENT.toNanos());
        }
    }

    private static String tells(String owner) {
        return """
                {"version": "1.0", "session": {"new": true, "sessionId": "session", "user": {"userId": "%1$s"}},
                 "context": {"System": {"user": {"userId": "%1$s"}, "device": {"deviceId": "desk"}}},
                 "request": {"type": "IntentRequest", "requestId": "%1$s", "timestamp": "2026-11-20T08:15:00Z",
                             "locale": "en-US", "intent": {"name": "LogWinIntent",
                             "slots": {"win": {"name": "win", "value": "got out of bed"}}}}}
                """.formatted(owner);
    }
}
