package app.smallwins.simulator.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import app.smallwins.simulator.FakeSkill;
import app.smallwins.simulator.hearing.Heard;

class EchoTest {

    private static final Instant NOW = Instant.parse("2026-11-20T22:30:00Z");
    private static final Speaker SPEAKER = new Speaker("anna", Optional.of("anna's voice"), "kitchen", Locale.US);

    private static final String SHOWN = """
            {"version": "1.0", "sessionAttributes": {"that": "w1"}, "response": {
             "outputSpeech": {"type": "SSML", "ssml": "<speak>You got up.</speak>"},
             "directives": [{"type": "Alexa.Presentation.APL.RenderDocument", "token": "jar"}]}}""";

    private final AtomicInteger ids = new AtomicInteger();
    private final FakeSkill skill = FakeSkill.asking();
    private final Echo echo = echo(skill);

    @Test
    void shouldSendAWholeEnvelopeWhenASentenceNamesTheSkill() {
        var turn = say("alexa, tell small wins i got out of bed", Optional.empty());

        var sent = skill.lastEnvelope();
        assertThat(sent).isEqualTo(turn.request());
        assertThat(sent.at("/version").asText()).isEqualTo("1.0");
        assertThat(sent.at("/session/new").asBoolean()).isTrue();
        assertThat(sent.at("/session/sessionId").asText()).isEqualTo("amzn1.echo-api.session.1");
        assertThat(sent.at("/session/user/userId").asText()).isEqualTo("anna");
        assertThat(sent.at("/session/application/applicationId").asText()).startsWith("amzn1.ask.skill.");
        assertThat(sent.at("/context/System/user/userId").asText()).isEqualTo("anna");
        assertThat(sent.at("/context/System/person/personId").asText()).isEqualTo("anna's voice");
        assertThat(sent.at("/context/System/device/deviceId").asText()).isEqualTo("kitchen");
        assertThat(sent.at("/context/System/device/supportedInterfaces").isObject()).isTrue();
        assertThat(sent.at("/context/System/apiEndpoint").asText()).isEqualTo("http://127.0.0.1:9");
        assertThat(sent.at("/context/System/apiAccessToken").asText()).startsWith("key.");
        assertThat(sent.at("/request/type").asText()).isEqualTo("IntentRequest");
        assertThat(sent.at("/request/requestId").asText()).startsWith("amzn1.echo-api.request.");
        assertThat(sent.at("/request/timestamp").asText()).isEqualTo("2026-11-20T22:30:00Z");
        assertThat(sent.at("/request/locale").asText()).isEqualTo("en-US");
        assertThat(sent.at("/request/intent/name").asText()).isNotEqualTo("AMAZON.FallbackIntent");
    }

    @Test
    void shouldSendEachRequestUnderANewName() {
        say("tell small wins i got up", Optional.empty());
        say("tell small wins i got up", Optional.empty());

        assertThat(skill.envelopes()).extracting(envelope -> envelope.at("/request/requestId").asText())
                .doesNotHaveDuplicates();
    }

    @Test
    void shouldSayWhatTheDeviceShowsThingsOn() {
        echo.say(new Saying("open small wins", onA(Display.ROUND), Optional.empty(), Optional.empty()));

        var context = skill.lastEnvelope().path("context");
        assertThat(context.at("/System/device/supportedInterfaces").toString())
                .isEqualTo("{\"Alexa.Presentation.APL\":{\"runtime\":{\"maxVersion\":\"1.4\"}}}");
        assertThat(context.at("/Viewport/shape").asText()).isEqualTo("ROUND");
        assertThat(context.at("/Viewport/pixelWidth").asInt()).isEqualTo(480);
        assertThat(context.at("/Viewport/touch/0").asText()).isEqualTo("SINGLE");
    }

    @Test
    void shouldTouchInTheSessionThatStaysForIt() {
        var showing = new FakeSkill(_ -> SHOWN);
        var touched = echo(showing);
        var shown = touched.say(new Saying("tell small wins i got up", onA(Display.WIDE), Optional.empty(),
                Optional.empty()));

        var turn = touched.touch(new Touching(List.of("special", "w1"), "jar", onA(Display.WIDE), Optional.empty(),
                Optional.of(shown.session())));

        assertThat(shown.open()).isFalse();
        var sent = showing.lastEnvelope();
        assertThat(sent).isEqualTo(turn.request());
        assertThat(sent.at("/request/type").asText()).isEqualTo("Alexa.Presentation.APL.UserEvent");
        assertThat(sent.at("/request/arguments").toString()).isEqualTo("[\"special\",\"w1\"]");
        assertThat(sent.at("/request/token").asText()).isEqualTo("jar");
        assertThat(sent.at("/session/sessionId").asText()).isEqualTo(shown.session());
        assertThat(sent.at("/session/new").asBoolean()).isFalse();
        assertThat(sent.at("/session/attributes/that").asText()).isEqualTo("w1");
    }

    private static Speaker onA(Display display) {
        return new Speaker("anna", Optional.empty(), "kitchen", Locale.US, Optional.of(display));
    }

