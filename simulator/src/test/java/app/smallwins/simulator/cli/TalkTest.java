package app.smallwins.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import app.smallwins.simulator.FakeSkill;
import app.smallwins.simulator.device.Speaker;
import app.smallwins.simulator.http.Simulator;

class TalkTest {

    private final ByteArrayOutputStream answers = new ByteArrayOutputStream();
    private final ByteArrayOutputStream asides = new ByteArrayOutputStream();

    @Test
    void shouldAnswerEachLineWithOneLine() {
        talk(FakeSkill.asking(), Output.PLAIN, "open small wins", "i got up", "tell small wins i slept");

        assertThat(heard()).containsExactly("What did you do?", "You got up. That counts.", "You got up. That counts.");
    }

    @Test
    void shouldSkipBlankLinesAndEndAtExit() {
        talk(FakeSkill.asking(), Output.PLAIN, "", "   ", "tell small wins i slept", "Exit", "tell small wins i ate");

        assertThat(heard()).hasSize(1);
    }

    @Test
    void shouldGoOnWithTheSessionThatIsOpen() {
        var skill = FakeSkill.asking();
        talk(skill, Output.PLAIN, "open small wins", "i got up");

        assertThat(skill.envelopes().getLast().at("/session/new").asBoolean()).isFalse();
        assertThat(asides.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void shouldTakeBareWordsAsSaidToTheSkillAndExplainThatOnce() {
        talk(FakeSkill.asking(), Output.PLAIN, "i got up", "i slept");

        assertThat(heard()).hasSize(2);
        assertThat(asides.toString(StandardCharsets.UTF_8)).containsOnlyOnce("A real device listens");
    }

    @Test
    void shouldTellTheSkillWhenTheInputEndsWithinASession() {
        var skill = FakeSkill.asking();
        talk(skill, Output.PLAIN, "open small wins");

        assertThat(FakeSkill.type(skill.lastEnvelope())).isEqualTo("SessionEndedRequest");
    }

    @Test
    void shouldShowTheMarksWhenAskedTo() {
        talk(FakeSkill.asking(), Output.SSML, "open small wins");

        assertThat(heard()).containsExactly("<speak>What did you do?</speak>");
    }

    @Test
    void shouldShowEverythingWhenAskedTo() {
        talk(FakeSkill.asking(), Output.JSON, "open small wins");

        assertThat(heard()).singleElement().asString().startsWith("{\"heard\":{\"intent\":\"LaunchRequest\"");
    }

    @Test
    void shouldSayThatNothingIsHeardWhenTheSkillIsSilent() {
        talk(FakeSkill.answering("{\"response\": {\"shouldEndSession\": true}}"), Output.PLAIN, "open small wins");

        assertThat(heard()).containsExactly("(nothing is said)");
    }

    @Test
    void shouldGoOnAfterAnAnswerThatAlexaWouldRefuse() {
        talk(FakeSkill.answering("<html>"), Output.PLAIN, "open small wins", "open small wins");

        assertThat(asides.toString(StandardCharsets.UTF_8).lines()).hasSize(2)
                .allMatch(line -> line.startsWith("(Alexa would refuse"));
    }

    @Test
    void shouldKeepUmlautsOnTheirWayInAndOut() {
        var skill = FakeSkill.answering(FakeSkill.response("Schöne Grüße.", true));
        talk(skill, Output.PLAIN, "alexa, tell small wins i ate käse");

        assertThat(heard()).containsExactly("Schöne Grüße.");
        assertThat(skill.lastEnvelope().toString()).contains("ate käse");
    }

    private void talk(FakeSkill skill, Output output, String... lines) {
        var input = new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        try (var desk = Simulator.start(0, ZoneId.of("UTC"), InstantSource.system(), _ -> skill);
                var talk = new Talk(desk.echo(), Speaker.ON_THE_DESK, output, stream(answers), stream(asides))) {
            talk.through(Lines.from(input));
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String[] heard() {
        return answers.toString(StandardCharsets.UTF_8).lines().toArray(String[]::new);
    }
}
