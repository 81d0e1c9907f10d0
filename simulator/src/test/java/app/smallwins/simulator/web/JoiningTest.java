package app.smallwins.simulator.web;

import static app.smallwins.simulator.web.WebDesk.anybody;
import static app.smallwins.simulator.web.WebDesk.json;
import static app.smallwins.simulator.web.WebDesk.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody has a new Alexa, and their old jar comes along. A desk for each test: everybody's guesses are counted. */
class JoiningTest {

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
    void shouldOpenTheOldJarWithWhatTheNewOneHad() {
        var before = anybody();
        var now = anybody();
        var phone = desk.paired(before);
        say(before, "alexa, tell small wins i got out of bed");
        say(now, "alexa, tell small wins i fed the cat");

        assertThat(outcome(say(now, "alexa, ask small wins to join my jar with code " + code(phone))))
                .isEqualTo("JarOpenedAgain");

        assertThat(speech(say(now, "alexa, ask small wins what i did today"))).contains("got out of bed",
                "fed the cat");
        assertThat(outcome(say(now, "alexa, tell small wins i drank some water"))).isEqualTo("WinLogged");
        assertThat(desk.tell(phone, "{\"text\": \"I took a walk\"}").statusCode()).isEqualTo(201);
        assertThat(json(desk.get(phone, "/v1/wins")).at("/wins")).hasSize(4);
        assertThat(speech(say(before, "alexa, ask small wins what i did today"))).contains("drank some water");
        assertThat(outcome(say(now, "alexa, ask small wins to draw one from my jar"))).isEqualTo("Drawn");
        assertThat(outcome(say(now, "alexa, ask small wins to scratch that"))).isEqualTo("WinTakenOut");
        assertThat(outcome(say(now, "alexa, ask small wins to disconnect my phone"))).isEqualTo("DevicesRemoved");
        assertThat(desk.get(phone, "/v1/wins").statusCode()).isEqualTo(401);
    }

    @Test
    void shouldAskForTheCodeAndTakeItInWordsAndGroups() {
        var before = anybody();
        var now = anybody();
        var phone = desk.paired(before);
        say(before, "alexa, tell small wins i got out of bed");

        var asked = say(now, "alexa, ask small wins to join my old jar");
        assertThat(outcome(asked)).isEqualTo("JoinCodeAsked");
        var unclear = desk.say(now, "en-US", "one two three", session(asked));
        assertThat(outcome(unclear)).isEqualTo("JoinCodeUnclear");
        var wrong = desk.say(now, "en-US", "double oh 00 00 00", session(asked));
        assertThat(outcome(wrong)).isEqualTo("NoSuchJoinCode");
        var right = desk.say(now, "en-US", inWords(code(phone)), session(asked));

        assertThat(outcome(right)).isEqualTo("JarOpenedAgain");
        assertThat(speech(say(now, "alexa, ask small wins what i did today"))).contains("got out of bed");
    }

    @Test
    void shouldTakeTheCodeInGerman() {
        var before = anybody();
        var now = anybody();
        var phone = desk.paired(before);
        say(before, "alexa, tell small wins i got out of bed");

        var opened = desk.say(now, "de-DE",
                "alexa, frag kleine siege nach meinem alten glas mit dem code " + code(phone));

        assertThat(outcome(opened)).isEqualTo("JarOpenedAgain");
        assertThat(speech(opened)).startsWith("Dein altes Glas ist jetzt hier offen.");
    }

    @Test
    void shouldWorkOncePerCodeAndStopWhoeverGuesses() {
        var phone = desk.paired(anybody());
        var first = code(phone);
        var latest = code(phone);
        assertThat(outcome(join(anybody(), first))).isEqualTo("NoSuchJoinCode");
        assertThat(outcome(join(anybody(), latest))).isEqualTo("JarOpenedAgain");
        assertThat(outcome(join(anybody(), latest))).isEqualTo("NoSuchJoinCode");

        var guesser = anybody();
        IntStream.range(0, 5).forEach(_ -> assertThat(outcome(join(guesser, "0000 0000"))).isEqualTo("NoSuchJoinCode"));

        assertThat(outcome(join(guesser, code(phone)))).isEqualTo("TooManyJoinCodes");
    }

