package app.smallwins.simulator.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZonedDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskClockTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-10-24T21:30:15+02:00[Europe/Berlin]");

    @ParameterizedTest
    @CsvSource({"now, 2026-10-24T21:30:15+02:00[Europe/Berlin]", "tomorrow, 2026-10-25T08:00+01:00[Europe/Berlin]",
        "month, 2026-11-24T21:30:15+01:00[Europe/Berlin]", "2030-05-06T07:08, 2030-05-06T07:08+02:00[Europe/Berlin]"})
    void shouldBeTheMomentThatIsMeant(String when, ZonedDateTime moment) {
        assertThat(DeskClock.moment(when, NOW)).isEqualTo(moment);
    }

    @Test
    void shouldSayWhatAMomentLooksLike() {
        assertThatThrownBy(() -> DeskClock.moment("soon", NOW)).isInstanceOf(Problem.class)
                .hasMessageContaining("2026-11-20T08:15");
    }
}
