package app.smallwins.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class SideBySideTest {

    @Test
    void shouldReadWithoutWaitingForOneAnother() {
        var first = new CompletableFuture<String>();
        var waiting = SideBySide.begun(first::join);

        first.complete("read meanwhile");

        assertThat(waiting.get()).isEqualTo("read meanwhile");
    }

    @Test
    void shouldThrowWhatReadingThrew() {
        var silent = new JarUnreachable(new IllegalStateException("silence"));
        var waiting = SideBySide.begun(() -> {
            throw silent;
        });

        assertThatThrownBy(waiting::get).isSameAs(silent);
    }
}
