package app.smallwins.simulator.web;

import static app.smallwins.simulator.web.WebDesk.anybody;
import static app.smallwins.simulator.web.WebDesk.json;
import static app.smallwins.simulator.web.WebDesk.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import com.fasterxml.jackson.databind.JsonNode;
import com.standardwebhooks.Webhook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.smallwins.outbound.Outside;
import app.smallwins.outbound.Services;
import app.smallwins.simulator.skill.LoopbackToo;
import app.smallwins.simulator.web.PlayedPrograms.Told;

/** Other programs are told of wins, from the table's stream to their doors. */
class OutboundTest {

    private static PlayedPrograms programs;
    private static WebDesk desk;

    private String user;
    private String key;

    @BeforeAll
    static void start() {
        programs = new PlayedPrograms();
        desk = new WebDesk(new Outside(new LoopbackToo(), new Services(programs.uri("/"), programs.uri("/"))));
    }

    @BeforeEach
    void pair() {
        user = anybody();
        key = desk.paired(user);
        programs.status.set(200);
    }

    @AfterEach
    void leave() {
        desk.sent("DELETE", key, "/v1/everything", "{\"confirm\": \"delete everything\"}");
    }

    @AfterAll
    static void end() {
        desk.close();
        programs.close();
    }

    @Test
    void shouldTellAReceiverWhatWasSaidAndSignItSoThatReceiversBelieveIt() throws Exception {
        var webhook = added("{\"url\": \"%s\"}".formatted(programs.uri("/hook")));

        desk.say(user, "en-US", "tell small wins i fed the cat");

        var told = programs.next();
        new Webhook(webhook.at("/secret").asText()).verify(told.body(), told.headers());
        var body = WebDesk.JSON.readTree(told.body());
        assertThat(body.at("/type").asText()).isEqualTo("win.told");
        assertThat(body.at("/data/text").asText()).isEqualTo("i fed the cat");
        assertThat(told.headers().firstValue("webhook-id")).contains("msg_" + body.at("/data/id").asText());
    }

    @Test
    void shouldShowWhatCouldNotBeSentAndSendItWhenAsked() {
        programs.status.set(500);
        var id = added("{\"url\": \"%s\"}".formatted(programs.uri("/hook"))).at("/id").asText();
        var win = json(desk.tell(key, "{\"text\": \"I fed the cat\"}")).at("/id").asText();
        var first = programs.next();

        var shown = listedWhen("/webhooks/0/last/status");
        assertThat(shown.at("/webhooks/0/unsent/0/win").asText()).isEqualTo(win);
        assertThat(shown.at("/webhooks/0/last/status").asInt()).isEqualTo(500);
        assertThat(shown.toString()).doesNotContain("whsec_", "cat");

        programs.status.set(200);
        assertThat(json(desk.sent("POST", key, "/v1/webhooks/" + id + "/retry", "{}")).at("/again").asInt())
                .isEqualTo(1);
        var second = programs.next();

        assertThat(second.headers().firstValue("webhook-id")).isEqualTo(first.headers().firstValue("webhook-id"));
        assertThat(listedWhen("/webhooks/0/last/sent", "true").at("/webhooks/0/unsent")).isEmpty();
    }

    @Test
    void shouldSignWithBothSecretsWhileOneTakesTheOthersPlace() throws Exception {
        var webhook = added("{\"url\": \"%s\"}".formatted(programs.uri("/hook")));
        var rotated = json(desk.sent("POST", key, "/v1/webhooks/" + webhook.at("/id").asText() + "/secret", "{}"));
        assertThat(rotated.at("/secret")).isNotEqualTo(webhook.at("/secret"));

        assertThat(tested(webhook).at("/sent").asBoolean()).isTrue();

        var told = programs.next();
        assertThat(told.body()).contains("\"type\":\"test\"");
        for (var secret : new JsonNode[]{webhook.at("/secret"), rotated.at("/secret")}) {
            new Webhook(secret.asText()).verify(told.body(), told.headers());
        }
    }

    @Test
    void shouldStopWhenTheReceiverIsGone() {
        added("{\"url\": \"%s\"}".formatted(programs.uri("/hook")));
        programs.status.set(410);
        desk.tell(key, "{\"text\": \"I fed the cat\"}");
        programs.next();

        assertThat(listedWhen("/webhooks/0/stopped", "gone").at("/webhooks/0/unsent")).hasSize(1);
    }

    @Test
    void shouldScoreAHabitAndCompleteATaskAndTellNeitherTheWords() {
        var habit = added("{\"kind\": \"habitica\", \"user\": \"%s\", \"token\": \"%s\", \"task\": \"%s\"}"
                .formatted(PlayedPrograms.USER, PlayedPrograms.HABITICA_TOKEN, PlayedPrograms.HABIT));
        var task = added("{\"kind\": \"todoist\", \"token\": \"%s\", \"task\": \"%s\"}"
                .formatted(PlayedPrograms.TODOIST_TOKEN, PlayedPrograms.TASK));
        assertThat(tested(habit).at("/sent").asBoolean()).isTrue();
        assertThat(tested(task).at("/sent").asBoolean()).isTrue();
        assertThat(programs.scored.get() + programs.completed.get()).as("a test changes nothing").isZero();
        programs.next();
        programs.next();

        desk.tell(key, "{\"text\": \"I fed the cat\"}");

        assertThat(new Told[]{programs.next(), programs.next()})
                .allSatisfy(told -> assertThat(told.toString()).doesNotContain("cat"));
        assertThat(programs.scored).hasValue(1);
        assertThat(programs.completed).hasValue(1);
        assertThat(desk.get(key, "/v1/webhooks").body()).doesNotContain("-token-of-somebody", PlayedPrograms.USER);
        assertThat(desk.get(key, "/v1/export?format=json").body()).doesNotContain("-token-of-somebody", "whsec_",
                "habitica", "todoist");
    }

