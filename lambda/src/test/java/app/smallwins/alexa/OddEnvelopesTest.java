package app.smallwins.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.SmallWins;
import app.smallwins.domain.understanding.Understanding;
import app.smallwins.fakes.InMemoryJarStore;
import app.smallwins.speech.Replies;
import app.smallwins.speech.ResourceLexicon;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** Whatever comes in is answered aloud, well-formed, and without a fault. */
class OddEnvelopesTest {

    private static final String LOG = """
            {"version": "1.0",
             "session": {"new": true, "sessionId": "s", "attributes": {}, "user": {"userId": "somebody"},
                         "application": {"applicationId": "skill"}},
             "context": {"System": {"user": {"userId": "somebody"}, "device": {"deviceId": "desk"},
                                    "application": {"applicationId": "skill"}}},
             "request": {"type": "IntentRequest", "requestId": "one", "timestamp": "2026-11-20T08:15:00Z",
                         "locale": "en-US",
                         "intent": {"name": "LogWinIntent",
                                    "slots": {"win": {"name": "win", "value": "got out of bed"}}}}}
            """;

    private final ObjectMapper json = new ObjectMapper();
    private final List<Throwable> faults = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "42", "\"hello\"", "[]", "{}", "{", "{\"request\": null}", "{\"request\": 7}",
        "{\"request\": {}}", "{\"request\": {\"type\": 5}}", "{\"request\": {\"type\": \"Alexa.Tomorrow.Invented\"}}",
        "{\"request\": {\"type\": \"CanFulfillIntentRequest\"}}", "{\"request\": {\"type\": \"LaunchRequest\"}}",
        "{\"request\": {\"type\": \"IntentRequest\"}}", "{\"request\": {\"type\": \"IntentRequest\", \"intent\": []}}",
        "{\"request\": {\"type\": \"IntentRequest\", \"intent\": {\"name\": \"LogWinIntent\", \"slots\": \"no\"}}}",
        "{\"request\": {\"type\": \"IntentRequest\", \"intent\": {\"name\": {}}}}"})
    void shouldAnswerWhateverItIsGiven(String envelope) throws Exception {
        assertWellFormed(answer(envelope));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/session", "/context", "/context/System", "/context/System/user", "/context/System/device",
        "/request/requestId", "/request/timestamp", "/request/locale", "/request/intent", "/request/intent/name",
        "/request/intent/slots", "/request/intent/slots/win", "/request/intent/slots/win/value", "/version"})
    void shouldAnswerWhenAPartIsMissingOrOdd(String part) throws Exception {
        for (var odd : List.of("null", "true", "17", "\"\"", "\"\\u0000\\ud800\"", "[[]]", "{\"x\": {\"y\": []}}")) {
            assertWellFormed(answer(with(part, json.readTree(odd)).toString()));
        }
        assertWellFormed(answer(without(part).toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ate <b>bread</b> & \"jam\"", "</speak><audio src='x'/>", "\u202eevil\u202c \u0007 bell",
        "made \ud83c\udf5e bread \ud83d\ude4c", "\ud800 lone", "{deed} {pause}", "said ]]> twice", "${jndi:x}"})
    void shouldKeepWordsAndNeverLetThemBecomeMarkup(String words) throws Exception {
        var answer = answer(with("/request/intent/slots/win/value", json.getNodeFactory().textNode(words)).toString());

        assertWellFormed(answer);
        assertThat(tagsIn(answer)).startsWith("speak").isSubsetOf("speak", "break");
    }

    @Test
    void shouldAnswerToAHugeText() throws Exception {
        var huge = "walked ".repeat(30_000);
        assertWellFormed(
                answer(with("/request/intent/slots/win/value", json.getNodeFactory().textNode(huge)).toString()));
    }

    @Test
    void shouldAnswerToDepthAndDuplicateKeys() throws Exception {
        assertWellFormed(answer("[".repeat(100_000)));
        assertWellFormed(answer("{\"request\":".repeat(5_000)));
        assertWellFormed(answer(LOG.replace("\"locale\"", "\"locale\": 4, \"locale\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx-YY", "de-AT", "en", "fr-FR", "../../etc", "\u0000", "en-US-x-" + "a"})
    void shouldSpeakToEveryRegion(String locale) throws Exception {
        assertWellFormed(answer(with("/request/locale", json.getNodeFactory().textNode(locale)).toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"question\": {\"kind\": \"again\", \"words\": 5}}", "{\"question\": \"delete\"}",
        "{\"question\": {\"kind\": \"again\", \"words\": \"x\", \"at\": \"never\", \"request\": \"zz\"}}",
        "{\"last\": [{\"words\": \"<audio/>\"}]}", "{\"last\": \"<speak>\"}", "{\"that\": \"../..\"}",
        "{\"alarms\": -7}", "{\"alarms\": \"many\"}", "[]", "\"forged\""})
    void shouldNotTrustSessionAttributes(String attributes) throws Exception {
        var forged = with("/session/attributes", json.readTree(attributes));
        for (var intent : List.of("LogWinIntent", "AMAZON.RepeatIntent", "AMAZON.YesIntent", "AMAZON.NoIntent",
                "TryAgainIntent", "UndoIntent")) {
            ((ObjectNode) forged.at("/request/intent")).put("name", intent);
            assertWellFormed(answer(forged.toString()));
        }
    }

    @Test
    void shouldSayThatNothingIsKeptWhenNobodyIsNamed() throws Exception {
        var nobody = without("/context");
        ((ObjectNode) nobody).remove("session");

        assertThat(spoken(nobody)).contains("You got out of bed.", "couldn't keep it").doesNotContain("try again");
        assertThat(answer(nobody.toString()).at("/response/shouldEndSession").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LaunchRequest", "RecapIntent", "StartLoggingIntent", "DeleteEverythingIntent",
        "TryAgainIntent"})
    void shouldOfferNothingThatNeedsAJarWhenNobodyIsNamed(String wanted) throws Exception {
        var nobody = without("/context");
        ((ObjectNode) nobody).remove("session");
        var request = (ObjectNode) nobody.at("/request");
        if (wanted.equals("LaunchRequest")) {
            request.put("type", wanted);
        } else {
            ((ObjectNode) request.at("/intent")).put("name", wanted);
        }

        assertThat(spoken(nobody)).contains("whose jar to open");
    }

    @Test
    void shouldKeepOneWinWhenARequestComesAgainWithAnotherTimestamp() throws Exception {
        var door = door();
        heard(door, LOG);
        heard(door, LOG.replace("2026-11-20T08:15:00Z", "2026-11-20T09:45:10Z"));

        assertThat(heard(door, LOG.replace("LogWinIntent", "CountIntent").replace("\"one\"", "\"two\"")))
                .contains("One small win so far");
    }

    @ParameterizedTest
    @CsvSource({"day, yesterday, yesterday", "date, last sunday, on Sunday", "date, 2026-11-17, on Tuesday",
        "day, last week, only move it to a certain day", "date, 2026-W46, only move it to a certain day"})
    void shouldReadTheWordsOfADayThatNobodyResolved(String slot, String value, String moved) throws Exception {
        var door = door();
        heard(door, LOG);
        var redate = (ObjectNode) json.readTree(LOG.replace("\"one\"", "\"two\""));
        ((ObjectNode) redate.at("/request/intent")).put("name", "RedateIntent")
                .putObject("slots")
                .putObject(slot)
                .put("name", slot)
                .put("value", value);

        assertThat(heard(door, redate.toString())).contains(moved);
    }

    private static String heard(VoiceDoor door, String envelope) {
        return new String(door.answer(envelope.getBytes(StandardCharsets.UTF_8)).responseEnvelope(),
                StandardCharsets.UTF_8);
    }

    private String spoken(JsonNode envelope) throws IOException {
        return answer(envelope.toString()).at("/response/outputSpeech/ssml").asText();
    }

    @Test
    void shouldRefuseAnotherSkillsRequests() throws Exception {
        var door = new VoiceDoor(Optional.of("another"), smallWins(), withoutJar(), replies(), AmazonHosts.real(),
                InstantSource.fixed(Instant.EPOCH), faults::add);

        var answer = door.answer(LOG.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.outcome()).isEqualTo("Refused");
        assertWellFormed(json.readTree(answer.responseEnvelope()));
    }

    private JsonNode answer(String envelope) throws IOException {
        return json.readTree(door().answer(envelope.getBytes(StandardCharsets.UTF_8)).responseEnvelope());
    }

    private VoiceDoor door() {
        return new VoiceDoor(Optional.empty(), smallWins(), withoutJar(), replies(), AmazonHosts.real(),
                InstantSource.fixed(Instant.parse("2026-11-20T08:15:00Z")), faults::add);
    }

    private void assertWellFormed(JsonNode answer) throws Exception {
        assertThat(faults).isEmpty();
        assertThat(answer.path("version").asText()).isEqualTo("1.0");
        assertThat(answer.at("/response/outputSpeech/type").asText()).isEqualTo("SSML");
        assertThat(answer.at("/response/outputSpeech/ssml").asText()).hasSizeLessThanOrEqualTo(8_000)
                .hasSizeGreaterThan("<speak></speak>".length());
        assertThat(answer.toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(24 * 1024);
        assertThat(tagsIn(answer)).isNotEmpty();
    }

    private static List<String> tagsIn(JsonNode answer) throws Exception {
        var ssml = answer.at("/response/outputSpeech/ssml").asText();
        var document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(ssml)));
        var elements = document.getElementsByTagName("*");
        var tags = new ArrayList<String>();
        for (var nth = 0; nth < elements.getLength(); nth++) {
            tags.add(elements.item(nth).getNodeName());
        }
        return tags;
    }

    private JsonNode with(String part, JsonNode value) throws IOException {
        var tree = json.readTree(LOG);
        ((ObjectNode) tree.at(part.substring(0, part.lastIndexOf('/')))).set(part.substring(part.lastIndexOf('/') + 1),
                value);
        return tree;
    }

    private JsonNode without(String part) throws IOException {
        var tree = json.readTree(LOG);
        ((ObjectNode) tree.at(part.substring(0, part.lastIndexOf('/'))))
                .remove(part.substring(part.lastIndexOf('/') + 1));
        return tree;
    }

    private static SmallWins smallWins() {
        return new SmallWins(new InMemoryJarStore(), UNDERSTANDING, LEXICON);
    }

    private static SmallWins withoutJar() {
        return SmallWins.ofNobody(UNDERSTANDING, LEXICON);
    }

    private static Replies replies() {
        return new Replies(UNDERSTANDING);
    }

    private static final ResourceLexicon LEXICON = new ResourceLexicon();
    private static final Understanding UNDERSTANDING = new Understanding(LEXICON);
}
