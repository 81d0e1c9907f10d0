package app.smallwins.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.NoJarStore;
import app.smallwins.domain.SmallWins;
import app.smallwins.domain.understanding.Understanding;
import app.smallwins.fakes.InMemoryJarStore;
import app.smallwins.fakes.Outcomes;
import app.smallwins.fakes.Visits;
import app.smallwins.screen.Screens;
import app.smallwins.speech.Replies;
import app.smallwins.speech.ResourceLexicon;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the voice door sends to a device that has a screen, and what it makes of being touched. */
class ScreenAnswersTest {

    private static final String NO_SCREEN = "";
    private static final String SCREEN = apl("2024.3");
    private static final String FORTY = "krankenversicherungsbescheinigungen ".repeat(40).strip();
    private static final int MOST_BYTES = 24 * 1024;

    private final ObjectMapper json = new ObjectMapper();
    private final ResourceLexicon lexicon = new ResourceLexicon();
    private final Understanding understanding = new Understanding(lexicon);
    private final Replies replies = new Replies(understanding);
    private final VoiceDoor door = new VoiceDoor(Optional.empty(),
            new SmallWins(new InMemoryJarStore(), understanding, lexicon),
            new SmallWins(new NoJarStore(), understanding, lexicon), replies, AmazonHosts.real(),
            InstantSource.fixed(Instant.parse("2026-11-20T08:15:01Z")), fault -> {
                throw new AssertionError(fault);
            });
    private int requests;
    private JsonNode attributes = json.createObjectNode();