    @Test
    void shouldTellNothingMoreOnceEverythingIsDeletedAndLeaveNothing() {
        programs.status.set(500);
        added("{\"url\": \"%s\"}".formatted(programs.uri("/hook")));
        desk.tell(key, "{\"text\": \"I fed the cat\"}");
        programs.next();
        listedWhen("/webhooks/0/unsent/0/problem");

        desk.sent("DELETE", key, "/v1/everything", "{\"confirm\": \"delete everything\"}");

        assertThat(desk.items()).noneMatch(item -> item.toString().contains("whsec_"));
        assertThat(desk.items()).noneMatch(item -> item.get("pk").s().equals("due"));
    }

    @Test
    void shouldTellOnlyTheOwnersOwnProgramsAndLetNobodyElseSeeThem() {
        var id = added("{\"url\": \"%s\"}".formatted(programs.uri("/hook"))).at("/id").asText();
        var stranger = desk.paired(anybody());

        assertThat(json(desk.get(stranger, "/v1/webhooks")).at("/webhooks")).isEmpty();
        for (var what : new String[]{"/secret", "/test", "/retry"}) {
            assertThat(problem(desk.sent("POST", stranger, "/v1/webhooks/" + id + what, "{}")))
                    .contains("no-such-webhook");
        }
        assertThat(problem(desk.sent("DELETE", stranger, "/v1/webhooks/" + id, ""))).contains("no-such-webhook");
        assertThat(problem(desk.sent("DELETE", key, "/v1/webhooks/nobody", ""))).contains("no-such-webhook");
        assertThat(desk.sent("DELETE", key, "/v1/webhooks/" + id, "").statusCode()).isEqualTo(204);
        assertThat(json(desk.get(key, "/v1/webhooks")).at("/webhooks")).isEmpty();
        desk.tell(stranger, "{\"text\": \"I fed the cat\"}");
        desk.sent("DELETE", stranger, "/v1/everything", "{\"confirm\": \"delete everything\"}");
    }

    @Test
    void shouldTakeFiveAtMost() {
        for (var nth = 0; nth < 5; nth++) {
            added("{\"url\": \"%s\"}".formatted(programs.uri("/hook")));
        }

        assertThat(problem(sent("{\"url\": \"%s\"}".formatted(programs.uri("/hook"))))).contains("too-many-webhooks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"url\": 1}", "{\"url\": \"example.com\"}", "{\"url\": \"ftp://example.com\"}",
        "{\"url\": \"https://a:b@example.com\"}", "{\"kind\": \"slack\"}", "{\"kind\": 1}",
        "{\"kind\": \"todoist\"}", "{\"kind\": \"todoist\", \"token\": \"a b\", \"task\": \"1\"}",
        "{\"kind\": \"todoist\", \"token\": \"12345678\", \"task\": \"../1\"}",
        "{\"kind\": \"habitica\", \"user\": \"x\", \"token\": \"12345678\", \"task\": \"1\"}",
        "{\"url\": \"http://10.0.0.1/\"}", "{\"url\": \"https://169.254.169.254/latest\"}",
        "{\"url\": \"https://[fd00:ec2::254]/\"}", "{\"url\": \"https://example.com\", \"words\": \"yes\"}"})
    void shouldRefuseWhatMakesNoSenseOrLeadsIntoAPrivateNetwork(String json) {
        var answer = sent(json);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(problem(answer)).isPresent();
        assertThat(json(desk.get(key, "/v1/webhooks")).at("/webhooks")).isEmpty();
    }

    /** As it is deployed, the product refuses programs on its own machine. */
    @Test
    void shouldRefuseLoopbackUnlessTheSimulatorIsToldToAllowIt() {
        try (var deployed = new WebDesk()) {
            var own = deployed.paired(anybody());
            for (var url : new String[]{"https://127.0.0.1/", "https://localhost/", "https://[::1]/",
                "https://[::ffff:127.0.0.1]/", "https://2130706433/"}) {
                assertThat(problem(deployed.sent("POST", own, "/v1/webhooks", "{\"url\": \"" + url + "\"}"))).as(url)
                        .contains("private-address");
            }
            assertThat(problem(deployed.sent("POST", own, "/v1/webhooks",
                    "{\"url\": \"" + programs.uri("/hook") + "\"}"))).contains("bad-address");
        }
    }

    private JsonNode tested(JsonNode webhook) {
        return json(desk.sent("POST", key, "/v1/webhooks/" + webhook.at("/id").asText() + "/test", "{}"));
    }

    private JsonNode added(String wanted) {
        var answer = sent(wanted);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer);
    }

    private HttpResponse<String> sent(String wanted) {
        return desk.sent("POST", key, "/v1/webhooks", wanted);
    }

    /** What is listed as soon as something is there. */
    private JsonNode listedWhen(String pointer) {
        return listedWhen(pointer, "");
    }

    private JsonNode listedWhen(String pointer, String value) {
        var end = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < end) {
            var listed = json(desk.get(key, "/v1/webhooks"));
            var found = listed.at(pointer);
            if (!found.isMissingNode() && (value.isEmpty() || found.asText().equals(value))) {
                return listed;
            }
        }
        throw new AssertionError(pointer + " never came to " + value);
    }
}
