package app.smallwins.benchmarks;

import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntPredicate;

/** Lets people come when they come, each on a thread of their own. A wait begins when somebody was to come. */
final class OpenLoop {

    private final AtomicInteger next = new AtomicInteger();
    private final IntPredicate turn;

    /** @param turn takes the turn with a number, and says whether it succeeded */
    OpenLoop(IntPredicate turn) {
        this.turn = turn;
    }

    /** How long everybody waited. Turns are numbered on from one run to the next. */
    Waits run(Arrivals arrivals) {
        var waits = new Waits();
        var begin = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var at = 0L; at < arrivals.all().toNanos(); at = arrivals.after(at)) {
                var due = begin + at;
                until(due);
                threads.execute(() -> take(due, waits));
            }
        }
        return waits;
    }

    private void take(long due, Waits waits) {
        var succeeded = turn.test(next.getAndIncrement());
        waits.waited(System.nanoTime() - due, succeeded);
    }

    private static void until(long due) {
        for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