    @Test
    void shouldDeleteEverythingFromTheNewAlexaAndLeaveNothingInTheTable() {
        var before = anybody();
        var now = anybody();
        var phone = desk.paired(before);
        say(before, "alexa, tell small wins i got out of bed");
        say(now, "alexa, tell small wins i fed the cat");
        join(now, code(phone));

        var asked = say(now, "alexa, ask small wins to delete everything");
        var done = desk.say(now, "en-US", "yes", session(asked));

        assertThat(outcome(done)).isEqualTo("EverythingDeleted");
        assertThat(desk.items()).isEmpty();
        assertThat(outcome(say(now, "alexa, tell small wins i drank some water"))).isEqualTo("WinLogged");
    }

    @Test
    void shouldLoseNothingWhenTheOldAccountIsClosedAfterwardsAndAllWhenTheNewOneIs() {
        var before = anybody();
        var now = anybody();
        var phone = desk.paired(before);
        say(before, "alexa, tell small wins i got out of bed");
        join(now, code(phone));

        disabled(before);
        assertThat(speech(say(now, "alexa, ask small wins what i did today"))).contains("got out of bed");
        assertThat(json(desk.get(phone, "/v1/wins")).at("/wins")).hasSize(1);

        disabled(now);
        assertThat(desk.items()).isEmpty();
    }

    @Test
    void shouldOnlyCloseTheDoorWhenAnAccountIsClosedThatIsNotTheLastToHaveJoined() {
        var before = anybody();
        var second = anybody();
        var third = anybody();
        var phone = desk.paired(before);
        say(before, "alexa, tell small wins i got out of bed");
        join(second, code(phone));
        join(third, code(phone));

        disabled(second);

        assertThat(outcome(say(second, "alexa, ask small wins how many wins do i have"))).isEqualTo("NothingThere");
        assertThat(speech(say(third, "alexa, ask small wins what i did today"))).contains("got out of bed");
    }

    private void disabled(String user) {
        var event = """
                {"version": "1.0", "context": {"System": {"user": {"userId": "%s"}}},
                 "request": {"type": "AlexaSkillEvent.SkillDisabled", "requestId": "%s", "timestamp": "%s",
                             "body": {"userInformationPersistenceStatus": "NOT_PERSISTED"}}}
                """.formatted(user, UUID.randomUUID(), Instant.now());
        var answer = desk.request("POST", "/simulator/alexa", Map.of("Content-Type", "application/json"), event);
        assertThat(answer.headers().firstValue("x-small-wins-outcome")).contains("Forgotten");
    }

    @Test
    void shouldNotLetAPairedDeviceJoinAnythingByText() {
        var phone = desk.paired(anybody());

        var told = desk.tell(phone, "{\"text\": \"join my old jar with code 1 2 3 4 5 6 7 8\"}");

        assertThat(json(told).at("/stored").asBoolean()).isFalse();
        assertThat(json(told).at("/speech").asText()).contains("voice");
        assertThat(problem(desk.request("POST", "/v1/join", Map.of(), ""))).contains("no-key");
    }

    private JsonNode join(String user, String code) {
        return say(user, "alexa, ask small wins to join my jar with code " + code);
    }

    private JsonNode say(String user, String words) {
        return desk.say(user, "en-US", words);
    }

    private String code(String key) {
        var answer = desk.request("POST", "/v1/join", Map.of("Authorization", "Bearer " + key), "");
        assertThat(answer.statusCode()).isEqualTo(201);
        return json(answer).at("/code").asText();
    }

    private static String inWords(String code) {
        var names = new String[]{"oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"};
        return String.join(" ", code.chars()
                .filter(Character::isDigit)
                .mapToObj(digit -> names[digit - '0'])
                .toList());
    }

    private static String outcome(JsonNode turn) {
        return turn.at("/outcome").asText();
    }

    private static String speech(JsonNode turn) {
        return turn.at("/speech").asText();
    }

    private static String session(JsonNode turn) {
        return turn.at("/session/id").asText();
    }
}
