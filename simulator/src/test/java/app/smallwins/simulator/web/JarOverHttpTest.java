package app.smallwins.simulator.web;

import static app.smallwins.simulator.web.WebDesk.anybody;
import static app.smallwins.simulator.web.WebDesk.json;
import static app.smallwins.simulator.web.WebDesk.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking into a jar, putting it right and leaving it, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JarOverHttpTest {

    private WebDesk desk;

    @BeforeAll
    void start() {
        desk = new WebDesk();
    }

    @AfterAll
    void end() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?period=today", "?period=week", "?period=month", "?period=all"})
    void shouldLookBackAsByVoice(String period) {
        var key = desk.paired(anybody());
        desk.tell(key, "{\"text\": \"I fed the cat\"}");

        var recap = json(desk.get(key, "/v1/recap" + period));

        assertThat(recap.at("/speech").asText()).contains("You fed the cat.");
        assertThat(recap.at("/wins").asInt()).isEqualTo(1);
        assertThat(recap.at("/some/0/text").asText()).isEqualTo("I fed the cat");
    }

    @Test
    void shouldLookBackAtADayAndAtNothing() {
        var key = desk.paired(anybody());
        desk.tell(key, "{\"text\": \"I fed the cat\", \"day\": \"2026-03-01\"}");

        assertThat(json(desk.get(key, "/v1/recap?period=2026-03-01")).at("/wins").asInt()).isEqualTo(1);
        assertThat(json(desk.get(key, "/v1/recap?period=yesterday")).at("/wins").asInt()).isZero();
        assertThat(problem(desk.get(key, "/v1/recap?period=ever"))).contains("bad-query");
        assertThat(problem(desk.get(key, "/v1/recap?period=all&period=week"))).contains("bad-query");
    }

    @Test
    void shouldDrawAWinAndLeaveNoTrace() {
        var key = desk.paired(anybody());
        assertThat(json(desk.get(key, "/v1/jar/draw")).at("/win").isNull()).isTrue();
        desk.tell(key, "{\"text\": \"I fed the cat\"}");
        var before = desk.items();

        var drawn = json(desk.get(key, "/v1/jar/draw"));

        assertThat(drawn.at("/win/text").asText()).isEqualTo("I fed the cat");
        assertThat(drawn.at("/speech").asText()).doesNotContain("?");
        assertThat(desk.items()).isEqualTo(before);
    }

    @Test
    void shouldTurnPagesWithACursorThatOnlyItsKeyCanUse() {
        var anna = anybody();
        var key = desk.paired(anna);
        IntStream.range(0, 60).forEach(nth -> desk.tell(key, "{\"text\": \"I fed cat " + nth + "\"}"));

        var first = json(desk.get(key, "/v1/wins"));
        var cursor = first.at("/next").asText();
        var second = json(desk.get(key, "/v1/wins?cursor=" + cursor));

        assertThat(first.at("/wins")).hasSize(50);
        assertThat(second.at("/wins")).hasSize(10);
        assertThat(second.has("next")).isFalse();
        var texts = new ArrayList<String>();
        List.of(first, second).forEach(page -> page.at("/wins").forEach(win -> texts.add(win.at("/text").asText())));
        assertThat(texts).doesNotHaveDuplicates().hasSize(60).startsWith("I fed cat 59");
        assertThat(problem(desk.get(desk.paired(anna), "/v1/wins?cursor=" + cursor))).contains("bad-query");
        assertThat(problem(desk.get(key, "/v1/wins?cursor=x" + cursor))).contains("bad-query");
        assertThat(problem(desk.get(key, "/v1/wins?cursor=AAAA"))).contains("bad-query");
    }

    @Test
    void shouldShowTheDaysThatAreAskedFor() {
        var key = desk.paired(anybody());
        for (var day : List.of("2026-03-01", "2026-03-02", "2026-03-03")) {
            desk.tell(key, "{\"text\": \"I fed the cat\", \"day\": \"" + day + "\"}");
        }

        assertThat(json(desk.get(key, "/v1/wins?from=2026-03-02")).at("/wins")).hasSize(2);
        assertThat(json(desk.get(key, "/v1/wins?from=2026-03-02&to=2026-03-02")).at("/wins")).hasSize(1);
        assertThat(json(desk.get(key, "/v1/wins?to=2026-03-01")).at("/wins/0/day").asText()).isEqualTo("2026-03-01");
        assertThat(problem(desk.get(key, "/v1/wins?from=2026-03-03&to=2026-03-02"))).contains("bad-query");
    }

    @Test
    void shouldPutAWinRight() {
        var key = desk.paired(anybody());
        var id = json(desk.tell(key, "{\"text\": \"I fed the cat\"}")).at("/id").asText();

        var revised = desk.sent("PATCH", key, "/v1/wins/" + id,
                "{\"text\": \"I fed the dog\", \"day\": \"2026-03-01\"}");

        assertThat(json(revised).at("/text").asText()).isEqualTo("I fed the dog");
        assertThat(json(revised).at("/day").asText()).isEqualTo("2026-03-01");
        assertThat(json(desk.get(key, "/v1/wins")).at("/wins/0/text").asText()).isEqualTo("I fed the dog");
        assertThat(problem(desk.sent("PATCH", key, "/v1/wins/" + id, "{}"))).contains("nothing-to-change");
        assertThat(problem(desk.sent("PATCH", key, "/v1/wins/" + id, "{\"day\": \"2999-01-01\"}"))).contains("bad-day");
    }

    @Test
    void shouldTakeAWinOutOnceAndForAll() {
        var key = desk.paired(anybody());
        var id = json(desk.tell(key, "{\"text\": \"I fed the cat\"}")).at("/id").asText();

        assertThat(desk.sent("DELETE", key, "/v1/wins/" + id, "").statusCode()).isEqualTo(204);
        assertThat(desk.sent("DELETE", key, "/v1/wins/" + id, "").statusCode()).isEqualTo(204);

        assertThat(json(desk.get(key, "/v1/wins")).at("/wins")).isEmpty();
        assertThat(problem(desk.sent("PATCH", key, "/v1/wins/" + id, "{\"text\": \"I fed the dog\"}")))
                .contains("no-such-win");
    }

    @Test
    void shouldNotTouchTheWinsOfAnotherPerson() {
        var anna = desk.paired(anybody());
        var berta = desk.paired(anybody());
        var id = json(desk.tell(anna, "{\"text\": \"I fed the cat\"}")).at("/id").asText();
        var before = desk.items();

        assertThat(problem(desk.sent("DELETE", berta, "/v1/wins/" + id, ""))).contains("no-such-win");
        assertThat(problem(desk.sent("PATCH", berta, "/v1/wins/" + id, "{\"text\": \"x\"}"))).contains("no-such-win");
        assertThat(problem(desk.sent("DELETE", berta, "/v1/wins/..%2f..%2fdevices", ""))).contains("not-found");
        assertThat(problem(desk.sent("DELETE", berta, "/v1/wins/win%23" + id, ""))).contains("not-found");
        assertThat(json(desk.get(berta, "/v1/wins")).at("/wins")).isEmpty();
        assertThat(desk.items()).isEqualTo(before);
    }

    @Test
    void shouldListDevicesAndLetThemGo() {
        var anna = anybody();
        var key = desk.paired(anna);
        var other = desk.paired(anna);

        var devices = json(desk.get(key, "/v1/devices")).at("/devices");
        assertThat(devices).hasSize(2);
        var id = devices.get(0).at("/this").asBoolean() ? devices.get(1).at("/id") : devices.get(0).at("/id");
        assertThat(desk.sent("DELETE", key, "/v1/devices/" + id.asText(), "").statusCode()).isEqualTo(204);

        assertThat(desk.get(other, "/v1/devices").statusCode()).isEqualTo(401);
        assertThat(json(desk.get(key, "/v1/devices")).at("/devices")).hasSize(1);
        assertThat(problem(desk.sent("DELETE", desk.paired(anybody()), "/v1/devices/" + id.asText(), "")))
                .contains("no-such-device");
    }

    @Test
    void shouldDeleteEverythingForWhoSaysSo() {
        var key = desk.paired(anybody());
        desk.tell(key, "{\"text\": \"I fed the cat\"}");

        assertThat(problem(desk.sent("DELETE", key, "/v1/everything", "{}"))).contains("not-confirmed");
        assertThat(problem(desk.sent("DELETE", key, "/v1/everything", "{\"confirm\": \"yes\"}")))
                .contains("not-confirmed");
        assertThat(json(desk.get(key, "/v1/wins")).at("/wins")).hasSize(1);
        assertThat(desk.sent("DELETE", key, "/v1/everything", "{\"confirm\": \"delete everything\"}").statusCode())
                .isEqualTo(200);

        assertThat(desk.get(key, "/v1/wins").statusCode()).isEqualTo(401);
        assertThat(desk.items().toString()).doesNotContain(key.substring(3, 35));
    }

    @Test
    void shouldServeItsDescription() {
        assertThat(json(desk.request("GET", "/v1/openapi.json", Map.of(), "")).at("/openapi").asText())
                .startsWith("3.1");
    }
}
