package app.smallwins.simulator.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenFormTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"Made my bed!,made my bed", "\"I called, at last.\",i called at last",
        "my sister’s cake,my sister's cake", "at 8:15 a.m.,at 8:15 a m", "  two   blanks ,two blanks",
        "Ich bin früh AUFGESTANDEN,ich bin früh aufgestanden", "<b>cake</b> & tea,b cake b tea",
        "well-being,well being",
        "\"'quoted'\",quoted"})
    void shouldWriteWhatIsTypedTheWaySpeechRecognitionDoes(String typed, String spoken) {
        assertThat(SpokenForm.of(typed)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource({"'...'", "🎂", "'   '"})
    void shouldHearNothingWhenNothingCanBeSpoken(String typed) {
        assertThat(SpokenForm.words(typed)).isEmpty();
    }
}
