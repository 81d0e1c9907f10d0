package app.smallwins.simulator.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlexaAnswerTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"<speak>You got up.</speak>,You got up.",
        "<speak>Bread &amp; butter &lt;3</speak>,Bread & butter <3",
        "<speak>One.<break time='1s'/>Two.</speak>,One. Two.",
        "<speak><p>One.</p><p>Two.</p></speak>,One. Two.",
        "<speak>Call <sub alias='nine eight eight'>988</sub>.</speak>,Call nine eight eight.",
        "<speak><amazon:emotion name='excited'>Nice</amazon:emotion> <break strength='weak'/>.</speak>,Nice.",
        "<speak>Code <say-as interpret-as='spell-out'>ABC</say-as></speak>,Code ABC"})
    void shouldReadSsmlTheWayItSounds(String ssml, String sound) {
        assertThat(SpokenText.of(ssml)).isEqualTo(sound);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"<speak>Bread & butter</speak>", "<speak>open", "plain text",
        "<p>no speak</p>",
        "<!DOCTYPE speak [<!ENTITY x 'y'>]><speak>&x;</speak>"})
    void shouldRefuseSpeechThatAlexaWouldRefuse(String ssml) {
        assertThatThrownBy(() -> SpokenText.of(ssml)).isInstanceOf(UnusableAnswer.class);
    }

    @Test
    void shouldRefuseAnAnswerThatIsNotJson() {
        assertThatThrownBy(() -> read("<html>")).isInstanceOf(UnusableAnswer.class).hasMessageContaining("JSON");
    }

    @Test
    void shouldRefuseAnAnswerThatIsTooLarge() {
        assertThatThrownBy(() -> read("{\"a\": \"" + "x".repeat(24 * 1024) + "\"}"))
                .isInstanceOf(UnusableAnswer.class)
                .hasMessageContaining("24 KB");
    }

    @Test
    void shouldRefuseSpeechThatIsTooLong() {
        var speech = "<speak>" + "x".repeat(8_000) + "</speak>";

        assertThatThrownBy(() -> read("{\"response\": {\"outputSpeech\": {\"ssml\": \"" + speech + "\"}}}"))
                .isInstanceOf(UnusableAnswer.class)
                .hasMessageContaining("8,000");
    }

    @Test
    void shouldReadPlainTextSpeechAsItIs() {
        var answer = read("{\"response\": {\"outputSpeech\": {\"type\": \"PlainText\", \"text\": \"a < b\"}}}");

        assertThat(answer.speech()).contains("a < b");
        assertThat(answer.ssml()).isEmpty();
    }

    private static AlexaAnswer read(String json) {
        return AlexaAnswer.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
