package app.smallwins.alexa;

import static app.smallwins.alexa.signature.TestAuthority.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.smallwins.alexa.signature.Signatures;
import app.smallwins.alexa.signature.TestAuthority;
import app.smallwins.alexa.signature.TestAuthority.Signer;
import app.smallwins.domain.NoJarStore;
import app.smallwins.domain.SmallWins;
import app.smallwins.domain.understanding.Understanding;
import app.smallwins.fakes.InMemoryJarStore;
import app.smallwins.speech.Replies;
import app.smallwins.speech.ResourceLexicon;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedVoiceDoorTest {

    private static final String SKILL = "amzn1.ask.skill.ours";
    private static final Optional<String> ADDRESS = Optional.of("https://s3.amazonaws.com/echo.api/one.pem");
    private static final TestAuthority AUTHORITY = new TestAuthority();
    private static final Signer AMAZON = AUTHORITY.signerFor("echo-api.amazon.com");
    private static final ResourceLexicon LEXICON = new ResourceLexicon();
    private static final Understanding UNDERSTANDING = new Understanding(LEXICON);

    private final SignedVoiceDoor door = door(SKILL);

    @Test
    void shouldAnswerWhatAmazonSigned() {
        assertThat(answer(log(SKILL, NOW.toString()))).map(VoiceDoor.Answer::outcome).contains("WinLogged");
    }

    @Test
    void shouldRefuseWhatSomebodyElseSigned() {
        var body = log(SKILL, NOW.toString());
        var signature = AUTHORITY.signerFor("echo-api.amazon.com").signature(body);
        assertThat(door.answer(ADDRESS, Optional.of(signature), body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-150, 0, 150})
    void shouldAnswerWithinTwoAndAHalfMinutes(int seconds) {
        assertThat(answer(log(SKILL, NOW.plusSeconds(seconds).toString()))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {-86_400, -151, 151})
    void shouldRefuseWhatWasRecordedAndSentAgain(int seconds) {
        assertThat(answer(log(SKILL, NOW.plusSeconds(seconds).toString()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-11-20"})
    void shouldRefuseWhatDoesNotTellItsTime(String timestamp) {
        assertThat(answer(log(SKILL, timestamp))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "amzn1.ask.skill.another", "amzn1.ask.skill.ours "})
    void shouldRefuseRequestsForAnotherSkill(String skill) {
        assertThat(answer(log(skill, NOW.toString()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]"})
    void shouldRefuseWhatIsNoRequestEvenWhenItIsSigned(String body) {
        assertThat(answer(body.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void shouldNotOpenWithoutASkillToBeFor() {
        assertThatThrownBy(() -> door(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    private Optional<VoiceDoor.Answer> answer(byte[] body) {
        return door.answer(ADDRESS, Optional.of(AMAZON.signature(body)), body);
    }

    private static SignedVoiceDoor door(String skill) {
        var voice = new VoiceDoor(Optional.empty(), smallWins(),
                new SmallWins(new NoJarStore(), UNDERSTANDING, LEXICON),
                new Replies(UNDERSTANDING), AmazonHosts.real(), InstantSource.fixed(NOW), _ -> {
                });
        var signatures = new Signatures(_ -> AMAZON.pem(), AUTHORITY.trusted());
        return new SignedVoiceDoor(voice, skill, signatures, InstantSource.fixed(NOW));
    }

    private static SmallWins smallWins() {
        return new SmallWins(new InMemoryJarStore(), UNDERSTANDING, LEXICON);
    }

    private static byte[] log(String skill, String timestamp) {
        return """
                {"version": "1.0",
                 "context": {"System": {"user": {"userId": "somebody"}, "device": {"deviceId": "desk"},
                                        "application": {"applicationId": "%s"}}},
                 "request": {"type": "IntentRequest", "requestId": "one", "timestamp": "%s", "locale": "en-US",
                             "intent": {"name": "LogWinIntent",
                                        "slots": {"win": {"name": "win", "value": "got out of bed"}}}}}
                """.formatted(skill, timestamp).getBytes(StandardCharsets.UTF_8);
    }
}
