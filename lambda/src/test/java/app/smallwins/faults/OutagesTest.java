package app.smallwins.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.dynamodb.LocalTable;
import app.smallwins.faults.AtOnce.Work;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The table does nothing for anybody; and then it does again. */
class OutagesTest {

    private static final int NUMBER = 11;

    /** Not from a virtual thread: a class that is being made holds on to what the engine's start needs. */
    @BeforeAll
    static void startTheTable() {
        LocalTable.client();
    }

    @Test
    void shouldSayThatNothingIsKeptWhileTheTableIsGoneAndKeepItWhenItIsBack() throws Exception {
        var endpoint = FaultyTable.gone();
        var crowd = new Crowd("gone", endpoint, 12, 12);
        crowd.each(talker -> talker.tellsOnce(NUMBER), sender -> sender.sendsOnce(NUMBER, false));
        assertNothingConfirmed(crowd);

        try (var _ = FaultyTable.at(endpoint, LocalTable.endpoint(), Weather.fair())) {
            triesAgain(crowd);
        }
    }

    /** Side by side, for most of it is waiting. */
    @Test
    void shouldSayThatNothingIsKnownToBeKeptAndKeepItOnceWhenTheTableIsWellAgain() throws Exception {
        AtOnce.all(Stream
                .of(Fate.LATE, Fate.SWALLOWED, Fate.FAILS, Fate.THROTTLED, Fate.RESET_BEFORE, Fate.RESET_AFTER)
                .<Work>map(fate -> () -> outage(fate))
                .toList(), 6);
    }

    private static void outage(Fate fate) throws Exception {
        try (var table = new FaultyTable(LocalTable.endpoint(), Weather.always(fate))) {
            var crowd = new Crowd("all " + fate, table.endpoint(), 12, 12);
            crowd.each(talker -> talker.tellsOnce(NUMBER), sender -> sender.sendsOnce(NUMBER, false));
            assertNothingConfirmed(crowd);

            table.turns(Weather.fair());
            triesAgain(crowd);
        }
    }

    @Test
    void shouldAnswerInTimeHoweverManyCallsAnAnswerTakes() throws Exception {
        try (var table = new FaultyTable(LocalTable.endpoint(), Weather.fair())) {
            var crowd = new Crowd("leaving", table.endpoint(), 1, 0);
            crowd.each(talker -> talker.tells(NUMBER), _ -> {
            });
            table.turns(Weather.always("Query", Fate.SWALLOWED));
            crowd.each(Talker::leaves, _ -> {
            });
            crowd.assertAnsweredInTime();
            assertThat(crowd.answers().map(Answered::outcome)).contains("DeletionUnderway");
        }
    }

    private static void assertNothingConfirmed(Crowd crowd) {
        crowd.assertAnsweredInTime();
        crowd.assertTold();
        assertThat(crowd.answers()).hasSize(24).noneMatch(Answered::succeeded);
    }

    private static void triesAgain(Crowd crowd) throws Exception {
        crowd.each(talker -> talker.triesAgain(NUMBER), sender -> sender.sendsOnce(NUMBER, true));
        crowd.ledgers().forEach(Ledger::assertAllKept);
    }
}
