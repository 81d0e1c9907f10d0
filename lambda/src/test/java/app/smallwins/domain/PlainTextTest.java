package app.smallwins.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What of a text can have been said. */
class PlainTextTest {

    @Test
    void shouldLeaveOutWhatNobodyCanHaveSaid() {
        assertThat(PlainText.of("\u0007i \u202Egot\u202C up\u2066\u2069\u200F")).isEqualTo("i got up");
        assertThat(PlainText.of("i got\uD83D up\uDE00")).isEqualTo("i got up");
    }

    @Test
    void shouldKeepLinesOnlyWhereTheyAreWritten() {
        assertThat(PlainText.of("i got\nup\tagain ")).isEqualTo("i got\nup again");
        assertThat(PlainText.inOneLine("i got\nup\t")).isEqualTo("i got up");
    }

    @Test
    void shouldBeWhatAnUtteranceIsMadeOfWhicheverDoorItCameThrough() {
        assertThat(Utterance.whole("\u0007i \u202Egot\u202C up").sentence()).isEqualTo("i got up");
        assertThat(new Utterance("i\u200F", "\u2066got up").sentence()).isEqualTo("i got up");
    }

    @Test
    void shouldKeepEverythingElse() {
        var family = "i fed \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 & the <cat>";
        assertThat(PlainText.of(family)).isEqualTo(family);
    }
}
