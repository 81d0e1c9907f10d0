package app.smallwins.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;

/** What Alexa sends. */
final class Envelopes {

    /** No period named: "remind me what I've done". */
    static final String NO_PERIOD = "{}";

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
}
