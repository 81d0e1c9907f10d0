package app.smallwins.dynamodb.wire;

import app.smallwins.dynamodb.wire.Repetitions.After;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.zip.CRC32;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Makes one call in as many attempts as it takes, and time and {@link Repetitions} allow. What is asked for has to be safe to repeat: an attempt
 * whose answer was lost may have done its work.
 */
final class Attempts {

    /** When one in five fails, three would leave one turn in sixty without an answer (docs/decisions/0033). */
    private static final int MOST = 6;
    private static final Duration ATTEMPT = Duration.ofMillis(1000);
    private static final int FIRST_PAUSE_MILLIS = 25;
    private static final int LONGEST_PAUSE_MILLIS = 200;

    private final Line line;
    private final Signer signer;
    private final CredentialsSource credentials;
    private final InstantSource clock;
    private final RandomGenerator randomness;
    private final Repetitions repetitions = new Repetitions();
    private volatile Duration behind = Duration.ZERO;

    Attempts(Line line, Signer signer, CredentialsSource credentials, InstantSource clock,
            RandomGenerator randomness) {
        this.line = line;
        this.signer = signer;
        this.credentials = credentials;
        this.clock = clock;
        this.randomness = randomness;
    }

    /** What came of one attempt. */
    private sealed interface Result {

        record Done(byte[] body) implements Result {
        }

        record Again(SdkException why, After after) implements Result {
        }
    }

    /** The body of the answer. Nothing is sent when nobody waits any more. */
    byte[] call(String operation, byte[] body, Deadline deadline) {
        if (deadline.hasPassed()) {
            throw SdkClientException.create("nobody waits for the table");
        }
        var paid = Optional.<After>empty();
        for (var attempt = 1;; attempt++) {
            switch (attempt(operation, body, deadline.within(ATTEMPT))) {
                case Result.Done(var answer) -> {
                    paid.ifPresentOrElse(repetitions::giveBack, repetitions::earn);
                    return answer;
                }
                case Result.Again again -> paid = Optional.of(paidOrGivenUp(attempt, deadline, again));
            }
        }
    }

    private After paidOrGivenUp(int attempt, Deadline deadline, Result.Again again) {
        if (attempt == MOST || !repetitions.pay(again.after()) || !paused(attempt, deadline)) {
            throw again.why();
        }
        return again.after();
    }

    private Result attempt(String operation, byte[] body, Deadline deadline) {
        try {
            var now = clock.instant().plus(behind);
            var request = signer.request(operation, body, now, credentials.credentials(deadline));
            var answer = line.exchange(request, deadline);
            return answer.succeeded() ? new Result.Done(whole(answer)) : refused(answer);
        } catch (IOException unanswered) {
            return new Result.Again(SdkClientException.create("no answer from the table", unanswered),
                    After.SILENCE);
        }
    }

    private Result refused(Answer answer) {
        var refusal = Refusals.of(answer);
        if (Refusals.isPassing(answer, refusal) || Refusals.isOutOfTime(refusal) && setsTheClock(answer)) {
            return new Result.Again(refusal, After.REFUSAL);
        }
        throw refusal;
    }

    /** Whether the server's clock shows another time than we thought. */
    private boolean setsTheClock(Answer answer) {
        var before = behind;
        behind = answer.header("date")
                .flatMap(Attempts::moment)
                .map(server -> Duration.between(clock.instant(), server))
                .orElse(before);
        return behind.minus(before).abs().compareTo(Duration.ofMinutes(1)) > 0;
    }

    private static Optional<Instant> moment(String date) {
        try {
            return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** DynamoDB sends a check sum along. */
    private static byte[] whole(Answer answer) throws IOException {
        var sum = new CRC32();
        sum.update(answer.body());
        var expected = answer.header("x-amz-crc32").orElse(Long.toString(sum.getValue()));
        if (!expected.equals(Long.toString(sum.getValue()))) {
            throw new IOException("the answer was damaged");
        }
        return answer.body();
    }

    private boolean paused(int attempt, Deadline deadline) {
        var longest = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << attempt - 1);
        try {
            Thread.sleep(randomness.nextInt(longest));
            return !deadline.hasPassed();
        } catch (InterruptedException inAHurry) {
            Thread.currentThread().interrupt();
            throw AbortedException.create("nobody waits any more", inAHurry);
        }
    }
}
