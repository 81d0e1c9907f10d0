package app.smallwins.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.Patience;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many calls to the table an answer takes: together they end while somebody waits. */
class RouterTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final AtomicReference<Duration> patience = new AtomicReference<>(MINUTE);
    private final List<Route> routes = List.of(Route.get("/here", this::handler), Route.post("/here", this::handler),
            Route.patch("/here", this::handler), Route.delete("/here", this::handler),
            Route.post("/long", this::handler).taking(1).takingItsTime());

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "POST", "PATCH", "DELETE"})
    void shouldLetNoAnswerTakeLongerThanSomebodyWaits(String method) {
        ask(method, "/here");
        assertThat(patience.get()).isPositive().isLessThan(Duration.ofSeconds(7));
    }

    @Test
    void shouldLetFilesTakeLongerAndNotForEver() {
        ask("POST", "/long");
        assertThat(patience.get()).isBetween(Duration.ofSeconds(15), Duration.ofSeconds(29));
    }

    private void ask(String method, String path) {
        new Router(routes, InstantSource.system())
                .answer(new WebRequest(method, path, "", Map.of(), new byte[0], "192.0.2.1"), Locale.ENGLISH);
    }

    private WebResponse handler(Route.Call call) {
        patience.set(Patience.atMost(MINUTE));
        return WebResponse.nothing();
    }
}
