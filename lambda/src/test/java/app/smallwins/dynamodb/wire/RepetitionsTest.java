package app.smallwins.dynamodb.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.dynamodb.wire.Repetitions.After;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkException;

/** A table that has enough to do is not given more by those who ask again. */
class RepetitionsTest {

    private static final Answer KEPT = new Answer(200, Map.of(), "{}".getBytes(UTF_8), true);
    private static final Answer FAILED = new Answer(500, Map.of(), "oops".getBytes(UTF_8), true);

    private final Table table = new Table();
    private final Attempts attempts = new Attempts(table, new Signer(new Address("nowhere", 443, true), "nowhere"),
            CredentialsSource.of(new Credentials("nobody", "nobody", Optional.empty())), InstantSource.system(),
            () -> 0);

    /** What becomes of each attempt, and how many there were. */
    private static final class Table implements Line {

        private Habit habit = () -> KEPT;
        private int asked;

        private interface Habit {
            Answer answer() throws IOException;
        }

        @Override
        public Answer exchange(byte[] request, Deadline deadline) throws IOException {
            asked++;
            return habit.answer();
        }

        @Override
        public void prepare(Deadline deadline) {
            // it is always there
        }

        @Override
        public void close() {
            // and stays
        }
    }

    @Test
    void shouldAllowAHundredRepetitionsAfterRefusalsAndAThirdOfThatAfterSilence() {
        assertThat(affordable(After.REFUSAL)).isEqualTo(100);
        assertThat(affordable(After.SILENCE)).isEqualTo(35);
    }

    private static int affordable(After why) {
        var repetitions = new Repetitions();
        return Math.toIntExact(IntStream.range(0, 1000).takeWhile(_ -> repetitions.pay(why)).count());
    }

    @Test
    void shouldNotSaveUpMoreThanItBeganWith() {
        var repetitions = new Repetitions();
        IntStream.range(0, 1000).forEach(_ -> repetitions.earn());
        assertThat(IntStream.range(0, 1000).takeWhile(_ -> repetitions.pay(After.REFUSAL)).count()).isEqualTo(100);
    }

    @Test
    void shouldAskATableThatAnswersNobodyHardlyMoreOftenThanItIsCalled() {
        table.habit = RepetitionsTest::silence;
        assertThat(succeeding(1000)).isZero();
        assertThat(table.asked).isEqualTo(1035);
    }

    @Test
    void shouldRepeatAgainAfterATableHasBeenWellForAWhile() {
        table.habit = () -> FAILED;
        succeeding(1000);
        table.habit = () -> KEPT;
        assertThat(succeeding(500)).isEqualTo(500);

        table.habit = failingOnce();
        assertThat(succeeding(1)).isEqualTo(1);
    }

    @Test
    void shouldGiveBackWhatARepetitionCostThatHelped() {
        table.habit = () -> table.asked % 2 == 1 ? silence() : KEPT;
        assertThat(succeeding(1000)).isEqualTo(1000);
        assertThat(table.asked).isEqualTo(2000);
    }

    @Test
    void shouldStillAnswerNearlyEverybodyWhenOneCallInFiveFailsForALongTime() {
        var chance = new SplittableRandom(20261120);
        table.habit = () -> chance.nextInt(5) == 0 ? FAILED : KEPT;
        assertThat(succeeding(20_000)).isGreaterThan(19_990);
    }

    @Test
    void shouldNotAskWhenNobodyWaitsAnyMore() {
        assertThat(succeeds(Duration.ZERO)).isFalse();
        assertThat(table.asked).isZero();
    }

    private static Answer silence() throws IOException {
        throw new SocketTimeoutException("no answer in time");
    }

    private Table.Habit failingOnce() {
        var before = table.asked;
        return () -> table.asked == before + 1 ? FAILED : KEPT;
    }

    private long succeeding(int calls) {
        return IntStream.range(0, calls).filter(_ -> succeeds(Duration.ofMinutes(1))).count();
    }

    private boolean succeeds(Duration patience) {
        try {
            return attempts.call("GetItem", new byte[0], Deadline.in(patience)).length > 0;
        } catch (SdkException givenUp) {
            return false;
        }
    }
}
