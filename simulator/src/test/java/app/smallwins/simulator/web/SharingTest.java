package app.smallwins.simulator.web;

import static app.smallwins.simulator.web.WebDesk.anybody;
import static app.smallwins.simulator.web.WebDesk.json;
import static app.smallwins.simulator.web.WebDesk.problem;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.smallwins.web.WebRequest;

/** Sharing one win by voice and over HTTP, and the friend who cheers for it. A desk for each test: cheers are counted. */
class SharingTest {

    private static final Path CORPUS = Path.of("../lambda/src/test/resources/corpus");
    private static final Pattern CODE = Pattern.compile("(?:[0-9a-z]{4}-){6}[0-9a-z]{4}");

    private WebDesk desk;
    private String anna;

    @BeforeEach
    void start() {
        desk = new WebDesk();
        anna = anybody();
    }

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void shouldShowOneWinAndNothingElseToWhoeverHasTheLink() {
        say("tell small wins i fed the cat");
        say("tell small wins i got out of bed");

        var page = see(shared("my sister"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("got out of bed").doesNotContain("cat").doesNotContain("sister");
    }

    @Test
    void shouldTellTheOwnerAtTheNextOpeningAndOnlyOnce() {
        say("tell small wins i got out of bed");
        cheer(shared("my sister"), "", "");

        assertThat(say("open small wins"))
                .contains("Your sister cheered for this: You got out of bed.")
                .doesNotContain("Others");
        assertThat(say("open small wins")).doesNotContain("cheered");
    }

    @Test
    void shouldReadOutWhatFriendsWroteAndSayWhenNobodyDid() {
        say("tell small wins i got out of bed");
        var code = shared("my sister");
        assertThat(say("ask small wins did anybody cheer")).contains("with or without them");

        cheer(code, "", "");
        cheer(code, "Lena", "So proud of you. See https://spam.example/x or spam.example/y & <b>more</b>");

        assertThat(say("open small wins")).contains("Lena cheered for this", "Others cheered, too");
        assertThat(say("ask small wins did anybody cheer"))
                .contains(
                        "Lena cheered for this: You got out of bed. And wrote: “So proud of you. See or & <b>more</b>”",
                        "Your sister cheered for this");
        assertThat(say("open small wins")).doesNotContain("cheered");
    }

    @Test
    void shouldTakeAFormThatIsSentTwiceForOneCheer() {
        say("tell small wins i got out of bed");
        var code = shared("anna");
        var once = see(code).body().replaceFirst("(?s).*name=\"once\" value=\"([0-9a-f]+)\".*", "$1");

        assertThat(cheer(code, once, "Lena", "").statusCode()).isEqualTo(201);
        assertThat(cheer(code, once, "Lena", "").statusCode()).isEqualTo(201);

        assertThat(json(desk.get(desk.paired(anna), "/v1/cheers")).at("/cheers")).hasSize(1);
    }

    @Test
    void shouldShowNothingAndDoNothingToWhoeverLooksAtTheAddressAlone() {
        say("tell small wins i got out of bed");
        var code = shared("my sister");
        var before = desk.items();

        var preview = desk.request("GET", "/s?code=" + code, Map.of(), "");

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).doesNotContain("out of bed").doesNotContain(code);
        assertThat(preview.headers().firstValue("referrer-policy")).contains("same-origin");
        assertThat(preview.headers().firstValue("content-security-policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'sha256-");
        assertThat(desk.request("GET", "/s/cheer?code=" + code, Map.of(), "").statusCode()).isEqualTo(405);
        assertThat(desk.items()).isEqualTo(before);
    }

    @Test
    void shouldShowTheWordsAsTheyAreNowAndEndWithTheWin() {
        var key = desk.paired(anna);
        var win = json(desk.tell(key, "{\"text\": \"I fed the <em>cat</em>\"}")).at("/id").asText();
        var shared = desk.sent("POST", key, "/v1/shares", "{\"win\": \"%s\", \"from\": \"A & B\"}".formatted(win));
        var code = code(json(shared).at("/link").asText());
        assertThat(see(code).body()).contains("I fed the &lt;em&gt;cat&lt;/em&gt;", "From A &amp; B");
        cheer(code, "Lena", "");

        desk.sent("PATCH", key, "/v1/wins/" + win, "{\"text\": \"I fed the dog\"}");
        assertThat(see(code).body()).contains("I fed the dog").doesNotContain("cat");
        assertThat(json(desk.get(key, "/v1/cheers")).at("/cheers/0/text").asText()).isEqualTo("I fed the dog");

        desk.sent("DELETE", key, "/v1/wins/" + win, "");
        assertThat(see(code).statusCode()).isEqualTo(404);
        assertThat(cheer(code, "", "").statusCode()).isEqualTo(404);
        assertThat(json(desk.get(key, "/v1/cheers")).at("/cheers")).isEmpty();
        assertThat(say("open small wins")).doesNotContain("cheered");
    }

    @Test
    void shouldEndWhatIsTakenBack() {
        say("tell small wins i got out of bed");
        var key = desk.paired(anna);
        var first = shared("my sister");
        var second = shared("tom");
        var links = json(desk.get(key, "/v1/shares")).at("/shares");
        assertThat(links).hasSize(2);

        assertThat(desk.sent("DELETE", key, "/v1/shares/" + links.at("/0/id").asText(), "").statusCode())
                .isEqualTo(204);
        assertThat(problem(desk.sent("DELETE", key, "/v1/shares/" + links.at("/0/id").asText(), "")))
                .contains("no-such-share");
        assertThat(see(first).statusCode()).isEqualTo(404);
        assertThat(see(second).statusCode()).isEqualTo(200);

        assertThat(say("ask small wins to take my link back")).isEqualTo("Done. The link shows nothing any more.");
        assertThat(see(second).statusCode()).isEqualTo(404);
        assertThat(say("ask small wins to take my link back")).contains("Nothing of yours is shared");
    }

    @Test
    void shouldShareWithNobodyElseWhatIsSomebodyElses() {
        var anybodys = desk.paired(anybody());
        var win = json(desk.tell(anybodys, "{\"text\": \"I fed the cat\"}")).at("/id").asText();
        var key = desk.paired(anna);
        desk.tell(key, "{\"text\": \"I got up\"}");

        assertThat(problem(desk.sent("POST", key, "/v1/shares", "{\"win\": \"%s\"}".formatted(win))))
                .contains("no-such-win");
        assertThat(problem(desk.sent("POST", key, "/v1/shares", "{\"win\": \"x\"}"))).contains("no-such-win");
        assertThat(problem(desk.sent("POST", key, "/v1/shares", "{\"from\": \"%s\"}".formatted("x".repeat(41)))))
                .contains("bad-friend");
        assertThat(problem(desk.request("POST", "/v1/shares", Map.of("Content-Type", "application/json"), "{}")))
                .contains("no-key");
    }

    @Test
    void shouldPutNoLinkOnACardWhereWordsAreKeptPrivate() {
        say("tell small wins i got out of bed");
        say("ask small wins to keep this private");
        var before = desk.items();

        var turn = desk.say(anna, "en-US", "alexa, ask small wins to share my last win with my sister");

        assertThat(turn.at("/outcome").asText()).isEqualTo("LinkNotShown");
        assertThat(turn.at("/card").isMissingNode() || turn.at("/card").isNull()).isTrue();
        assertThat(desk.items()).isEqualTo(before);
        assertThat(desk.sent("POST", desk.paired(anna), "/v1/shares", "{}").statusCode()).isEqualTo(201);
    }

    @Test
    void shouldKeepBackWhatMayHurtAndAnswerWhoeverIsNotSafe() {
        say("tell small wins i got out of bed");
        var code = shared("my sister");
        var before = desk.items();

        assertThat(cheer(code, "", "is that all you did")).satisfies(kept -> {
            assertThat(kept.statusCode()).isEqualTo(422);
            assertThat(kept.body()).contains("might hurt").doesNotContain("is that all");
        });
        assertThat(cheer(code, "Du Idiot", "").statusCode()).isEqualTo(422);
        assertThat(cheer(code, "", crisis())).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("988");
        });
        assertThat(desk.items()).isEqualTo(before);
    }