    @Test
    void shouldShowTheJarWithTheWinInIt() {
        tell("watered the hydrangeas");

        var answer = tell("fed the cat");

        assertThat(token(answer)).isEqualTo("jar");
        assertThat(data(answer).path("words").asText()).startsWith("You fed the cat.");
        assertThat(directive(answer).path("document").toString()).doesNotContain("fed the cat");
        assertThat(data(answer).path("jar").path("papers").toString()).contains("M");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LogWinIntent", "RecapIntent", "CountIntent", "DrawFromJarIntent", "ConnectPhoneIntent",
        "AMAZON.HelpIntent", "EncourageMeIntent", "ReadTrophiesIntent", "AMAZON.StopIntent"})
    void shouldSendNothingToLookAtToADeviceWithoutAScreen(String intent) {
        tell("fed the cat");

        var answer = intent(intent, "{\"win\": {\"name\": \"win\", \"value\": \"made the bed\"}}", NO_SCREEN);

        assertThat(answer.path("response").has("directives")).isFalse();
        assertThat(answer.path("response").has("shouldEndSession")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.3", "0.9", "x", "."})
    void shouldSendNothingToAScreenThatIsTooOld(String version) {
        assertThat(intent("AMAZON.HelpIntent", "{}", apl(version)).path("response").has("directives")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.4", "1.10", "2024.3", ""})
    void shouldDrawOnEveryOtherScreen(String version) {
        assertThat(token(intent("AMAZON.HelpIntent", "{}", apl(version)))).isEqualTo("welcome");
    }

    @Test
    void shouldStayOpenWithoutListeningWhileThereIsSomethingToTouch() {
        assertThat(tell("fed the cat").path("response").has("shouldEndSession")).isFalse();
        assertThat(intent("AMAZON.StopIntent", "{}", SCREEN).path("response").path("shouldEndSession").asBoolean())
                .isTrue();
    }

    @Test
    void shouldShowNoWordsOnceTheyAreKeptPrivate() {
        tell("watered the hydrangeas");
        intent("KeepPrivateIntent", "{}", SCREEN);

        tell("watered the hydrangeas again");
        for (var intent : new String[]{"RecapIntent", "DrawFromJarIntent", "CelebrateMeIntent", "KeepSpecialIntent",
            "ReadTrophiesIntent", "UndoIntent"}) {
            assertThat(directive(intent(intent, "{}", SCREEN)).toString()).as(intent).doesNotContain("hydrangeas");
        }
    }

    @Test
    void shouldShowTheWordsOfADrawnWinToThoseWhoHideNone() {
        tell("watered the hydrangeas");

        var answer = intent("DrawFromJarIntent", "{}", SCREEN);

        assertThat(token(answer)).isEqualTo("note");
        assertThat(data(answer).path("words").asText()).isEqualTo("You watered the hydrangeas");
    }

    @Test
    void shouldShowTheLineAndTheNumberAlone() {
        var answer = tell("want to die");

        assertThat(token(answer)).isEqualTo("crisis");
        assertThat(data(answer).properties()).extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("line", "number", "width");
        assertThat(data(answer).path("number").asText()).isEqualTo("988");
    }

    @Test
    void shouldKeepSpecialTakeBackAndDrawAgainWhenTouched() {
        tell("fed the cat");
        var drawn = intent("DrawFromJarIntent", "{}", SCREEN);
        var win = data(drawn).path("actions").path(1).path("does").path(1).asText();

        assertThat(token(touch("[\"another\"]"))).isEqualTo("note");
        assertThat(data(touch("[\"special\", \"%s\"]".formatted(win))).path("isSpecial").asBoolean()).isTrue();
        assertThat(heard(touch("[\"takeBack\", \"%s\"]".formatted(win)))).contains("fed the cat");
        assertThat(token(intent("RecapIntent", "{}", SCREEN))).isEqualTo("words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "7", "[null]", "[\"delete\"]", "[\"takeBack\"]", "[\"takeBack\", \"../jar\"]",
        "[\"takeBack\", {\"a\": 1}]", "[\"special\", \"1\", \"2\"]"})
    void shouldDoNothingWhenSomethingElseWasTouched(String arguments) {
        tell("fed the cat");

        assertThat(touch(arguments).path("response")).isEmpty();
        assertThat(token(intent("RecapIntent", "{}", SCREEN))).isEqualTo("recap");
    }

    @Test
    void shouldStayBelowWhatAlexaTakesWithAJarFullOfLongWins() {
        IntStream.range(0, 30).forEach(nth -> tell("number " + nth + " " + FORTY));

        for (var intent : new String[]{"RecapIntent", "CountIntent", "DrawFromJarIntent", "ThreadsIntent"}) {
            var answer = intent(intent, "{}", SCREEN);
            assertThat(answer.toString().getBytes(StandardCharsets.UTF_8)).as(intent)
                    .hasSizeLessThan(MOST_BYTES);
            assertThat(answer.path("response").has("directives")).as(intent).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fed the cat", "سقيت الزهور التي أحبها كثيرا في الصباح الباكر ثم ",
        "<b>&\"</b> ${viewport} "})
    void shouldStayBelowWhatAlexaTakesWhateverHappens(String words) {
        var writer = new ResponseWriter();
        var visit = Visits.nth(1);

        assertThat(Outcomes.of(words.repeat(Math.max(1, 40 / words.split(" ").length)), true)).allSatisfy(outcome -> {
            var reply = replies.reply(visit, outcome);
            var screen = new Screens(replies).of(visit, outcome, reply, () -> true);
            var bytes = screen.map(shown -> writer.write(reply, Map.of(), shown))
                    .orElseGet(() -> writer.write(reply, Map.of()));
            assertThat(bytes).as(outcome.getClass().getSimpleName()).hasSizeLessThan(MOST_BYTES);
        });
    }

    private JsonNode tell(String words) {
        return intent("LogWinIntent", "{\"win\": {\"name\": \"win\", \"value\": \"%s\"}}".formatted(words), SCREEN);
    }

    private JsonNode intent(String name, String slots, String device) {
        return answer("\"type\": \"IntentRequest\", \"intent\": {\"name\": \"%s\", \"slots\": %s}"
                .formatted(name, slots), device);
    }

    private JsonNode touch(String arguments) {
        return answer("\"type\": \"Alexa.Presentation.APL.UserEvent\", \"token\": \"x\", \"arguments\": " + arguments,
                SCREEN);
    }

    private JsonNode answer(String request, String device) {
        requests++;
        var answer = door.answer("""
                {"version": "1.0", "session": {"attributes": %s},
                 "context": {"System": {"user": {"userId": "somebody"},
                                        "device": {"deviceId": "desk", "supportedInterfaces": {%s}}}},
                 "request": {"requestId": "r%d", "timestamp": "2026-11-20T08:%02d:00Z", "locale": "en-US", %s}}
                """.formatted(attributes, device, requests, requests, request).getBytes(StandardCharsets.UTF_8));
        try {
            var read = json.readTree(answer.responseEnvelope());
            attributes = read.path("sessionAttributes").isObject() ? read.path("sessionAttributes") : attributes;
            return read;
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private static String apl(String version) {
        return "\"Alexa.Presentation.APL\": {\"runtime\": {\"maxVersion\": \"%s\"}}".formatted(version);
    }

    private static JsonNode directive(JsonNode answer) {
        return answer.path("response").path("directives").path(0);
    }

    private static String token(JsonNode answer) {
        return directive(answer).path("token").asText();
    }

    private static JsonNode data(JsonNode answer) {
        return directive(answer).path("datasources").path("screen").path("properties");
    }

    private static String heard(JsonNode answer) {
        return answer.path("response").path("outputSpeech").path("ssml").asText();
    }
}
