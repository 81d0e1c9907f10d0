package app.smallwins.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.web.WebResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes of AWS Lambda Developer Guide, "Request and response payloads". */
class HttpEventsTest {

    private final HttpEvents events = new HttpEvents();

    @Test
    void shouldReadAnEvent() {
        var request = events.read("""
                {"version": "2.0", "rawPath": "/v1/wins", "rawQueryString": "from=2026-01-01&x=%20",
                 "cookies": ["a=1", "b=2"], "headers": {"Content-Type": "text/plain", "x-forwarded-for": "1.2.3.4"},
                 "requestContext": {"http": {"method": "POST", "path": "/v1/wins", "sourceIp": "192.0.2.1"}},
                 "body": "SSBmZWQgdGhlIGNhdA==", "isBase64Encoded": true}""".getBytes(StandardCharsets.UTF_8));

        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/v1/wins");
        assertThat(request.query()).isEqualTo("from=2026-01-01&x=%20");
        assertThat(request.mediaType()).contains("text/plain");
        assertThat(request.header("cookie")).contains("a=1; b=2");
        assertThat(request.source()).as("what the sender says about itself is not believed").isEqualTo("192.0.2.1");
        assertThat(new String(request.body(), StandardCharsets.UTF_8)).isEqualTo("I fed the cat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "no json", "{\"headers\": 1, \"body\": {}, \"cookies\": {}}",
        "{\"body\": \"%%%\", \"isBase64Encoded\": true}"})
    void shouldReadWhateverComes(String event) {
        assertThat(events.read(event.getBytes(StandardCharsets.UTF_8)).method()).isEmpty();
    }

    @Test
    void shouldWriteAResponseWithItsCookies() throws IOException {
        var response = new WebResponse(201, Map.of("content-type", "application/json"), List.of("a=1", "b=2"),
                "{}".getBytes(StandardCharsets.UTF_8));

        var document = json(events.write(response, "POST"));

        assertThat(document.at("/statusCode").asInt()).isEqualTo(201);
        assertThat(document.at("/headers/content-type").asText()).isEqualTo("application/json");
        assertThat(document.at("/cookies")).hasSize(2);
        assertThat(Base64.getDecoder().decode(document.at("/body").asText())).asString().isEqualTo("{}");
        assertThat(json(events.write(response, "HEAD")).at("/body").asText()).isEmpty();
    }

    private static JsonNode json(byte[] bytes) throws IOException {
        return new ObjectMapper().readTree(bytes);
    }
}
