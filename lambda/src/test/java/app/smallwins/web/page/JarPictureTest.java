package app.smallwins.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JarPictureTest {

    @Test
    void shouldBeEmptyAtFirstAndShowEachOfTheFirstWins() {
        assertThat(JarPicture.of(0).slips()).isEmpty();
        assertThat(JarPicture.of(7).slips()).hasSize(7);
    }

    @Test
    void shouldNeverMoveWhatLiesInItWhenAnotherComes() {
        var many = JarPicture.of(60).slips();
        assertThat(JarPicture.of(12).slips()).isEqualTo(many.subList(0, 12));
    }

    @Test
    void shouldWriteTheLatestOnTheSlipOnTop() {
        var latest = new JarPicture.Note("2", "latest", true);
        var before = new JarPicture.Note("1", "before", false);
        assertThat(JarPicture.of(3, List.of(latest, before)).slips()).extracting(JarPicture.Paper::note)
                .containsExactly(Optional.empty(), Optional.of(before), Optional.of(latest));
    }

    @Test
    void shouldOnlyEverGrowAndAlwaysHaveRoom() {
        var sizes = IntStream.rangeClosed(0, 5_000).map(wins -> JarPicture.of(wins).slips().size()).toArray();
        assertThat(sizes).isSorted();
        assertThat(JarPicture.of(1_000_000).slips()).hasSize(JarPicture.ROOM);
    }

    @Test
    void shouldKeepEverySlipInsideTheGlass() {
        assertThat(JarPicture.of(1_000_000).slips()).allSatisfy(slip -> {
            assertThat(slip.x()).isBetween(45, 195);
            assertThat(slip.y()).isBetween(70, 262);
        });
    }
}
