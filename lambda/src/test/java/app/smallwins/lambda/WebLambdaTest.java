package app.smallwins.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.smallwins.alexa.AmazonHosts;
import app.smallwins.domain.Caller;
import app.smallwins.domain.Command;
import app.smallwins.domain.Connecting;
import app.smallwins.domain.Links;
import app.smallwins.domain.NoJoins;
import app.smallwins.domain.Conversation;
import app.smallwins.domain.DeviceSettings;
import app.smallwins.domain.JarId;
import app.smallwins.domain.Outcome;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.SmallWins;
import app.smallwins.domain.Source;
import app.smallwins.domain.Visit;
import app.smallwins.domain.understanding.Understanding;
import app.smallwins.fakes.InMemoryCounters;
import app.smallwins.fakes.InMemoryWebhooks;
import app.smallwins.fakes.NoSharedWins;
import app.smallwins.fakes.InMemoryDevices;
import app.smallwins.fakes.InMemoryJarStore;
import app.smallwins.speech.ResourceLexicon;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The HTTP door as Lambda calls it: from the event to the line in the log. */
class WebLambdaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LINE = "\\{\"_aws\":\\{.*}]}]},\"FunctionName\":\"web\",\"requestId\":\"request\","
            + "\"outcome\":\"%s\",\"Milliseconds\":[0-9]+,\"NotKept\":0,\"Faults\":0,\"ColdStarts\":[01]}";
    private static final Optional<URI> PAGE = Optional.of(URI.create("https://small-wins.example/"));

    private final StringBuilder log = new StringBuilder();
    private final InMemoryJarStore jars = new InMemoryJarStore();
    private final InMemoryDevices devices = new InMemoryDevices();
    private final WebLambda lambda = new WebLambda(new Wiring(
            new Settings("table", Optional.empty(), Optional.empty(), AmazonHosts.real(), PAGE),
            new Stores(jars, devices, new InMemoryCounters(), (_, _, receipt, _) -> Optional.of(receipt),
                    Links.none().shares(), new NoSharedWins(), new InMemoryWebhooks(jars), new InMemoryWebhooks(jars),
                    new NoJoins()))
            .httpDoors());

    @Test
    void shouldPairAndKeepAWinAndLogNeitherCodeNorKeyNorWordNorAddress() throws IOException {
        var code = code();

        var paired = answer("/v1/pair", "", "{\"code\": \"" + code + "\", \"device\": \"phone\"}");
        var key = body(paired).at("/key").asText();
        var told = answer("/v1/wins", key, "{\"text\": \"I fed the cat\"}");

        assertThat(paired.at("/statusCode").asInt()).isEqualTo(201);
        assertThat(told.at("/statusCode").asInt()).isEqualTo(201);
        assertThat(body(told).at("/speech").asText()).startsWith("You fed the cat.");
        assertThat(log.toString().lines()).hasSize(2)
                .allMatch(line -> line.matches(LINE.formatted("POST 201")));
    }

    @Test
    void shouldLogNothingThatSomebodyMadeUp() throws IOException {
        lambda.handleRequest(
                new ByteArrayInputStream("{\"requestContext\": {\"http\": {\"method\": \"my secret\\n\"}}}".getBytes(
                        StandardCharsets.UTF_8)),
                new ByteArrayOutputStream(), context());

        assertThat(log).contains("\"outcome\":\"OTHER 404\"").doesNotContain("secret");
    }

    private String code() {
        var lexicon = new ResourceLexicon();
        var jar = JarId.derivedFrom("test", "somebody");
        var now = Instant.now();
        var visit = new Visit(new Caller(jar, jar, Source.voice("device")), Locale.US, now, now,
                RequestKey.of("request"),
                new SplittableRandom(1), DeviceSettings.unknown(), Conversation.fresh());
        var outcome = new SmallWins(jars, new Connecting(devices, new SecureRandom(), PAGE), new Understanding(lexicon),
                lexicon).handle(visit, new Command.ConnectPhone());
        return ((Outcome.PairingOffered) outcome).code().written();
    }

    private JsonNode answer(String path, String key, String body) throws IOException {
        var event = JSON.createObjectNode().put("version", "2.0").put("rawPath", path).put("rawQueryString", "");
        event.putObject("headers").put("content-type", "application/json").put("authorization", "Bearer " + key);
        event.putObject("requestContext").putObject("http").put("method", "POST").put("sourceIp", "192.0.2.1");
        event.put("body", body).put("isBase64Encoded", false);
        var answer = new ByteArrayOutputStream();
        lambda.handleRequest(new ByteArrayInputStream(JSON.writeValueAsBytes(event)), answer, context());
        return JSON.readTree(answer.toByteArray());
    }

    private Context context() {
        var logger = mock(LambdaLogger.class);
        doAnswer(call -> log.append(call.<String>getArgument(0))).when(logger).log(anyString());
        var context = mock(Context.class);
        when(context.getLogger()).thenReturn(logger);
        when(context.getAwsRequestId()).thenReturn("request");
        when(context.getFunctionName()).thenReturn("web");
        return context;
    }

    private static JsonNode body(JsonNode answer) throws IOException {
        return JSON.readTree(Base64.getDecoder().decode(answer.at("/body").asText()));
    }
}