    @Test
    void shouldLeaveOutThePersonWhenTheVoiceIsNotRecognised() {
        echo.say(new Saying("open small wins", SPEAKER.withPerson(Optional.empty()), Optional.empty(),
                Optional.empty()));

        assertThat(skill.lastEnvelope().at("/context/System/person").isMissingNode()).isTrue();
    }

    @Test
    void shouldCarryTheAttributesOnWhenAnOpenSessionIsNamed() {
        var opened = say("open small wins", Optional.empty());
        var told = say("i got up", Optional.of(opened.session()));

        assertThat(opened.open()).isTrue();
        assertThat(told.open()).isFalse();
        assertThat(told.session()).isEqualTo(opened.session());
        assertThat(skill.lastEnvelope().at("/session/new").asBoolean()).isFalse();
        assertThat(skill.lastEnvelope().at("/session/attributes/asked").asBoolean()).isTrue();
    }

    @Test
    void shouldBeginAnewWhenTheSessionNamedHasEnded() {
        var ended = say("tell small wins i got up", Optional.of("mine"));
        var again = say("i slept", Optional.of("mine"));

        assertThat(ended.open()).isFalse();
        assertThat(again.session()).isEqualTo("mine");
        assertThat(again.named()).isFalse();
        assertThat(skill.lastEnvelope().at("/session/new").asBoolean()).isTrue();
        assertThat(skill.lastEnvelope().at("/session/attributes")).isEmpty();
    }

    @Test
    void shouldBeginAnewWhenTheSkillIsNamedWithinASession() {
        var opened = say("open small wins", Optional.empty());
        say("alexa, tell small wins i got up", Optional.of(opened.session()));

        assertThat(skill.lastEnvelope().at("/session/new").asBoolean()).isTrue();
    }

    @Test
    void shouldNotLetSomebodyElseGoOnWithASession() {
        var opened = say("open small wins", Optional.empty());
        var stranger = new Speaker("berta", Optional.empty(), "kitchen", Locale.US);

        assertThatThrownBy(() -> echo.say(new Saying("yes", stranger, Optional.empty(), Optional.of(opened.session()))))
                .isInstanceOf(SomebodyElsesSession.class);
        assertThat(echo.isOpen(opened.session())).isTrue();
    }

    @Test
    void shouldNotLetSomebodyElseBeginAnewUnderTheNameOfASessionThatIsOpen() {
        var opened = say("open small wins", Optional.empty());
        var stranger = new Speaker("berta", Optional.empty(), "kitchen", Locale.US);

        assertThatThrownBy(() -> echo
                .say(new Saying("open small wins", stranger, Optional.empty(), Optional.of(opened.session()))))
                .isInstanceOf(SomebodyElsesSession.class);
        assertThat(echo.isOpen(opened.session())).isTrue();
    }

    @Test
    void shouldTellTheSkillWhenSomebodyWalksAway() {
        var opened = say("open small wins", Optional.empty());
        echo.leave(opened.session());

        assertThat(FakeSkill.type(skill.lastEnvelope())).isEqualTo("SessionEndedRequest");
        assertThat(skill.lastEnvelope().at("/request/reason").asText()).isEqualTo("EXCEEDED_MAX_REPROMPTS");
        assertThat(echo.isOpen(opened.session())).isFalse();
    }

    @Test
    void shouldEndTheSessionItselfWhenToldToExit() {
        var opened = say("open small wins", Optional.empty());
        var exited = say("exit", Optional.of(opened.session()));

        assertThat(exited.heard()).isEqualTo(new Heard.Exit());
        assertThat(skill.lastEnvelope().at("/request/reason").asText()).isEqualTo("USER_INITIATED");
        assertThat(exited.open()).isFalse();
    }

    @Test
    void shouldEndTheSessionWhenTheAnswerDoesNotSayOtherwise() {
        var silent = echo(FakeSkill.answering("{\"version\": \"1.0\", \"response\": {}}"));
        var turn = silent.say(new Saying("open small wins", SPEAKER, Optional.empty(), Optional.empty()));

        assertThat(turn.open()).isFalse();
        assertThat(turn.speech()).isEmpty();
        assertThat(turn.card()).isEmpty();
    }

    @Test
    void shouldReckonDaysInTheDevicesOwnZone() {
        var told = say("ask small wins what i did on the twenty first", Optional.empty());

        assertThat(told.request().toString()).contains("2026-11-21");
    }

    @Test
    void shouldRefuseALanguageTheSkillDoesNotSpeak() {
        var klingon = new Speaker("anna", Optional.empty(), "kitchen", Locale.forLanguageTag("tlh"));

        assertThatThrownBy(
                () -> echo.say(new Saying("nuqneH", klingon, Optional.empty(), Optional.empty())))
                .isInstanceOf(NoSuchLanguage.class)
                .hasMessageContaining("tlh");
    }

    private Turn say(String words, Optional<String> session) {
        return echo.say(new Saying(words, SPEAKER, Optional.empty(), session));
    }

    private Echo echo(FakeSkill answering) {
        return new Echo(answering.door(), new AmazonAccess(URI.create("http://127.0.0.1:9"), "key"),
                _ -> ZoneId.of("Europe/Berlin"), () -> NOW, () -> Integer.toString(ids.incrementAndGet()));
    }
}
