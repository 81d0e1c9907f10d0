package app.smallwins.dynamodb;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

import app.smallwins.domain.JarUnreachable;
import app.smallwins.dynamodb.wire.Deadline;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/** Calls to the table that end in time, and whose faults all look the same from outside. */
final class Calls {

    private static final int LONGEST_PAUSE_MILLIS = 120;

    /** Codes of DynamoDB's {@code CancellationReason} that say nothing about the write itself. */
    private static final Set<String> PASSING = Set.of("TransactionConflict", "ThrottlingError",
            "ProvisionedThroughputExceeded");

    private final RandomGenerator randomness;

    Calls(RandomGenerator randomness) {
        this.randomness = randomness;
    }

    /** Turns whatever goes wrong at the table into {@link JarUnreachable}. */
    static <T> T answered(Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException | DateTimeException | IllegalArgumentException unanswered) {
            throw new JarUnreachable(unanswered);
        }
    }

    /**
     * Repeats a write for as long as another writer is at the same item, which is what two devices logging at once are to
     * each other. Nothing was written when that happens.
     */
    <T> T undisturbed(Function<Deadline, T> write) {
        var deadline = Deadline.in(TableClient.CALL);
        return answered(() -> untilItHolds(write, deadline));
    }

    /** Waits a little before another attempt, if there is to be one; gives up when there is no time for it. */
    void pauseIf(boolean again, Deadline deadline) {
        if (again && !paused(deadline)) {
            throw new JarUnreachable(new TimeoutException());
        }
    }

    /** Lets a call take no longer than what is left. */
    static AwsRequestOverrideConfiguration within(Deadline deadline) {
        var remaining = deadline.remaining().plusMillis(1);
        var longest = remaining.compareTo(TableClient.CALL) < 0 ? remaining : TableClient.CALL;
        return AwsRequestOverrideConfiguration.builder().apiCallTimeout(longest).build();
    }

    private <T> T untilItHolds(Function<Deadline, T> write, Deadline deadline) {
        while (true) {
            var attempt = attempt(write, deadline);
            if (attempt.isPresent()) {
                return attempt.get();
            }
        }
    }

    private <T> Optional<T> attempt(Function<Deadline, T> write, Deadline deadline) {
        try {
            return Optional.of(write.apply(deadline));
        } catch (TransactionConflictException | TransactionCanceledException disturbed) {
            if (!isPassing(disturbed) || !paused(deadline)) {
                throw disturbed;
            }
            return Optional.empty();
        }
    }

    private boolean paused(Deadline deadline) {
        try {
            Thread.sleep(Duration.ofMillis(1L + randomness.nextInt(LONGEST_PAUSE_MILLIS)));
        } catch (InterruptedException inAHurry) {
            Thread.currentThread().interrupt();
            return false;
        }
        return !deadline.hasPassed();
    }

    /** Whether the same write may well succeed in a moment. */
    private static boolean isPassing(SdkException refusal) {
        return !(refusal instanceof TransactionCanceledException cancelled)
                || cancelled.cancellationReasons().stream().map(CancellationReason::code).anyMatch(PASSING::contains);
    }
}
