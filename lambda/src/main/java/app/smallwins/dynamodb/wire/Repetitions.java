package app.smallwins.dynamodb.wire;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * What all calls of one client may spend on repetitions: each one costs, and what succeeds earns. While little fails, every
 * call has all its attempts; when most fails, most have one, and a table that is overrun is not overrun by repetitions.
 *
 * <p>The numbers are those of the AWS SDK for Java, {@code software.amazon.awssdk.retries.DefaultRetryStrategy}, standard
 * mode: 500, of which a repetition takes 5 after throttling and 14 after anything else, gets it back when it succeeds, and
 * a call that needs none earns 1. Only errors that a server says in so many words cost 5 here, too: at 14, one error in five
 * calls would use up nearly all that is earned (docs/decisions/0033).
 */
final class Repetitions {

    private static final int MOST = 500;

    private final AtomicInteger left = new AtomicInteger(MOST);

    /** What an attempt came to nothing for, and what another one costs. */
    enum After {

        /** The server said that it did not do it. */
        REFUSAL(5),
        /** Nobody knows what the server did, and it may be doing it still. */
        SILENCE(14);

        private final int cost;

        After(int cost) {
            this.cost = cost;
        }
    }

    /** Pays for one more attempt; false when there is not enough for it. */
    boolean pay(After why) {
        return left.getAndUpdate(before -> before < why.cost ? before : before - why.cost) >= why.cost;
    }

    /** A call succeeded at its first attempt. */
    void earn() {
        gain(1);
    }

    /** The attempt that was paid for succeeded. */
    void giveBack(After why) {
        gain(why.cost);
    }

    private void gain(int more) {
        left.updateAndGet(before -> Math.min(MOST, before + more));
    }
}
