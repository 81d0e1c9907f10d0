package app.smallwins.faults;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Does things at once, most of which wait. */
final class AtOnce {

    private AtOnce() {}

    /** Something to do that may fail. */
    interface Work {
        void run() throws Exception;
    }

    /**
     * Does all of it, and fails with the first thing that failed.
     *
     * @param atMost how many at once
     */
    static void all(List<Work> works, int atMost) throws Exception {
        var tasks = works.stream().map(AtOnce::task).toList();
        try (var pool = Executors.newFixedThreadPool(atMost, Thread.ofVirtual().factory())) {
            for (var done : pool.invokeAll(tasks)) {
                done.get();
            }
        }
    }

    private static Callable<Void> task(Work work) {
        return () -> {
            work.run();
            return null;
        };
    }
}
