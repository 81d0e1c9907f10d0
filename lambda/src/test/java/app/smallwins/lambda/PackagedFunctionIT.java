package app.smallwins.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.smallwins.dynamodb.Table;
import app.smallwins.dynamodb.TableClient;
import app.smallwins.dynamodblocal.DynamoDbLocal;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

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
        function = process(lambda, AlexaLambda.class, log);
        // Both unpack the runtime client's native part to the same file; two at once crash.
        lambda.awaitFunction();
        webLambda = new PlayedRuntimeApi();
        webFunction = process(webLambda, WebLambda.class, folder.resolve("web.log"));
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

    private static Process process(PlayedRuntimeApi runtime, Class<?> handler, Path log) throws IOException {
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp",
                classPath(), "com.amazonaws.services.lambda.runtime.api.client.AWSLambda",
                handler.getName() + "::handleRequest");
        builder.environment().put("AWS_LAMBDA_RUNTIME_API", runtime.address());
        builder.environment().put("AWS_LAMBDA_FUNCTION_NAME", "small-wins");
        builder.environment().put("AWS_LAMBDA_FUNCTION_VERSION", "1");
        builder.environment().put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024");
        builder.environment().put("AWS_REGION", "us-east-1");
        builder.environment().put("AWS_ACCESS_KEY_ID", "local");
        builder.environment().put("AWS_SECRET_ACCESS_KEY", "local");
        builder.environment().put("AWS_ENDPOINT_URL_DYNAMODB", engine.endpoint().toString());
        builder.environment().put("TABLE_NAME", TABLE);
        return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    /** The deployed jar, and the runtime interface client as the managed runtime brings it. */
    private static String classPath() {
        return Stream
                .of(System.getProperty("small-wins.jar"), placeOf(AWSLambda.class),
                        placeOf(LambdaEventSerializers.class), placeOf(SdkInternalThreadLocal.class))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String placeOf(Class<?> type) {
        return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString())).toString();
    }

    private static void close(AutoCloseable started) {
        try {
            started.close();
        } catch (Exception unwilling) {
            throw new IllegalStateException(unwilling);
        }
    }
}
