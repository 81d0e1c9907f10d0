package app.smallwins.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.NoJarStore;
import app.smallwins.domain.SmallWins;
import app.smallwins.domain.understanding.Understanding;
import app.smallwins.fakes.InMemoryJarStore;
import app.smallwins.speech.Replies;
import app.smallwins.speech.ResourceLexicon;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of a household's jars when somebody disables the skill, and of requests that are delivered twice. */
class ForgettingTest {

    private static final String NOBODY = "";
    private static final String ANNA = "\"person\": {\"personId\": \"anna\"},";

    private final ResourceLexicon lexicon = new ResourceLexicon();
    private final Understanding understanding = new Understanding(lexicon);
    private final VoiceDoor door = new VoiceDoor(Optional.empty(),
            new SmallWins(new InMemoryJarStore(), understanding, lexicon),
            new SmallWins(new NoJarStore(), understanding, lexicon), new Replies(understanding), AmazonHosts.real(),
            InstantSource.fixed(Instant.parse("2026-11-20T08:15:01Z")), fault -> {
                throw new AssertionError(fault);
            });

    @Test
    void shouldDeleteTheJarsOfEverybodyWhenNothingMayBeKept() {
        log(NOBODY, "one");
        log(ANNA, "two");

        assertThat(disable("\"userInformationPersistenceStatus\": \"NOT_PERSISTED\"")).isEqualTo("Forgotten");

        assertThat(count(NOBODY)).isEqualTo("NothingThere");
        assertThat(count(ANNA)).isEqualTo("NothingThere");
    }

    @Test
    void shouldKeepAllWhenTheyMayComeBack() {
        log(NOBODY, "one");

        assertThat(disable("\"userInformationPersistenceStatus\": \"PERSISTED\"")).isEqualTo("Silence");
        assertThat(disable("")).isEqualTo("Silence");

        assertThat(count(NOBODY)).isEqualTo("Counted");
    }

    @Test
    void shouldKeepOneWinWhenARequestIsDeliveredThriceAndNoneOnceItWasTakenOut() {
        log(NOBODY, "one");
        log(NOBODY, "one");
        assertThat(log(NOBODY, "one")).isEqualTo("WinLogged");

        assertThat(intent(NOBODY, "UndoIntent", "{}", "undo", "09")).isEqualTo("WinTakenOut");
        assertThat(intent(NOBODY, "UndoIntent", "{}", "undo", "09")).isEqualTo("WinTakenOut");

        assertThat(log(NOBODY, "one")).isEqualTo("WinTakenOut");
        assertThat(count(NOBODY)).isEqualTo("NothingThere");
    }

    private String log(String person, String requestId) {
        return intent(person, "LogWinIntent", "{\"win\": {\"name\": \"win\", \"value\": \"got out of bed\"}}",
                requestId, "08");
    }

    private String count(String person) {
        return intent(person, "CountIntent", "{}", "count", "10");
    }

    private String disable(String body) {
        return outcome("""
                {"version": "1.0", "context": {"System": {"user": {"userId": "somebody"}}},
                 "request": {"type": "AlexaSkillEvent.SkillDisabled", "requestId": "event",
                             "timestamp": "2026-11-20T12:00:00Z", "body": {%s}}}
                """.formatted(body));
    }

    private String intent(String person, String name, String slots, String requestId, String hour) {
        return outcome("""
                {"version": "1.0", "session": {"new": true, "user": {"userId": "somebody"}},
                 "context": {"System": {%s "user": {"userId": "somebody"}, "device": {"deviceId": "desk"}}},
                 "request": {"type": "IntentRequest", "requestId": "%s", "timestamp": "2026-11-20T%s:15:00Z",
                             "locale": "en-GB", "intent": {"name": "%s", "slots": %s}}}
                """.formatted(person, requestId, hour, name, slots));
    }

    private String outcome(String envelope) {
        return door.answer(envelope.getBytes(StandardCharsets.UTF_8)).outcome();
    }
}
