package app.smallwins.simulator.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Amazon's viewer sends when a screen is touched. Each test has a viewer of its own: one that has drawn a lot is slow to feel. */
class ScreensTouchedTest {

    private final Viewer viewer = new Viewer();

    @AfterEach
    void close() {
        viewer.close();
    }

    @Test
    void shouldSendWhatIsTouched() {
        viewer.draw(Samples.of("note", "You slept in."), Device.HUB_LANDSCAPE_SMALL, "dark");

        Stream.of("Another one", "Keep it special", "Take it back").forEach(viewer::touch);

        assertThat(viewer.sent()).isEqualTo(List.of(List.of("another"), List.of("special", Samples.WIN.value()),
                List.of("takeBack", Samples.WIN.value())));
    }

    @Test
    void shouldShowWhatCanBeDoneWithTheWinThatIsTouched() {
        viewer.draw(Samples.of("recap", "You slept in."), Device.HUB_LANDSCAPE_SMALL, "dark");
        viewer.touch("You fed the cat");
        viewer.picture(Device.HUB_LANDSCAPE_SMALL, "recap-touched");

        viewer.touch("Take it back");

        assertThat(viewer.sent()).isEqualTo(List.of(List.of("takeBack", Samples.WIN.value())));
    }
}
