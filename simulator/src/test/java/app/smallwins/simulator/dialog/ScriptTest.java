package app.smallwins.simulator.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.smallwins.simulator.FakeSkill;
import app.smallwins.simulator.http.Simulator;

class ScriptTest {

    private final FakeSkill skill = FakeSkill.asking();

    @Test
    void shouldFindNothingWrongWhenAllComesAsWritten() {
        var transcript = play("""
                # A comment.
                locales: en-US, en-GB
                zone: Europe/Berlin

                at 2026-11-20 08:15
                > open small wins
                What did you do?
                = WinAsked
                heard: LaunchRequest
                (session open)

                > i got up
                You got ... That
                counts.
                = WinLogged
                card: Small Wins ... got up.
                (session ends)

                > tell small wins i slept
                | You slept.
                | You got up. That counts.
                """);

        assertThat(transcript.isAsExpected()).as(transcript.toString()).isTrue();
        assertThat(transcript.exchanges()).hasSize(3);
    }

    @Test
    void shouldReadWhichLocalesItIsFor() {
        assertThat(ScriptParser.parse("locales: en-US en-GB").locales()).isEqualTo(List.of(Locale.US, Locale.UK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"You slept.", "| You slept.\n| You ate.", "= Recapped", "heard: RecapIntent",
        "card: ... slept.", "reprompt: Anything.", "(session open)", "(silence)"})
    void shouldMarkWhatIsNotAsWritten(String expected) {
        var transcript = play("> tell small wins i got up\n" + expected);

        assertThat(transcript.isAsExpected()).isFalse();
        assertThat(transcript.toString()).contains("  1 > tell small wins i got up", "You got up. That counts.", "!!");
    }

    @Test
    void shouldSetTheClockInTheDevicesZoneAndLetItRun() {
        play("""
                zone: Europe/Berlin
                at 2026-11-20 08:15
                > tell small wins i got up
                > tell small wins i slept
                """);

        assertThat(skill.envelopes()).extracting(envelope -> envelope.at("/request/timestamp").asText())
                .containsExactly("2026-11-20T07:15:00Z", "2026-11-20T07:15:20Z");
    }

    @Test
    void shouldSwitchVoicesAccountsAndDevices() {
        play("""
                as person anna
                > tell small wins i got up
                as nobody
                > tell small wins i got up
                as user berta
                on device kitchen
                > tell small wins i got up
                """);

        assertThat(skill.envelopes()).extracting(envelope -> envelope.at("/context/System/person/personId").asText())
                .containsExactly("amzn1.ask.person.a-script.anna", "", "");
        assertThat(skill.lastEnvelope().at("/session/user/userId").asText()).endsWith(".berta");
        assertThat(skill.lastEnvelope().at("/context/System/device/deviceId").asText()).endsWith(".kitchen");
    }

    @Test
    void shouldTakeTheTableAwayAndBringItBack() {
        var transcript = play("""
                table is unreachable
                > tell small wins i got up
                = WinNotKept
                table is back
                > try again
                = WinLogged
                """);

        assertThat(transcript.isAsExpected()).as(transcript.toString()).isTrue();
    }

    @Test
    void shouldTellTheSkillThatSomebodyLeft() {
        play("> open small wins\nleave");

        assertThat(FakeSkill.type(skill.lastEnvelope())).isEqualTo("SessionEndedRequest");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"'You got up.';line 1", "'# fine\n> hello\n(maybe)';line 3", "'>';line 1",
        "'at 2026-13-01 08:15';line 1", "zone: Middle/Earth;line 1", "'> hi\none text\n| or another';line 3"})
    void shouldSayWhereAScriptCannotBeRead(String script, String place) {
        assertThatThrownBy(() -> ScriptParser.parse(script)).isInstanceOf(ScriptMistake.class)
                .hasMessageContaining(place);
    }

    @ParameterizedTest
    @CsvSource({"You ... up.,You got up.,true", "...,anything,true", "You got up,You got up.,false",
        "... counts.,That counts.,true", "You... up,You  got\tup,true", "a.c,abc,false"})
    void shouldTakeThreeDotsForAnything(String expected, String heard, boolean same) {
        assertThat(new ExpectedText(expected).matches(heard)).isEqualTo(same);
    }

    private Transcript play(String script) {
        try (var desk = Simulator.start(0, ZoneId.of("UTC"), InstantSource.system(), _ -> skill)) {
            return Play.of(ScriptParser.parse(script), Locale.US, "a script", desk);
        }
    }
}
