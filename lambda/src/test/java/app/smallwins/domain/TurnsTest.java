package app.smallwins.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Whoever finds no room is not kept waiting, and asks nothing of the table. */
class TurnsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final Turns turns = new Turns(1, Duration.ZERO);

    @Test
    void shouldGiveWhoeverFindsRoomAllTheirPatience() {
        assertThat(patience(turns)).isBetween(PATIENCE.minusSeconds(1), PATIENCE);
    }

    @Test
    void shouldLeaveWhoeverFindsNoRoomNoPatienceForTheTable() throws Exception {
        whileSomebodyIsAttendedTo(turns, () -> assertThat(patience(turns)).isZero());
    }

    @Test
    void shouldHaveRoomAgainAfterwardsWhateverCameOfIt() throws Exception {
        assertThatThrownBy(() -> turns.take(PATIENCE, () -> {
            throw new IllegalStateException("broken");
        })).isInstanceOf(IllegalStateException.class);
        whileSomebodyIsAttendedTo(turns, () -> {
        });
        assertThat(patience(turns)).isPositive();
    }

    @Test
    void shouldCountWaitingForRoomAsWaiting() {
        var inTheEnd = new Turns(1, MINUTE);
        var begun = new CountDownLatch(1);
        var answered = inTheEnd.take(PATIENCE, () -> {
            var next = CompletableFuture.supplyAsync(() -> {
                begun.countDown();
                return patience(inTheEnd);
            });
            await(begun);
            return next;
        });
        assertThat(answered.join()).isPositive().isLessThan(PATIENCE);
    }

    private static Duration patience(Turns turns) {
        return turns.take(PATIENCE, () -> Patience.atMost(MINUTE));
    }

    private static void whileSomebodyIsAttendedTo(Turns turns, Runnable meanwhile) throws Exception {
        var begun = new CountDownLatch(1);
        var ends = new CountDownLatch(1);
        var somebody = CompletableFuture.runAsync(() -> turns.take(PATIENCE, () -> {
            begun.countDown();
            await(ends);
            return true;
        }));
        await(begun);
        meanwhile.run();
        ends.countDown();
        somebody.get();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException inAHurry) {
            throw new IllegalStateException(inAHurry);
        }
    }
}
