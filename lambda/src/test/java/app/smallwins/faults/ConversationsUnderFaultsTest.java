package app.smallwins.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.dynamodb.LocalTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever becomes of the table, everybody is answered in time, in their language, and nobody is told what is not true:
 * afterwards the table is read past everything, and compared with what each of them heard.
 */
class ConversationsUnderFaultsTest {

    private static final long SEED = 20261120;

    /** What is slow because it was never done before is no fault of the table. */
    @BeforeAll
    static void warmUp() throws Exception {
        new Crowd("warming up", LocalTable.endpoint(), 4, 2).each(Talker::talk, Sender::send);
    }

    /**
     * What goes wrong, for how many, and how much of what they want they get all the same.
     */
    private enum Trouble {

        THROTTLING(100, 20, 0.999, throttled(10)),
        SERVER_ERRORS(100, 20, 0.99, failing(20)),
        BOTH_AT_ONCE(20, 10, 0.98, throttled(10).and(failing(20))),
        RESET_BEFORE_THE_WRITE(20, 10, 0.99, Weather.of(SEED, 20, Fate.RESET_BEFORE)),
        RESET_AFTER_THE_WRITE(20, 10, 0.99, Weather.of(SEED, 20, Fate.RESET_AFTER)),
        SOME_ANSWERS_AFTER_TEN_SECONDS(8, 8, 0.9, Weather.of(SEED, 10, Fate.LATE, Fate.SWALLOWED)),
        ALL_OF_IT(20, 10, 0, throttled(10).and(failing(10))
                .and(Weather.of(SEED, 10, Fate.RESET_BEFORE, Fate.RESET_AFTER, Fate.LATE, Fate.SWALLOWED)));

        private final int talkers;
        private final int senders;
        private final double succeeding;
        private final Weather weather;

        Trouble(int talkers, int senders, double succeeding, Weather weather) {
            this.talkers = talkers;
            this.senders = senders;
            this.succeeding = succeeding;
            this.weather = weather;
        }

        private static Weather throttled(int percent) {
            return Weather.of(SEED, percent, Fate.THROTTLED, Fate.THROTTLED_OTHERWISE);
        }

        private static Weather failing(int percent) {
            return Weather.of(SEED + 1, percent, Fate.FAILS, Fate.IS_UNAVAILABLE);
        }
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void shouldTellTheTruthInTime(Trouble trouble) throws Exception {
        try (var table = new FaultyTable(LocalTable.endpoint(), trouble.weather)) {
            var crowd = new Crowd(trouble.name(), table.endpoint(), trouble.talkers, trouble.senders);
            crowd.each(Talker::talk, Sender::send);

            report(trouble, crowd);
            crowd.assertAnsweredInTime();
            crowd.assertTold();
            assertThat(crowd.succeeded()).isGreaterThanOrEqualTo(trouble.succeeding);
        }
    }

    private static void report(Trouble trouble, Crowd crowd) {
        var times = crowd.answers().mapToLong(answer -> answer.took().toMillis()).sorted().toArray();
        System.out.printf("%s: %d turns, %.2f %% succeeded, median %d ms, p99 %d ms, slowest %d ms%n", trouble,
                times.length, 100 * crowd.succeeded(), times[times.length / 2], times[times.length * 99 / 100],
                times[times.length - 1]);
    }
}
