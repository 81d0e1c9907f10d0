package app.smallwins.domain.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {

    private static final String TEXT = """
            # Learned.
            ~labels  concern=+1.00 request=+0.50 win idiom
            ~shades  request/recap request/help concern/self
            alone  z.F.
            help  .s.. 0a1z
            killing  ...z
            made  ..z.
            murder  ...z
            read  .s.. 0p
            so_alone  j...
            ~2  ..b.
            """;

    private final Evidence evidence = new Evidence(TEXT);

    @Test
    void shouldDecideForTheLabelThatBeatsAWinByItsMargin() {
        assertThat(evidence.of(List.of("alone")).label()).isEqualTo("concern");
    }

    @Test
    void shouldTakeForAWinWhatBeatsItByLess() {
        assertThat(evidence.of(List.of("alone", "made")).label()).isEqualTo("win");
        assertThat(evidence.of(List.of("so_alone")).label()).isEqualTo("win");
    }

    @Test
    void shouldTakeAnIdiomForAsHarmlessAsAWin() {
        assertThat(evidence.of(List.of("alone", "killing", "murder")).label()).isEqualTo("win");
    }

    @Test
    void shouldTellTheShadesOfALabelApart() {
        assertThat(evidence.of(List.of("read", "help")).shade()).contains("help");
        assertThat(evidence.of(List.of("read")).shade()).contains("recap");
        assertThat(evidence.of(List.of("alone")).shade()).contains("self");
    }

    @Test
    void shouldNameTheCluesThatDecidedStrongestFirst() {
        assertThat(evidence.of(List.of("so_alone", "unknown", "alone", "read")).reasons())
                .containsExactly("alone", "so_alone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alone", "help", "killing", "made", "murder", "read", "so_alone", "~2"})
    void shouldKnowEveryClueOfTheFile(String clue) {
        assertThat(evidence.knows(clue)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "al", "alonely", "aloof", "zorb", "~", "~22", "~labels", "z.F.", "alone  z"})
    void shouldKnowNothingElse(String clue) {
        assertThat(evidence.knows(clue)).isFalse();
    }

    @Test
    void shouldTakeEverythingForAWinWithoutWeights() {
        assertThat(new Evidence("").of(List.of("alone")).label()).isEqualTo("win");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.05, -0.3, 1.4, -2.5})
    void shouldWriteDownWeightsNearlyAsTheyAre(double value) {
        assertThat(Weights.value(Weights.letter(value))).isCloseTo(value, within(0.12));
    }
}
