package app.smallwins.simulator.web;

import static app.smallwins.simulator.web.WebDesk.anybody;
import static app.smallwins.simulator.web.WebDesk.json;
import static app.smallwins.simulator.web.WebDesk.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.smallwins.domain.JarId;

/** Wins over HTTP: the product's own door, on the desk, over the real engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebhookTest {

    private WebDesk desk;

    @BeforeAll
    void start() {
        desk = new WebDesk();
    }

    @AfterAll
    void end() {
        desk.close();
    }

    @Test
    void shouldKeepAWinThatIsThenHeardByVoice() {
        var anna = anybody();
        var key = desk.paired(anna);

        var told = desk.tell(key, "{\"text\": \"I got out of bed\"}");

        assertThat(told.statusCode()).isEqualTo(201);
        assertThat(json(told).at("/text").asText()).isEqualTo("I got out of bed");
        assertThat(json(told).at("/id").asText()).matches("[0-9]{8}T[0-9]{9}-[0-9a-f]{16}");
        assertThat(json(told).at("/speech").asText()).startsWith("You got out of bed.");
        assertThat(desk.say(anna, "en-US", "alexa, ask small wins what did i do today").at("/speech").asText())
                .contains("You got out of bed.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json                                | {"text": "I fed the cat"}
            application/json; charset=utf-8                 | {"text": "I fed the cat", "mood": ["ignored"], "at": null}
            application/x-www-form-urlencoded               | text=I+fed+the%20cat&device=button
            text/plain                                      | I fed the cat
            """)
    void shouldTakeJsonAndFormsAndText(String type, String body) {
        var told = desk.request("POST", "/v1/wins", Map.of("Content-Type", type, "Authorization", "bearer "
                + desk.paired(anybody())), body);

        assertThat(told.statusCode()).isEqualTo(201);
        assertThat(json(told).at("/text").asText()).isEqualTo("I fed the cat");
    }

    @Test
    void shouldKeepAWinOnTheDayThatIsTold() {
        var key = desk.paired(anybody());

        assertThat(json(desk.tell(key, "{\"text\": \"I fed the cat\", \"day\": \"2026-03-01\"}")).at("/day").asText())
                .isEqualTo("2026-03-01");
        assertThat(json(desk.tell(key, "{\"text\": \"Ich habe geduscht\", \"at\": \"2026-03-01T02:00:00+01:00\", "
                + "\"locale\": \"de-DE\"}")).at("/day").asText()).startsWith("2026-02-28");
    }

    @Test
    void shouldKnowWhereItsOwnerLivesFromTheDeviceThatSpokeTheCode() {
        var key = desk.paired(anybody());

        var told = desk.tell(key, "{\"text\": \"I fed the cat\", \"at\": \"2026-03-01T04:30:00+01:00\"}");

        assertThat(json(told).at("/day").asText()).as("half past four in Berlin, where the desk is")
                .isEqualTo("2026-03-01");
    }

    @Test
    void shouldAnswerTheSameRequestTheSameWayAndKeepOneWin() {
        var anna = anybody();
        var key = desk.paired(anna);
        var first = desk.tell(key, "{\"text\": \"I fed the cat\"}", "Idempotency-Key", "\"one\"");
        desk.tell(key, "{\"text\": \"I made tea\"}");

        var second = desk.tell(key, "{\"text\": \"I fed the cat\"}", "Idempotency-Key", "\"one\"");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(winsOf(anna)).isEqualTo(2);
        assertThat(problem(desk.tell(key, "{\"text\": \"I fed the dog\"}", "Idempotency-Key", "\"one\"")))
                .contains("another-body");
        assertThat(winsOf(anna)).isEqualTo(2);
    }

    @Test
    void shouldKeepOneWinOfManyEqualRequestsAtOnce() {
        var anna = anybody();
        var key = desk.paired(anna);

        var answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(_ -> desk.tell(key, "{\"text\": \"I fed the cat\"}", "Idempotency-Key", "k"))
                .map(HttpResponse::body)
                .distinct()
                .toList();

        assertThat(answers).hasSize(1);
        assertThat(winsOf(anna)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"read me my wins", "I'm such a failure", "what's the weather", "scratch that",
        "delete everything", "connect my phone"})
    void shouldAnswerWhatIsNoWinAsByVoiceAndKeepAndDeleteNothing(String text) {
        var anna = anybody();
        var key = desk.paired(anna);
        desk.tell(key, "{\"text\": \"I fed the cat\"}");

        var told = desk.tell(key, WebDesk.JSON.createObjectNode().put("text", text).toString());

        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(json(told).at("/stored").asBoolean(true)).isFalse();
        assertThat(json(told).at("/speech").asText()).isNotBlank();
        assertThat(winsOf(anna)).isEqualTo(1);
    }

    @Test
    void shouldReadWinsThatAreAskedFor() {
        var key = desk.paired(anybody());
        desk.tell(key, "{\"text\": \"I fed the cat\"}");

        assertThat(json(desk.tell(key, "{\"text\": \"read me my wins\"}")).at("/speech").asText())
                .contains("You fed the cat.");
    }

    @Test
    void shouldRefuseAKeyThatOpensNothingAndSayWhatToDo() {
        var key = desk.paired(anybody());
        var wrong = key.substring(0, key.length() - 1) + (key.endsWith("A") ? 'E' : 'A');

        for (var shown : new String[]{wrong, "sw_", "", key + "A", "sw_" + "0".repeat(32) + key.substring(35)}) {
            var told = desk.tell(shown, "{\"text\": \"I fed the cat\"}");
            assertThat(told.statusCode()).isEqualTo(401);
            assertThat(told.headers().firstValue("www-authenticate")).contains("Bearer");
            assertThat(json(told).at("/detail").asText()).contains("connect my phone");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json                  | {"text": "a", "text": "b"}        | 400 | not-json
            application/json                  | {"text": "a"} x                   | 400 | not-json
            application/json                  | ["a"]                             | 400 | not-json
            application/json                  | {"text": 1}                       | 422 | no-text
            application/json                  | {"text": "..."}                   | 422 | no-text
            application/json                  | {"text": "\\ud800 a"}             | 422 | no-text
            application/json                  | {}                                | 422 | no-text
            application/json                  | {"text": "a", "at": "yesterday"}  | 422 | bad-moment
            application/json                  | {"text": "a", "at": "2999-01-01T00:00:00Z"} | 422 | bad-moment
            application/json                  | {"text": "a", "day": "2026-02-30"} | 422 | bad-day
            application/json                  | {"text": "a", "day": "2999-01-01"} | 422 | bad-day
            application/json                  | {"text": "a", "day": 5}           | 422 | bad-day
            application/json                  | {"text": "a", "locale": "tlh"}    | 422 | bad-locale
            application/x-www-form-urlencoded | text=a&text=b                     | 400 | not-a-form
            application/x-www-form-urlencoded | text=%zz                          | 400 | not-a-form
            application/x-www-form-urlencoded | text=%ff                          | 400 | not-utf-8
            application/xml                   | <text>a</text>                    | 415 | unsupported-type
            """)
    void shouldRefuseWhatMakesNoSenseAndKeepNothing(String type, String body, int status, String problem) {
        var anna = anybody();

        var told = desk.request("POST", "/v1/wins", Map.of("Content-Type", type, "Authorization", "Bearer "
                + desk.paired(anna)), body);

        assertThat(told.statusCode()).isEqualTo(status);
        assertThat(problem(told)).contains(problem);
        assertThat(json(told).at("/detail").asText()).isNotBlank();
        assertThat(winsOf(anna)).isZero();
    }

    @Test
    void shouldRefuseBrokenUtf8AndWhatIsTooLong() {
        var headers = Map.of("Content-Type", "text/plain", "Authorization", "Bearer " + desk.paired(anybody()));

        assertThat(problem(desk.request("POST", "/v1/wins", headers, new byte[]{'a', (byte) 0xc3, 'b'})))
                .contains("not-utf-8");
        assertThat(problem(desk.request("POST", "/v1/wins", headers, "a".repeat(2001)))).contains("too-much-text");
        var megabyte = desk.request("POST", "/v1/wins", headers,
                "a".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8));
        assertThat(megabyte.statusCode()).isEqualTo(413);
    }

    @Test
    void shouldKnowHttpsOwnRules() {
        assertThat(desk.request("GET", "/v1/wins/../pair", Map.of(), "").statusCode()).isEqualTo(404);
        assertThat(desk.request("GET", "/v1/nowhere", Map.of(), "").statusCode()).isEqualTo(404);
        var get = desk.request("GET", "/v1/pair", Map.of("Accept-Language", "fr, de;q=0.8"), "");
        assertThat(get.statusCode()).isEqualTo(405);
        assertThat(get.headers().firstValue("allow")).contains("OPTIONS, POST");
        assertThat(json(get).at("/title").asText()).isEqualTo("Methode nicht erlaubt");
        assertThat(desk.request("OPTIONS", "/v1/pair", Map.of(), "").statusCode()).isEqualTo(204);
        assertThat(desk.request("HEAD", "/v1/pair", Map.of(), "").body()).isEmpty();
    }

    private long winsOf(String user) {
        var jar = "jar#" + JarId.derivedFrom("alexa-user", user).value();
        return desk.items()
                .stream()
                .filter(item -> item.get("pk").s().equals(jar) && item.get("sk").s().startsWith("win#"))
                .filter(item -> item.containsKey("words"))
                .count();
    }
}
