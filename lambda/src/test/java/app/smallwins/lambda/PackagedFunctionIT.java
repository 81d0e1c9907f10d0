package app.smallwins.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.smallwins.dynamodb.Table;
import app.smallwins.dynamodb.TableClient;
import app.smallwins.dynamodblocal.DynamoDbLocal;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is deployed, started by Lambda's own runtime interface client, against the real engine. */
class PackagedFunctionIT {

    private static final String TABLE = "packaged";

    @TempDir
    private static Path folder;

    private static DynamoDbLocal engine;
    private static PlayedRuntimeApi lambda;
    private static Process function;
    private static PlayedRuntimeApi webLambda;
    private static Process webFunction;
    private static Path log;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(System.getProperty("os.name").equals("Linux"),
                "the runtime interface client runs on Linux alone, where Lambda runs it");
        engine = DynamoDbLocal.inMemory();
        try (var client = TableClient.at(engine.endpoint())) {
            Table.createIn(client, TABLE);
        }
        lambda = new PlayedRuntimeApi();
        log = folder.resolve("function.log");
        function = FunctionProcess.start(lambda, AlexaLambda.class, engine.endpoint(), TABLE, log);
        // Both unpack the runtime client's native part to the same file; two at once crash.
        lambda.awaitFunction();
        webLambda = new PlayedRuntimeApi();
        webFunction = FunctionProcess.start(webLambda, WebLambda.class, engine.endpoint(), TABLE,
                folder.resolve("web.log"));
    }

    @AfterAll
    static void stop() {
        Stream.of(function, webFunction).filter(started -> started != null).forEach(Process::destroy);
        Stream.of(lambda, webLambda, engine).filter(started -> started != null).forEach(PackagedFunctionIT::close);
    }

    @Test
    void shouldKeepAWinAndGiveItBackAndLogNoWord() throws Exception {
        var kept = answer("LogWinIntent", "{\"win\": {\"name\": \"win\", \"value\": \"got out of bed\"}}", "one");
        var recapped = answer("RecapIntent", "{}", "two");

        assertThat(kept.at("/response/outputSpeech/ssml").asText())
                .isEqualTo("<speak>You got out of bed. That counts.</speak>");
        assertThat(kept.at("/response/shouldEndSession").asBoolean()).isTrue();
        assertThat(recapped.at("/response/outputSpeech/ssml").asText()).contains("You got out of bed.");
        assertThat(written(log)).contains("\"outcome\":\"WinLogged\"")
                .contains("\"outcome\":\"Recapped\"")
                .doesNotContain("got out of bed")
                .doesNotContain("amzn1.ask.account.somebody");
    }

    @Test
    void shouldShowTheFirstPage() throws Exception {
        var answer = new ObjectMapper().readTree(webLambda.invoke("""
                {"version": "2.0", "rawPath": "/", "rawQueryString": "", "headers": {"accept": "text/html"},
                 "requestContext": {"http": {"method": "GET", "path": "/", "sourceIp": "192.0.2.1"}}}
                """));

        assertThat(answer.path("statusCode").asInt()).as(() -> written(folder.resolve("web.log"))).isEqualTo(200);
        assertThat(new String(Base64.getDecoder().decode(answer.path("body").asText()), StandardCharsets.UTF_8))
                .startsWith("<!doctype html>");
    }

    @Test
    void shouldTellOthersOfNothingWhenNothingIsDue() throws Exception {
        try (var runtime = new PlayedRuntimeApi()) {
            var outbound = folder.resolve("outbound.log");
            var process = FunctionProcess.start(runtime, OutboundLambda.class, engine.endpoint(), TABLE, outbound);
            try {
                assertThat(runtime.invoke("{}")).as(() -> written(outbound)).isEqualTo("{\"batchItemFailures\":[]}");
            } finally {
                process.destroy();
            }
        }
    }

    private static JsonNode answer(String intent, String slots, String requestId) throws Exception {
        var answer = lambda
                .invoke("""
                        {"version": "1.0",
                         "session": {"new": true, "sessionId": "session", "user": {"userId": "amzn1.ask.account.somebody"}},
                         "context": {"System": {"user": {"userId": "amzn1.ask.account.somebody"}, "device": {"deviceId": "desk"}}},
                         "request": {"type": "IntentRequest", "requestId": "%s", "timestamp": "2026-11-20T08:15:00Z",
                                     "locale": "en-US", "intent": {"name": "%s", "slots": %s}}}
                        """
                        .formatted(requestId, intent, slots));
        assertThat(answer).as(() -> "the function's log:\n" + written(log)).startsWith("{");
        return new ObjectMapper().readTree(answer);
    }

    private static String written(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void close(AutoCloseable started) {
        try {
            started.close();
        } catch (Exception unwilling) {
            throw new IllegalStateException(unwilling);
        }
    }
}
