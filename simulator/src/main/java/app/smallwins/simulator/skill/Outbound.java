package app.smallwins.simulator.skill;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import app.smallwins.lambda.OutboundDoor;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * What Lambda does with the function that tells other programs of wins: hands it what the table's stream has, and again what
 * it could not take, and knocks. It knocks every second, where the deployed function is knocked at every minute.
 */
final class Outbound implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int PAUSES_BETWEEN_KNOCKS = 5;
    private static final int ATTEMPTS = 5;
    private static final byte[] KNOCK = "{}".getBytes(StandardCharsets.UTF_8);
    private static final JsonMapper JSON = new JsonMapper();

    private final OutboundDoor door;
    private final TableStream stream;
    private final Thread running;
    private volatile boolean closed;

    private Outbound(OutboundDoor door, TableStream stream) {
        this.door = door;
        this.stream = stream;
        this.running = Thread.ofVirtual().start(this::run);
    }

    /** From now on whatever comes into the table is told. */
    static Outbound start(OutboundDoor door, URI engine, String table) {
        return new Outbound(door, TableStream.open(engine, table));
    }

    private void run() {
        for (var round = 0; !closed; round++) {
            try {
                hand(stream.next());
                if (round % PAUSES_BETWEEN_KNOCKS == 0) {
                    door.answer(KNOCK);
                }
                Thread.sleep(PAUSE);
            } catch (InterruptedException closing) {
                return;
            } catch (IOException | RuntimeException unanswered) {
                // the table does not answer, and perhaps will in a moment
            }
        }
    }

    private void hand(List<JsonNode> records) throws IOException {
        if (records.isEmpty()) {
            return;
        }
        var event = JSON.createObjectNode();
        event.putArray("Records").addAll(records);
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var answer = JSON.readTree(door.answer(JSON.writeValueAsBytes(event)).response());
            if (answer.path("batchItemFailures").isEmpty()) {
                return;
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        running.interrupt();
        try {
            running.join(Duration.ofSeconds(5));
        } catch (InterruptedException inAHurry) {
            Thread.currentThread().interrupt();
        }
        stream.close();
    }
}
