package app.smallwins.simulator.web;

import static app.smallwins.simulator.web.WebDesk.anybody;
import static app.smallwins.simulator.web.WebDesk.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import com.fasterxml.jackson.databind.JsonNode;

import app.smallwins.web.WebRequest;
import app.smallwins.web.WebResponse;

/** Somebody who is not safe is answered over HTTP as well, whatever else is broken. The sentences are the corpus's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SafetyOverHttpTest {

    /** Wins that sound like danger to somebody who takes them for German. */
    private static final List<String> WINS = List.of("i cheered at my son's match",
            "it's not much but i washed one plate",
            "i reminded my brother about mum's birthday");
    private static final Path CORPUS = Path.of("../lambda/src/test/resources/corpus");

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
    void shouldNameTheLineAndKeepNothing() {
        var key = desk.paired(anybody());
        var before = desk.items();

        var answer = desk.tell(key, text(english()), "Idempotency-Key", "k");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).at("/speech").asText()).contains("In the United States", "988");
        assertThat(json(answer).at("/stored").asBoolean(true)).isFalse();
        assertThat(desk.items()).isEqualTo(before);
    }

    @Test
    void shouldNameTheLineOfTheRegionThatIsTold() {
        assertThat(unreachable(english(), "en-GB").at("/speech").asText()).contains("116123");
        assertThat(unreachable(german(), "de-DE, en;q=0.5").at("/speech").asText()).contains("Deutschland");
    }

    @Test
    void shouldNeedNeitherTableNorKeyNorLanguage() {
        assertThat(unreachable(english(), "").at("/speech").asText()).contains("findahelpline.com");
        assertThat(unreachable(german(), "").at("/speech").asText()).contains("findahelpline.com");
    }

    @Test
    void shouldNotBeKeptFromAnsweringByWhatElseIsWrong() {
        var key = desk.paired(anybody());
        var body = WebDesk.JSON.createObjectNode()
                .put("text", english() + " ".repeat(3_000))
                .put("day", 5)
                .put("locale", 1);

        assertThat(json(desk.tell(key, body.toString(), "Idempotency-Key", "é")).at("/speech").asText())
                .contains("988");
        assertThat(json(desk.tell("wrong", text(english()), "Accept-Language", "en-US")).at("/speech").asText())
                .contains("988");
    }

    @Test
    void shouldNotHearOneLanguageInAnother() {
        var key = desk.paired(anybody());

        assertThat(WINS).allSatisfy(win -> assertThat(desk.tell(key, text(win)).statusCode()).as(win).isEqualTo(201));
    }

    @Test
    void shouldAnswerNewWordsForAWinLikeAnyOthers() {
        var key = desk.paired(anybody());
        var id = json(desk.tell(key, "{\"text\": \"I fed the cat\"}")).at("/id").asText();

        var answer = desk.sent("PATCH", key, "/v1/wins/" + id, text(english()));

        assertThat(json(answer).at("/speech").asText()).contains("988");
        assertThat(json(desk.get(key, "/v1/wins")).at("/wins/0/text").asText()).isEqualTo("I fed the cat");
    }

    @Test
    void shouldAnswerNewWordsForAWinWhateverElseIsWrongAndWhoeverItIs() {
        var key = desk.paired(anybody());
        var id = json(desk.tell(key, "{\"text\": \"I fed the cat\"}")).at("/id").asText();
        var body = WebDesk.JSON.createObjectNode().put("text", english() + " ".repeat(3_000)).put("day", "someday");

        assertThat(List.of(desk.sent("PATCH", key, "/v1/wins/" + id, body.toString()),
                desk.sent("PATCH", key, "/v1/wins/nonsense", body.toString()),
                desk.sent("PATCH", "wrong", "/v1/wins/" + id, body.put("locale", "en-US").toString())))
                .allSatisfy(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(200);
                    assertThat(json(answer).at("/speech").asText()).contains("988");
                    assertThat(json(answer).at("/stored").asBoolean(true)).isFalse();
                });
        assertThat(json(desk.get(key, "/v1/wins")).at("/wins/0/text").asText()).isEqualTo("I fed the cat");
    }

    @Test
    void shouldAskNothingThatNobodyCanAnswer() {
        var key = desk.paired(anybody());

        assertThat(json(desk.tell(key, text(english()))).at("/speech").asText()).contains("988").doesNotEndWith("?");
        assertThat(json(desk.tell(key, text(heavy()))).at("/speech").asText()).contains("988").doesNotEndWith("?");
        assertThat(unreachable(german(), "de-DE").at("/speech").asText()).doesNotEndWith("?");
    }

    @Test
    void shouldSayThatNothingIsKeptWhenTheTableCannotBeReached() {
        var answer = answer("I fed the cat", "en-US");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers()).containsKey("retry-after")
                .containsEntry("content-type", "application/problem+json");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("/problems/out-of-reach")
                .doesNotContain("cat");
    }

    private JsonNode unreachable(String words, String languages) {
        var answer = answer(words, languages);
        assertThat(answer.status()).isEqualTo(200);
        return read(answer.body());
    }

    private WebResponse answer(String words, String languages) {
        var key = "sw_" + "0".repeat(32) + '_' + "0".repeat(16) + '_' + "A".repeat(43);
        var headers = new TreeMap<>(Map.of("Content-Type", List.of("application/json"), "Authorization",
                List.of("Bearer " + key)));
        if (!languages.isEmpty()) {
            headers.put("Accept-Language", List.of(languages));
        }
        return desk.skill()
                .webWithoutTable()
                .answer(new WebRequest("POST", "/v1/wins", "", headers,
                        text(words).getBytes(StandardCharsets.UTF_8), "127.0.0.1"));
    }

    private static String english() {
        return first("en");
    }

    private static String german() {
        return first("de");
    }

    private static String heavy() {
        return first("en", "concern");
    }

    private static String first(String language) {
        return first(language, "crisis-explicit");
    }

    private static String first(String language, String kind) {
        try (var lines = Files.lines(CORPUS.resolve(language + "/dev/" + kind + ".txt"))) {
            return lines.filter(line -> !line.startsWith("#") && !line.isBlank()).findFirst().orElseThrow();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String text(String words) {
        return WebDesk.JSON.createObjectNode().put("text", words).toString();
    }

    private static JsonNode read(byte[] body) {
        try {
            return WebDesk.JSON.readTree(body);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
