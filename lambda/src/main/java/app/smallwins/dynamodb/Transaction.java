package app.smallwins.dynamodb;

import static app.smallwins.dynamodb.Calls.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.smallwins.dynamodb.wire.Deadline;
import app.smallwins.dynamodb.wire.DynamoDb;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * One change to a jar, all of it or nothing.
 *
 * @param guard the part that demands that the jar is not being erased, and perhaps more, if it shows what it found instead
 * @param rest all else; the first of its conditions that does not hold is what is told
 */
record Transaction(TransactWriteItem guard, Stream<TransactWriteItem> rest) {

    /** The most parts that DynamoDB's {@code TransactWriteItems} takes. */
    static final int MOST = 100;

    /** What a transaction came to. */
    sealed interface Result {

        /** Everything is written. */
        record Done() implements Result {
        }

        /** Nothing is written: this is what lies where something else was expected; empty when there is nothing. */
        record Unexpected(Map<String, AttributeValue> item) implements Result {
        }

        /** Nothing is written: the jar is being erased. */
        record Erasing() implements Result {
        }
    }

    /**
     * Writes it. That the jar is only a door to another one is an exception, too: {@link app.smallwins.domain.JarJoined}.
     * Whether another writer was in the way is left to the caller, as an exception.
     */
    Result writeTo(DynamoDb client, Deadline deadline) {
        var parts = Stream.concat(Stream.of(guard), rest).toList();
        try {
            client.transactWriteItems(
                    request -> request.transactItems(parts).overrideConfiguration(within(deadline)));
            return new Result.Done();
        } catch (TransactionCanceledException cancelled) {
            return refusal(cancelled, cancelled.cancellationReasons());
        }
    }

    private static Result refusal(TransactionCanceledException cancelled, List<CancellationReason> reasons) {
        if (refused(reasons, 0)) {
            Items.joined(reasons.getFirst().item()).ifPresent(joined -> {
                throw joined;
            });
        }
        if (refused(reasons, 0) && !isThereForAnotherReason(reasons.getFirst().item())) {
            return new Result.Erasing();
        }
        return IntStream.range(0, reasons.size())
                .filter(part -> refused(reasons, part))
                .mapToObj(part -> new Result.Unexpected(reasons.get(part).item()))
                .findFirst()
                .orElseThrow(() -> cancelled);
    }

    /** A guard that demands more than that shows what it found. */
    private static boolean isThereForAnotherReason(Map<String, AttributeValue> found) {
        return !found.isEmpty() && !found.containsKey(Items.ERASING);
    }

    private static boolean refused(List<CancellationReason> reasons, int part) {
        return reasons.size() > part && "ConditionalCheckFailed".equals(reasons.get(part).code());
    }
}
