package app.smallwins.domain.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final List<String> LINES = List.of("~margins  concern=+1.00 request=+0.50", "~trust  request=+2.00",
            "~harmless  win idiom", "~shades-of-request  /recap /help", "alone  concern=+3.0 win=-0.5",
            "so_alone  concern=+0.4", "made  win=+2.5", "read  request=+1.5 /recap=+1.0",
            "help  request=+1.5 /help=+2.0",
            "killing  idiom=+4.0");

    private final Evidence evidence = new Evidence(LINES);

    @Test
    void shouldDecideForTheLabelThatBeatsAWinByItsMargin() {
        assertThat(evidence.of(List.of("alone"), Optional.empty())).map(Evidence.Verdict::label).contains("concern");
    }

    @Test
    void shouldLeaveOpenWhatBeatsAWinByLess() {
        assertThat(evidence.of(List.of("alone", "made"), Optional.empty())).isEmpty();
        assertThat(evidence.of(List.of("so_alone"), Optional.empty())).isEmpty();
    }

    @Test
    void shouldTakeAnIdiomForAsHarmlessAsAWin() {
        assertThat(evidence.of(List.of("alone", "killing"), Optional.empty())).isEmpty();
    }

    @Test
    void shouldTellTheShadesOfALabelApart() {
        assertThat(evidence.of(List.of("read", "help"), Optional.empty())).flatMap(Evidence.Verdict::shade)
                .contains("help");
    }

    @Test
    void shouldCountTheWordOfAFamilyAsMuchAsItIsTrusted() {
        assertThat(evidence.of(List.of("alone"), Optional.of("request"))).map(Evidence.Verdict::label)
                .contains("concern");
        assertThat(evidence.of(List.of("alone", "read"), Optional.of("request"))).map(Evidence.Verdict::label)
                .contains("request");
    }

    @Test
    void shouldNameTheCluesThatDecidedStrongestFirst() {
        assertThat(evidence.of(List.of("so_alone", "unknown", "alone", "read"), Optional.empty()))
                .map(Evidence.Verdict::reasons)
                .contains(List.of("alone", "so_alone"));
    }

    @Test
    void shouldDecideNothingWithoutWeights() {
        assertThat(new Evidence(List.of()).of(List.of("alone"), Optional.of("concern"))).isEmpty();
    }

    @Test
    void shouldSayWhichLineIsMalformed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(List.of("alone concern=1")))
                .withMessageContaining("alone concern=1");
    }
}
