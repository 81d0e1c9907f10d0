package app.smallwins.lambda;

import app.smallwins.domain.JarUnreachable;
import app.smallwins.domain.webhooks.Deliveries;
import app.smallwins.domain.webhooks.Deliveries.Tally;
import app.smallwins.domain.webhooks.Delivery;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What comes from the table's stream, and the knock that comes every minute. A record names what came into the table; who is
 * to be told of it is remembered first, so that nothing is lost if telling takes too long. What could not even be remembered
 * is handed back, to come again (AWS Lambda Developer Guide, "Configuring partial batch response with DynamoDB and Lambda").
 */
public final class OutboundDoor {

    /** Then no new attempt begins; what is left is due, and the next knock finds it. */
    private static final Duration LONGEST = Duration.ofSeconds(40);

    private final JsonMapper json = new JsonMapper();
    private final Deliveries deliveries;
    private final InstantSource clock;
    private final Consumer<Throwable> faults;

    OutboundDoor(Deliveries deliveries, InstantSource clock, Consumer<Throwable> faults) {
        this.deliveries = deliveries;
        this.clock = clock;
        this.faults = faults;
    }

    /**
     * What came of it.
     *
     * @param response for Lambda: which record to send again, if any
     */
    public record Answer(byte[] response, int records, Tally tally) {
    }

    /** Answers an event: records of a stream, or anything else, which is a knock. */
    public Answer answer(byte[] event) throws IOException {
        var until = clock.instant().plus(LONGEST);
        var records = json.readTree(event).path("Records");
        if (records.isMissingNode()) {
            return new Answer(response(Optional.empty()), 0, deliveries.attemptDue(until));
        }
        var noted = new ArrayList<Delivery>();
        var failed = firstFailure(records, noted);
        return new Answer(response(failed), records.size(), deliveries.attempt(noted, until));
    }

    private Optional<String> firstFailure(JsonNode records, List<Delivery> noted) {
        for (var record : records) {
            try {
                StreamRecord.of(record).ifPresent(came -> noted.addAll(deliveries.note(came.jar(), came.told())));
            } catch (JarUnreachable unreachable) {
                return Optional.of(record.at("/dynamodb/SequenceNumber").asText());
            } catch (RuntimeException fault) {
                faults.accept(fault);
                return Optional.of(record.at("/dynamodb/SequenceNumber").asText());
            }
        }
        return Optional.empty();
    }

    private byte[] response(Optional<String> failed) throws IOException {
        var response = json.createObjectNode();
        var failures = response.putArray("batchItemFailures");
        failed.ifPresent(number -> failures.addObject().put("itemIdentifier", number));
        return json.writeValueAsBytes(response);
    }
}
