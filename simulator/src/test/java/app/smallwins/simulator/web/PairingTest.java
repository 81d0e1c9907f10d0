package app.smallwins.simulator.web;

import static app.smallwins.simulator.web.WebDesk.anybody;
import static app.smallwins.simulator.web.WebDesk.json;
import static app.smallwins.simulator.web.WebDesk.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letting a device in, by a code that is spoken. A desk for each test: all of them guess from the same address. */
class PairingTest {

    private WebDesk desk;

    @BeforeEach
    void start() {
        desk = new WebDesk();
    }

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void shouldSpeakTheCodeTwiceAndShowItWithTheAddress() {
        var turn = desk.say(anybody(), "en-US", "alexa, ask small wins to connect my phone");

        var code = turn.at("/card/content").asText().replaceFirst(".*([B-Z]{4}-[B-Z]{4}).*", "$1");
        var spelled = String.join(" ", code.replace("-", "").split(""));
        assertThat(turn.at("/speech").asText()).containsPattern(spelled + ".*Once more\\. " + spelled);
        assertThat(turn.at("/card/content").asText()).contains("http://127.0.0.1:");
        assertThat(turn.at("/ssml").asText()).contains("<break time=");
    }

    @Test
    void shouldLetOneDeviceInPerCodeHoweverItIsTyped() {
        var code = desk.code(anybody());

        var first = desk.pair(code.toLowerCase().replace("-", " "), " my\tphone\u202e ");
        var second = desk.pair(code, "another");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(json(first).at("/key").asText()).matches("sw_[0-9a-f]{32}_[0-9a-f]{16}_[A-Za-z0-9_-]{43}");
        assertThat(json(first).at("/device").asText()).isEqualTo("my phone");
        assertThat(problem(second)).contains("no-such-code");
    }

    @Test
    void shouldLetOneInOfManyAtOnce() {
        var code = desk.code(anybody());

        var admitted = IntStream.range(0, 6)
                .parallel()
                .filter(nth -> desk.pair(code, "phone " + nth).statusCode() == 201)
                .count();

        assertThat(admitted).isEqualTo(1);
    }

    @Test
    void shouldForgetACodeWhenAnotherIsAskedFor() {
        var anna = anybody();
        var old = desk.code(anna);
        var latest = desk.code(anna);

        assertThat(problem(desk.pair(old, "phone"))).contains("no-such-code");
        assertThat(desk.pair(latest, "phone").statusCode()).isEqualTo(201);
    }

    @Test
    void shouldKeepNoCodeAndNoKeyInTheTableAndNothingAfterErasing() {
        var anna = anybody();
        var key = desk.paired(anna);
        desk.tell(key, "{\"text\": \"I fed the cat\"}", "Idempotency-Key", "k");
        var unused = desk.code(anna).replace("-", "");

        var before = desk.items().toString();
        assertThat(before).doesNotContain(unused).doesNotContain(key.substring(key.length() - 43));
        delete(anna);

        assertThat(desk.items()).isEmpty();
        assertThat(desk.tell(key, "{\"text\": \"I fed the cat\"}").statusCode()).isEqualTo(401);
        assertThat(desk.items()).isEmpty();
    }

    @Test
    void shouldStopWhoeverGuesses() {
        var code = desk.code(anybody());
        IntStream.range(0, 10).forEach(_ -> assertThat(problem(desk.pair("BBBB-BBBB", "x"))).contains("no-such-code"));

        var stopped = desk.pair(code, "x");

        assertThat(stopped.statusCode()).isEqualTo(429);
        assertThat(stopped.headers().firstValue("retry-after")).hasValueSatisfying(
                seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 3600));
    }

    @Test
    void shouldDisconnectTheDeviceThatIsNamed() {
        var anna = anybody();
        var phone = key(desk.pair(desk.code(anna), "My Phone"));
        var tablet = key(desk.pair(desk.code(anna), "kitchen tablet"));

        assertThat(desk.say(anna, "en-US", "alexa, ask small wins to disconnect my watch").at("/speech").asText())
                .contains("My Phone, kitchen tablet");
        assertThat(desk.get(phone, "/v1/devices").statusCode()).isEqualTo(200);
        assertThat(desk.say(anna, "en-US", "alexa, ask small wins to disconnect my phone").at("/speech").asText())
                .isEqualTo("Done. My Phone doesn't open your jar any more.");

        assertThat(desk.get(phone, "/v1/devices").statusCode()).isEqualTo(401);
        assertThat(desk.get(tablet, "/v1/devices").statusCode()).isEqualTo(200);
    }

    @Test
    void shouldDisconnectEverythingWithTheCodeThatIsWaiting() {
        var anna = anybody();
        var phone = desk.paired(anna);
        var tablet = desk.paired(anna);
        var waiting = desk.code(anna);

        assertThat(desk.say(anna, "en-US", "alexa, ask small wins to disconnect everything").at("/speech").asText())
                .isEqualTo("Done. 2 devices don't open your jar any more.");

        assertThat(desk.get(phone, "/v1/devices").statusCode()).isEqualTo(401);
        assertThat(desk.get(tablet, "/v1/devices").statusCode()).isEqualTo(401);
        assertThat(problem(desk.pair(waiting, "x"))).contains("no-such-code");
    }

    private static String key(HttpResponse<String> paired) {
        return json(paired).at("/key").asText();
    }

    @Test
    void shouldRefuseADeviceWithoutAName() {
        var code = desk.code(anybody());

        assertThat(problem(desk.pair(code, " \t"))).contains("no-device-name");
        assertThat(problem(desk.pair(code, "x".repeat(41)))).contains("no-device-name");
        assertThat(desk.pair(code, "x".repeat(40)).statusCode()).isEqualTo(201);
    }

    private void delete(String user) {
        var asked = desk.say(user, "en-US", "alexa, ask small wins to delete everything");
        desk.say(user, "en-US", "yes", asked.at("/session/id").asText());
    }
}
