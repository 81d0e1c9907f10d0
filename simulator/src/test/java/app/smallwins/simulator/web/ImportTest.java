package app.smallwins.simulator.web;

import static app.smallwins.simulator.web.WebDesk.anybody;
import static app.smallwins.simulator.web.WebDesk.json;
import static app.smallwins.simulator.web.WebDesk.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Bringing wins in from files, through the product's own door and over the real engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportTest {

    private static final List<String> LISTS = List.of("wins", "gratitude", "affirmations", "rewards", "reward");

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
    void shouldGiveEverythingBackAfterEverythingWasDeleted() {
        var anna = anybody();
        var key = lived(anna);
        var export = desk.get(key, "/v1/export").body();
        assertThat(desk.sent("DELETE", key, "/v1/everything", "{\"confirm\": \"delete everything\"}").statusCode())
                .isEqualTo(200);
        var again = desk.paired(anna);

        var brought = desk.bring(again, utf8(export));

        assertThat(brought.at("/kept").asInt()).isEqualTo(8);
        assertThat(brought.at("/alreadyThere").asInt() + brought.at("/waiting").asInt()).isZero();
        assertThat(brought.at("/leftOut")).isEmpty();
        assertThat(kept(desk.get(again, "/v1/export").body())).isEqualTo(kept(export));
        assertThat(json(desk.get(again, "/v1/export")).at("/profile/private").asBoolean()).isTrue();
        assertThat(json(desk.get(again, "/v1/recap?period=all")).at("/wins").asInt()).isEqualTo(3);
        assertThat(desk.say(anna, "en-US", "alexa, ask small wins how far is my reward").at("/speech").asText())
                .contains("a walk");
    }

    @Test
    void shouldChangeNothingWhenTheSameFileComesAgain() {
        var key = lived(anybody());
        var before = desk.items();

        var brought = desk.bring(key, utf8(desk.get(key, "/v1/export").body()));

        assertThat(brought.at("/kept").asInt()).isZero();
        assertThat(brought.at("/alreadyThere").asInt()).isEqualTo(8);
        assertThat(desk.items()).isEqualTo(before);
    }

    @Test
    void shouldKnowTheWinsAgainThatWereExportedForDayOneAndPresently() {
        var key = lived(anybody());
        desk.tell(key, "{\"text\": \"I fed the cat\", \"day\": \"2026-03-01\"}");
        desk.tell(key, "{\"text\": \"I fed the cat\", \"day\": \"2026-03-01\"}");
        desk.tell(key, "{\"text\": \"=1+1 \\\"is\\\" 2,\\nI washed up\", \"day\": \"2026-03-02\"}");
        var before = desk.items();

        var dayOne = desk.bring(key, desk.bytes(key, "/v1/export?format=dayone"));
        var presently = desk.bring(key, desk.bytes(key, "/v1/export?format=presently"));

        assertThat(dayOne.at("/alreadyThere").asInt()).isEqualTo(6);
        assertThat(presently.at("/alreadyThere").asInt()).isEqualTo(7);
        assertThat(dayOne.at("/kept").asInt() + presently.at("/kept").asInt()).isZero();
        assertThat(desk.items()).isEqualTo(before);
    }

    @Test
    void shouldBringBackFromDayOneWhatWasDeleted() {
        var anna = anybody();
        var key = desk.paired(anna);
        desk.tell(key, "{\"text\": \"I *finally* made_tea #1\", \"day\": \"2026-03-01\"}");
        var wins = json(desk.get(key, "/v1/wins"));
        var journal = desk.bytes(key, "/v1/export?format=dayone");
        desk.sent("DELETE", key, "/v1/everything", "{\"confirm\": \"delete everything\"}");
        var again = desk.paired(anna);

        desk.bring(again, journal);

        assertThat(json(desk.get(again, "/v1/wins"))).isEqualTo(wins);
    }

    @Test
    void shouldLeaveOutWhatItsOwnerTookOut() {
        var key = desk.paired(anybody());
        var id = json(desk.tell(key, "{\"text\": \"I fed the cat\"}")).at("/id").asText();
        var export = desk.get(key, "/v1/export").body();
        desk.sent("DELETE", key, "/v1/wins/" + id, "");

        var brought = desk.bring(key, utf8(export));

        assertThat(brought.at("/takenOut").asInt()).isEqualTo(1);
        assertThat(brought.at("/kept").asInt()).isZero();
        assertThat(json(desk.get(key, "/v1/wins")).at("/wins")).isEmpty();
    }

    @Test
    void shouldTakePresentlysOwnFileOnce() {
        var key = desk.paired(anybody());
        var file = utf8("entryDate,entryContent\r\n2026-01-02,\"the sea, the \"\"big\"\" one\r\nmy tea\"\r\n"
                + "2026-01-01,...\r\n2999-01-01,not yet\r\n2026-01-03," + "a".repeat(2001) + "\r\n");

        var first = desk.bring(key, file);
        var second = desk.bring(key, file);

        assertThat(first.at("/kept").asInt()).isEqualTo(2);
        assertThat(first.at("/leftOut").toString()).isEqualTo("[{\"where\":\"line 4\",\"why\":\"empty\"},"
                + "{\"where\":\"line 5\",\"why\":\"not-yet\"},{\"where\":\"line 6\",\"why\":\"too-long\"}]");
        assertThat(second.at("/kept").asInt()).isZero();
        assertThat(second.at("/alreadyThere").asInt()).isEqualTo(2);
        assertThat(json(desk.get(key, "/v1/recap?period=2026-01-02")).at("/wins").asInt()).isEqualTo(2);
    }

    @Test
    void shouldRefuseABrokenFileAndChangeNothing() {
        var key = lived(anybody());
        var export = desk.get(key, "/v1/export").body();
        var before = desk.items();

        assertThat(problem(desk.imported(key, utf8(export.substring(0, export.length() - 1)))))
                .contains("unreadable-file");
        assertThat(problem(desk.imported(key, utf8(export.replace("\"version\":1", "\"version\":2")))))
                .contains("unreadable-file");
        assertThat(problem(desk.imported(key, utf8("<script>alert(1)</script>")))).contains("unreadable-file");
        assertThat(problem(desk.imported(key, new byte[0]))).contains("unreadable-file");
        assertThat(problem(desk.imported(key, new byte[4 * 1024 * 1024 + 1]))).contains("too-large");
        assertThat(desk.request("POST", "/v1/import", Map.of(), export).statusCode()).isEqualTo(401);
        assertThat(desk.items()).isEqualTo(before);
    }

    /** Somebody who has used what there is: eight things in all. */
    private String lived(String anna) {
        var key = desk.paired(anna);
        for (var said : List.of("i fed the cat", "that one is special", "i made tea", "scratch that",
                "i called my sister", "i'm grateful for my neighbour", "add i am enough to my affirmations",
                "i'll treat myself to a fancy coffee after seven wins",
                "add i go at my own pace to my affirmations", "keep this private")) {
            desk.say(anna, "en-US", "alexa, ask small wins " + said);
        }
        desk.tell(key, "{\"text\": \"I'll treat myself to a walk after two wins\", \"at\": \""
                + Instant.now().plusSeconds(60) + "\"}");
        desk.tell(key, "{\"text\": \"I washed up\"}");
        return key;
    }

    /** What a person told, of all that is in an export. */
    private static JsonNode kept(String export) {
        try {
            var all = (ObjectNode) WebDesk.JSON.readTree(export);
            var names = StreamSupport.stream(((Iterable<String>) all::fieldNames).spliterator(), false).toList();
            return all.remove(names.stream().filter(name -> !LISTS.contains(name)).toList());
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
