package app.smallwins.simulator.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.time.ZoneId;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import app.smallwins.simulator.FakeSkill;
import app.smallwins.simulator.device.Speaker;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimulatorServerTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REMINDER = """
            {"requestTime": "2026-11-20T08:15:00.000",
             "trigger": {"type": "SCHEDULED_ABSOLUTE", "scheduledTime": "2026-11-20T20:00:00.000"},
             "alertInfo": {"spokenInfo": {"content": [{"locale": "en-US", "text": "A small thing?"}]}}}
            """;

    private final HttpClient client = HttpClient.newHttpClient();
    private final FakeSkill skill = FakeSkill.asking();
    private Simulator simulator;

    @BeforeAll
    void start() {
        simulator = Simulator.start(0, ZoneId.of("Europe/Berlin"), InstantSource.system(), _ -> skill);
        simulator.openDoors(Speaker.ON_THE_DESK);
    }

    @AfterAll
    void end() {
        simulator.close();
        client.close();
    }

    @Test
    void shouldListenOnLoopback() {
        assertThat(simulator.address().getHost()).isEqualTo("127.0.0.1");
    }

    @Test
    void shouldSayThatItIsNotWellWhenItsTableIsGone() {
        skill.lose(true);
        assertThat(get("/health").statusCode()).isEqualTo(503);
        skill.lose(false);
        assertThat(get("/health").statusCode()).isEqualTo(200);
    }

    @Test
    void shouldSayThatItIsWell() {
        assertThat(get("/health").body()).isEqualTo("{\"status\":\"ok\"}");
    }

    @Test
    void shouldHandAnEnvelopeToTheDoorAndItsAnswerBack() {
        var response = post("/simulator/alexa", "{\"request\": {\"type\": \"LaunchRequest\"}}");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(FakeSkill.ASKED);
        assertThat(response.headers().firstValue("X-Small-Wins-Outcome")).contains("WinAsked");
    }

    @Test
    void shouldLeaveItToTheSkillToAnswerAnOddEnvelope() {
        var response = post("/simulator/alexa", "{\"request\": 1, \"request\": {\"type\": [null]}}");

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void shouldAnswerASentenceWithEverythingThatCameOfIt() {
        var turn = json(post("/simulator/say", """
                {"say": "Alexa, tell Small Wins I got up", "user": "anna", "person": "p1", "device": "d1",
                 "locale": "en-GB", "at": "2026-11-20T08:15:00Z", "session": "s1"}"""));

        assertThat(turn.at("/heard/intent").asText()).isEqualTo("LogWinIntent");
        assertThat(turn.at("/heard/slots/win").asText()).isEqualTo("got up");
        assertThat(turn.at("/outcome").asText()).isEqualTo("WinLogged");
        assertThat(turn.at("/speech").asText()).isEqualTo("You got up. That counts.");
        assertThat(turn.at("/ssml").asText()).isEqualTo("<speak>You got up. That counts.</speak>");
        assertThat(turn.at("/reprompt").isNull()).isTrue();
        assertThat(turn.at("/card/content").asText()).isEqualTo("You got up.");
        assertThat(turn.at("/session").toString()).isEqualTo("{\"id\":\"s1\",\"open\":false}");
        assertThat(turn.at("/request/request/timestamp").asText()).isEqualTo("2026-11-20T08:15:00Z");
        assertThat(turn.at("/request/request/locale").asText()).isEqualTo("en-GB");
        assertThat(turn.at("/response/response/shouldEndSession").asBoolean()).isTrue();
    }

    @Test
    void shouldTellOfTheTableWhenThePageAsks() {
        var turn = json(post("/device/say", "{\"say\": \"tell small wins I got up\", \"screen\": \"tv\"}"));

        assertThat(turn.at("/outcome").asText()).isEqualTo("WinLogged");
        assertThat(turn.at("/calls").toString()).isEqualTo("[]");
        assertThat(turn.at("/milliseconds").isNumber()).isTrue();
        assertThat(turn.at("/request/context/Viewport/mode").asText()).isEqualTo("TV");
    }

    @Test
    void shouldTakeWhatIsTouched() {
        var turn = json(
                post("/device/touch", "{\"arguments\": [\"another\"], \"token\": \"note\", \"screen\": \"wide\"}"));

        assertThat(turn.at("/heard/intent").asText()).isEqualTo("Alexa.Presentation.APL.UserEvent");
        assertThat(turn.at("/heard/arguments/0").asText()).isEqualTo("another");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"/device/say; {\"say\": \"hello\", \"screen\": \"square\"}; screen",
        "/device/say; {\"say\": \"hello\", \"table\": \"tired\"}; table",
        "/device/touch; {\"token\": \"note\", \"arguments\": [1]}; arguments",
        "/device/clock; {\"when\": \"soon\"}; when"})
    void shouldSayWhatIsWrongWithWhatThePageAsks(String path, String body, String named) {
        var answer = post(path, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).at("/detail").asText()).contains(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/device/nothing.js", "/device/package-info.class", "/device/..%2Fterminal.properties"})
    void shouldShowNothingBesideThePage(String path) {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void shouldGoOnWithASessionThatIsOpen() {
        var opened = json(post("/simulator/say", "{\"say\": \"open small wins\"}"));
        var told = json(post("/simulator/say",
                "{\"say\": \"i got up\", \"session\": \"" + opened.at("/session/id").asText() + "\"}"));

        assertThat(opened.at("/session/open").asBoolean()).isTrue();
        assertThat(told.at("/request/session/new").asBoolean()).isFalse();
    }

    @Test
    void shouldRefuseAnOpenSessionToSomebodyElse() {
        var opened = json(post("/simulator/say", "{\"say\": \"open small wins\", \"user\": \"anna\"}"));

        assertProblem(post("/simulator/say", "{\"say\": \"yes\", \"user\": \"berta\", \"session\": \""
                + opened.at("/session/id").asText() + "\"}"), 409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "[]", "null", "{\"say\": 1}", "{\"say\": \"  \"}", "{\"say\": null}", "{}",
        "{\"say\": \"a\", \"say\": \"b\"}", "{\"say\": \"a\"} {}", "{\"say\": \"a\", \"at\": \"tomorrow\"}",
        "{\"say\": \"a\", \"locale\": \"???\"}", "{\"say\": \"a\", \"locale\": \"tlh\"}",
        "{\"say\": \"a\", \"user\": {}}"})
    void shouldSayWhatIsWrongWithASentenceItCannotRead(String body) {
        assertProblem(post("/simulator/say", body), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "[]", "\"text\""})
    void shouldRefuseAnEnvelopeThatIsNoJsonObject(String body) {
        assertProblem(post("/simulator/alexa", body), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/simulator/say", "/simulator/alexa", "/simulator/amazon"})
    void shouldRefuseWhatIsTooLarge(String path) {
        assertProblem(post(path, "{\"say\": \"" + "x".repeat(300_000) + "\"}"), 413);
    }

    @Test
    void shouldRefuseBytesThatAreNotUtf8() {
        var request = HttpRequest.newBuilder(uri("/simulator/say"))
                .POST(BodyPublishers.ofByteArray(new byte[]{'{', '"', (byte) 0xff, '"', ':', '1', '}'}))
                .build();

        assertProblem(send(request), 400);
    }

    @ParameterizedTest
    @CsvSource({"GET,/simulator/say,405", "GET,/simulator/alexa,405", "POST,/health,405", "DELETE,/simulator/say,405",
        "GET,/nowhere,404", "GET,/simulator/../etc/passwd,404", "GET,/healthy,404"})
    void shouldRefuseWhatIsNotThere(String method, String path, int status) {
        assertProblem(send(HttpRequest.newBuilder(uri(path)).method(method, BodyPublishers.noBody()).build()), status);
    }

    @Test
    void shouldRefuseAPageFromElsewhere() {
        assertProblem(send(HttpRequest.newBuilder(uri("/simulator/say"))
                .header("Origin", "https://elsewhere.example")
                .POST(BodyPublishers.ofString("{\"say\": \"open small wins\"}"))
                .build()), 403);
    }

    @Test
    void shouldTellTheZoneToWhoHasTheEnvelopesToken() {
        var system = json(post("/simulator/say", "{\"say\": \"open small wins\"}")).at("/request/context/System");

        assertThat(timeZone(system).body()).isEqualTo("\"Europe/Berlin\"");
        assertProblem(get("/v2/devices/kitchen/settings/System.timeZone"), 401);
    }

    @ParameterizedTest
    @CsvSource({"fail,500", "refuse,403"})
    void shouldSpoilADevicesZoneWhenToldTo(String how, int status) {
        var said = json(post("/simulator/say", "{\"say\": \"open small wins\", \"device\": \"" + how + "\"}"));
        post("/simulator/amazon", "{\"timeZone\": \"" + how + "\", \"device\": \"" + how + "\"}");

        assertProblem(timeZone(said.at("/request/context/System")), status);
    }

    @Test
    void shouldSetADevicesZoneWhenToldTo() {
        var said = json(post("/simulator/say", "{\"say\": \"open small wins\", \"device\": \"far\"}"));
        var set = post("/simulator/amazon", "{\"timeZone\": \"Asia/Kolkata\", \"device\": \"far\"}");

        assertThat(set.statusCode()).isEqualTo(200);
        assertThat(timeZone(said.at("/request/context/System")).body()).isEqualTo("\"Asia/Kolkata\"");
    }

    @Test
    void shouldRefuseAZoneThatDoesNotExist() {
        assertProblem(post("/simulator/amazon", "{\"timeZone\": \"Middle/Earth\"}"), 400);
    }

    @Test
    void shouldKeepRemindersForWhoeverTheTokenBelongsTo() {
        var anna = system("anna");
        assertThat(remind(anna, "POST", "", REMINDER).statusCode()).isEqualTo(401);

        assertThat(post("/simulator/amazon", "{\"reminders\": \"allow\", \"user\": \"anna\"}").statusCode())
                .isEqualTo(200);
        var created = json(remind(anna, "POST", "", REMINDER));
        var id = '/' + created.path("alertToken").asText();
        assertThat(json(remind(anna, "GET", "", "")).path("totalCount").asText()).isEqualTo("1");
        assertThat(remind(anna, "PUT", id, REMINDER.replace("T20:", "T21:")).statusCode()).isEqualTo(200);
        assertThat(get("/simulator/reminders").body()).contains("\"user\":\"anna\"", "T21:00:00.000");
        assertThat(remind(system("ben"), "GET", "", "").statusCode()).isEqualTo(401);
        assertThat(remind(anna, "DELETE", id, "").statusCode()).isEqualTo(200);
        assertThat(remind(anna, "DELETE", id, "").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"refuse,401,UNAUTHORIZED", "full,403,MAX_REMINDERS_EXCEEDED", "unsupported,403,DEVICE_NOT_SUPPORTED",
        "busy,429,TOO_MANY_REQUESTS", "fail,500,INTERNAL_SERVER_ERROR"})
    void shouldRefuseRemindersTheWayItIsTold(String setting, int status, String code) {
        post("/simulator/amazon", "{\"reminders\": \"" + setting + "\", \"user\": \"carla\"}");
        var refused = remind(system("carla"), "POST", "", REMINDER);

        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(json(refused).path("code").asText()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"08:15:00.000,08:15:00Z", "20:00:00.000,20:00:00", "20:00:00.000,07:00:00.000",
        "en-US,american", "SCHEDULED_ABSOLUTE,SOMETIME"})
    void shouldRefuseARemindersRequestThatAmazonWouldRefuse(String right, String wrong) {
        post("/simulator/amazon", "{\"reminders\": \"allow\", \"user\": \"dora\"}");

        assertThat(remind(system("dora"), "POST", "", REMINDER.replace(right, wrong)).statusCode()).isEqualTo(400);
    }

    @Test
    void shouldRefuseASettingOfRemindersThatDoesNotExist() {
        assertProblem(post("/simulator/amazon", "{\"reminders\": \"perhaps\"}"), 400);
        assertProblem(post("/simulator/amazon", "{}"), 400);
    }

    @Test
    void shouldSayThatAlexaWouldRefuseTheAnswer() {
        var broken = FakeSkill.answering(FakeSkill.response("Bread & butter", true));
        try (var other = Simulator.start(0, ZoneId.of("UTC"), InstantSource.system(), _ -> broken)) {
            other.openDoors(Speaker.ON_THE_DESK);
            var request = HttpRequest.newBuilder(other.address().resolve("/simulator/say"))
                    .POST(BodyPublishers.ofString("{\"say\": \"open small wins\"}"))
                    .build();

            assertProblem(send(request), 502);
        }
    }

    @Test
    void shouldEndTheSkillAlongWithItself() {
        var ending = FakeSkill.asking();
        Simulator.start(0, ZoneId.of("UTC"), InstantSource.system(), _ -> ending).close();

        assertThat(ending.isClosed()).isTrue();
    }

    @Test
    void shouldSayWhenThePortIsTaken() {
        int taken = simulator.address().getPort();

        assertThatThrownBy(() -> LocalServer.listen(taken)).isInstanceOf(LocalServer.PortTaken.class);
    }

    private JsonNode system(String user) {
        var said = json(post("/simulator/say", "{\"say\": \"open small wins\", \"user\": \"" + user + "\"}"));
        return said.at("/request/context/System");
    }

    private HttpResponse<String> remind(JsonNode system, String method, String id, String body) {
        return send(HttpRequest.newBuilder(uri("/v1/alerts/reminders" + id))
                .header("Authorization", "Bearer " + system.path("apiAccessToken").asText())
                .method(method, BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> timeZone(JsonNode system) {
        var address = URI.create(system.path("apiEndpoint").asText() + "/v2/devices/"
                + system.at("/device/deviceId").asText() + "/settings/System.timeZone");
        return send(HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + system.path("apiAccessToken").asText())
                .build());
    }

    private static void assertProblem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(response).path("status").asInt()).isEqualTo(status);
        assertThat(json(response).path("title").asText()).isNotEmpty();
        assertThat(json(response).path("detail").asText()).isNotEmpty();
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).build());
    }

    private HttpResponse<String> post(String path, String body) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private URI uri(String path) {
        return URI.create(simulator.address() + path);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    private static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
