package app.smallwins.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;

/** What Alexa sends. */
final class Envelopes {

    /** No period named: "remind me what I've done". */
    static final String NO_PERIOD = "{}";

    /** The day of everything that is told at some load. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static final Instant MORNING = Instant.parse("2026-11-20T09:00:00Z");

    private static final String LOG = """
            {"version": "1.0",
             "context": {"System": {"user": {"userId": "%1$s"}, "device": {"deviceId": "a device"}}},
             "request": {"type": "IntentRequest", "requestId": "%1$s/%2$d", "timestamp": "%3$s", "locale": "en-US",
                         "intent": {"name": "LogWinIntent",
                                    "slots": {"win": {"name": "win", "value": "%4$s"}}}}}
            """;

    private static final String RECAP = """
            {"version": "1.0",
             "context": {"System": {"user": {"userId": "%1$s"}, "device": {"deviceId": "a device"}}},
             "request": {"type": "IntentRequest", "requestId": "%1$s", "timestamp": "%2$sT18:00:00Z", "locale": "en-US",
                         "intent": {"name": "RecapIntent", "slots": %3$s}}}
            """;

    private Envelopes() {}

    /** A day named: "what did I do today". */
    static String on(LocalDate day) {
        return "{\"date\": {\"name\": \"date\", \"value\": \"%s\"}}".formatted(day);
    }

    static byte[] recap(Owner owner, LocalDate today, String slots) {
        return RECAP.formatted(owner.userId(), today, slots).getBytes(UTF_8);
    }

    /** What somebody tells; never the same twice. */
    static String win(int number) {
        return "washed plate number " + number;
    }

    /** "I washed plate number ..." */
    static byte[] log(Owner owner, int number) {
        return LOG.formatted(owner.userId(), number, MORNING.plusMillis(number), win(number)).getBytes(UTF_8);
    }
}