    @Test
    void shouldAnswerWhoeverIsNotSafeWithoutTheTableToo() {
        var form = form(Map.of("code", "0".repeat(28), "message", crisis()));
        var answer = desk.skill()
                .webWithoutTable()
                .answer(new WebRequest("POST", "/s/cheer", "",
                        Map.of("Content-Type", java.util.List.of("application/x-www-form-urlencoded"),
                                "Accept-Language",
                                java.util.List.of("en-US")),
                        form.getBytes(UTF_8), "127.0.0.1"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(new String(answer.body(), UTF_8)).contains("988");
    }

    @Test
    void shouldTakeNoFloodOfCheers() {
        say("tell small wins i got out of bed");
        var code = shared("my sister");
        IntStream.range(0, 20).forEach(_ -> assertThat(cheer(code, "", "").statusCode()).isEqualTo(201));

        var stopped = cheer(code, "", "");

        assertThat(stopped.statusCode()).isEqualTo(429);
        assertThat(stopped.headers().firstValue("retry-after")).isPresent();
    }

    @Test
    void shouldRefuseWhatIsNoCodeAndWhatIsTooLong() {
        say("tell small wins i got out of bed");
        var code = shared("my sister");

        assertThat(see("").statusCode()).isEqualTo(404);
        assertThat(see("0".repeat(28)).statusCode()).isEqualTo(404);
        assertThat(see("../../v1/wins").statusCode()).isEqualTo(404);
        assertThat(see(code.toUpperCase().replace("-", " ")).statusCode()).isEqualTo(200);
        assertThat(see("https://jar.example/s#" + code).statusCode()).isEqualTo(200);
        assertThat(cheer(code, "", "x".repeat(201)).statusCode()).isEqualTo(422);
        assertThat(cheer(code, "x".repeat(41), "").statusCode()).isEqualTo(422);
    }

    @Test
    void shouldKeepNoCodeInTheTableAndLeaveNothingBehind() {
        say("tell small wins i got out of bed");
        var code = shared("my sister");
        cheer(code, "Lena", "well done");
        assertThat(desk.items().toString()).doesNotContain(code).doesNotContain(code.replace("-", ""));

        var asked = desk.say(anna, "en-US", "alexa, ask small wins to delete everything");
        desk.say(anna, "en-US", "yes", asked.at("/session/id").asText());

        assertThat(desk.items()).isEmpty();
        assertThat(see(code).statusCode()).isEqualTo(404);
    }

    @Test
    void shouldBringCheersBackAfterEverythingWasDeletedOnceAndAsHeard() throws IOException {
        say("tell small wins i got out of bed");
        var code = shared("my sister");
        cheer(code, "", "");
        cheer(code, "Lena", "well done");
        var key = desk.paired(anna);
        var export = desk.get(key, "/v1/export").body();
        var before = json(desk.get(key, "/v1/cheers"));
        assertThat(json(desk.get(key, "/v1/export")).at("/shares")).hasSize(1);
        assertThat(export).doesNotContain(code).doesNotContain(code.replace("-", ""));
        assertThat(desk.get(key, "/v1/export?format=markdown").body()).contains("\u2665 Lena: well done",
                "\u2665 Your sister");
        desk.sent("DELETE", key, "/v1/everything", "{\"confirm\": \"delete everything\"}");
        var again = desk.paired(anna);

        var first = desk.bring(again, export.getBytes(UTF_8));
        var second = desk.bring(again, export.getBytes(UTF_8));

        assertThat(first.at("/kept").asInt()).isEqualTo(3);
        assertThat(second.at("/alreadyThere").asInt()).isEqualTo(3);
        assertThat(json(desk.get(again, "/v1/cheers"))).isEqualTo(before);
        assertThat(json(desk.get(again, "/v1/export")).at("/cheers"))
                .isEqualTo(WebDesk.JSON.readTree(export).at("/cheers"));
        assertThat(say("open small wins")).doesNotContain("cheered");
    }

    @Test
    void shouldTakeNoCheerFromAFileThatAFriendCouldNotHaveLeft() {
        say("tell small wins i got out of bed");
        var code = shared("my sister");
        cheer(code, "Lena", "well done");
        var key = desk.paired(anna);
        var export = desk.get(key, "/v1/export").body();
        desk.sent("DELETE", key, "/v1/everything", "{\"confirm\": \"delete everything\"}");
        var again = desk.paired(anna);

        var danger = desk.bring(again, export.replace("well done", crisis()).getBytes(UTF_8));
        var link = desk.bring(again, export.replace("well done", "see spam.example/x there").getBytes(UTF_8));

        assertThat(danger.at("/leftOut/0/why").asText()).isEqualTo("danger");
        assertThat(danger.at("/speech").asText()).contains("988");
        assertThat(link.at("/kept").asInt()).isEqualTo(1);
        assertThat(json(desk.get(again, "/v1/cheers")).at("/cheers/0/message").asText()).isEqualTo("see there");
    }

    @Test
    void shouldSpeakGermanToo() {
        desk.say(anna, "de-DE", "alexa, sag kleine siege ich bin aufgestanden");
        var turn = desk.say(anna, "de-DE",
                "alexa, bitte kleine siege teile meinen letzten erfolg mit meiner schwester");
        var code = code(turn.at("/card/content").asText());
        assertThat(desk.request("GET", "/s", Map.of("Accept-Language", "de"), "").body()).contains("lang=\"de\"");
        cheer(code, "", "");

        assertThat(desk.say(anna, "de-DE", "alexa, öffne kleine siege").at("/speech").asText())
                .contains("Deine Schwester freut sich mit dir: Du bist aufgestanden.");
    }

    private String say(String words) {
        return desk.say(anna, "en-US", "alexa, " + words).at("/speech").asText();
    }

    /** The code of a link that was made by voice. */
    private String shared(String friend) {
        var turn = desk.say(anna, "en-US", "alexa, ask small wins to share my last win with " + friend);
        assertThat(turn.at("/outcome").asText()).isEqualTo("LinkMade");
        return code(turn.at("/card/content").asText());
    }

    private static String code(String text) {
        var code = CODE.matcher(text.substring(text.indexOf("/s#")));
        assertThat(code.find()).as(text).isTrue();
        return code.group();
    }

    private HttpResponse<String> see(String code) {
        return posted("/s", Map.of("code", code));
    }

    private HttpResponse<String> cheer(String code, String name, String message) {
        return posted("/s/cheer", Map.of("code", code, "name", name, "message", message));
    }

    private HttpResponse<String> cheer(String code, String once, String name, String message) {
        return posted("/s/cheer", Map.of("code", code, "once", once, "name", name, "message", message));
    }

    private HttpResponse<String> posted(String path, Map<String, String> fields) {
        return desk.request("POST", path, Map.of("Content-Type", "application/x-www-form-urlencoded",
                "Accept-Language", "en-US"), form(fields));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet()
                .stream()
                .map(field -> field.getKey() + '=' + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String crisis() {
        try (var lines = Files.lines(CORPUS.resolve("en/dev/crisis-explicit.txt"))) {
            return lines.filter(line -> !line.startsWith("#") && !line.isBlank()).findFirst().orElseThrow();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
