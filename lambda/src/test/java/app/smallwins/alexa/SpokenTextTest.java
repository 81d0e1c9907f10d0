package app.smallwins.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What of a value can have been said. */
class SpokenTextTest {

    @Test
    void shouldLeaveOutWhatNobodyCanHaveSaid() {
        assertThat(SpokenText.of("\u0007i \u202Egot\u202C up\u2066\u2069\u200F")).isEqualTo("i got up");
        assertThat(SpokenText.of("i got\uD83D up\uDE00")).isEqualTo("i got up");
    }

    @Test
    void shouldTurnLinesIntoBlanks() {
        assertThat(SpokenText.of("i got\nup\t")).isEqualTo("i got up");
    }

    @Test
    void shouldKeepEverythingElse() {
        var family = "i fed \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 & the <cat>";
        assertThat(SpokenText.of(family)).isEqualTo(family);
    }
}
