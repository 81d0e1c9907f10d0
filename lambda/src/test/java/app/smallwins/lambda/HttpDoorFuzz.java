package app.smallwins.lambda;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.alexa.AmazonHosts;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whatever event comes over HTTP: no exception and no fault, an answer that API Gateway takes, nobody's script on a page, nobody
 * called, and a line in the log that holds nothing of it. What reads {@code @KEY@} opens a jar.
 */
class HttpDoorFuzz {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LINE = Pattern.compile("\\{\"_aws\":\\{\"Timestamp\":[0-9]+,[^\\n]{1,400}]},"
            + "\"FunctionName\":\"small-wins\",\"requestId\":\"[0-9a-f-]{36}\",\"outcome\":\"[A-Z]{3,7} [0-9]{3}\","
            + "\"Milliseconds\":[0-9]+,\"NotKept\":[01],\"Faults\":0,\"ColdStarts\":[01]}\n");

    private static final URI NOBODY = OnlyAmazon.play();
    private static final ForgetfulStores KEPT = new ForgetfulStores();
    private static final WebLambda LAMBDA = new WebLambda(new Wiring(new Settings("table", Optional.empty(),
            Optional.of("skill"), AmazonHosts.playedBy(NOBODY), Optional.of(URI.create("https://small-wins.example/"))),
            KEPT.stores()).httpDoors());

    @FuzzTest(maxDuration = "3s")
    @DictionaryFile(resourcePath = "/fuzz/events.dict")
    void shouldAnswerWhateverComes(byte[] event) throws Exception {
        KEPT.forget();
        var context = new PlayedContext();
        var answer = new ByteArrayOutputStream();
        LAMBDA.handleRequest(new ByteArrayInputStream(withKey(event)), answer, context);

        assertThat(context.log()).matches(LINE);
        assertTaken(JSON.readTree(answer.toByteArray()));
    }

    private static byte[] withKey(byte[] event) {
        return new String(event, ISO_8859_1).replace("@KEY@", ForgetfulStores.KEY.written()).getBytes(ISO_8859_1);
    }

    /** AWS Lambda Developer Guide, "Invoking Lambda function URLs", section "Request and response payloads". */
    private static void assertTaken(JsonNode answer) throws Exception {
        assertThat(answer.path("statusCode").asInt()).isBetween(200, 503).isNotEqualTo(500);
        answer.path("headers").properties().forEach(header -> assertOneLine(header.getKey() + header.getValue()));
        answer.path("cookies").forEach(cookie -> assertOneLine(cookie.asText()));
        var body = new String(Base64.getDecoder().decode(answer.path("body").asText()), UTF_8);
        var type = answer.at("/headers/content-type").asText();
        if (body.isEmpty()) {
            return;
        }
        if (type.contains("json")) {
            assertThat(JSON.readTree(body)).isNotNull();
        }
        if (type.startsWith("text/html")) {
            assertThat(body.toLowerCase(Locale.ROOT)).startsWith("<!doctype html>")
                    .doesNotContain("<script>alert", "<audio", "<iframe", "javascript:");
        }
    }

    private static void assertOneLine(String text) {
        assertThat(text).doesNotContain("\r", "\n");
    }
}
