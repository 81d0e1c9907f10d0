package app.smallwins.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.alexa.VoiceDoor;
import app.smallwins.domain.JarId;
import app.smallwins.dynamodb.JarContents;
import app.smallwins.dynamodb.LocalTable;
import app.smallwins.dynamodb.TableClient;
import app.smallwins.lambda.Stores;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two at once, the same again, clocks that disagree, functions that end in the middle, connections that are dead. */
class OddMomentsTest {

    private static final int NUMBER = 11;
    private static final Duration NO_TIME = Duration.ZERO;

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void shouldKeepAndCountAllThatTwoDevicesTellAtOnce(Tongue tongue) {
        var kitchen = new Talker(door(), "two at once " + tongue, tongue);
        var bedroom = kitchen.at("bedroom", NO_TIME);

        IntStream.range(11, 21).parallel().forEach(number -> {
            var device = number % 2 == 0
                    ? kitchen.at("kitchen" + number, NO_TIME)
                    : bedroom.at("bed" + number, NO_TIME);
            device.tells(number);
        });

        kitchen.ledger.assertAllKept();
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void shouldKeepOneWinAndSayTheSameWhenARequestIsDeliveredAgain(Tongue tongue) {
        var talker = new Talker(door(), "delivered again " + tongue, tongue);
        talker.isDeliveredFourTimes(NUMBER);
        talker.ledger.assertAllKept();
    }

    @Test
    void shouldKeepAndCountWhatDevicesTellWhoseClocksDisagree() {
        var exact = new Talker(door(), "clocks", Tongue.EN);
        var clocks = List.of(NO_TIME, Duration.ofMinutes(-7), Duration.ofHours(3), Duration.ofDays(-20_000),
                Duration.ofDays(30_000));

        IntStream.range(0, clocks.size())
                .forEach(nth -> exact.at("device " + nth, clocks.get(nth)).tells(NUMBER + nth));

        exact.ledger.assertAllKept();
    }

    /** Whoever speaks to a device means what they just told it, whatever another one thinks the time is. */
    @Test
    void shouldTakeBackWhatWasToldToThisDeviceWhenAnothersClockIsAhead() {
        var exact = new Talker(door(), "taking back", Tongue.EN);
        exact.at("ahead", Duration.ofMinutes(30)).tells(NUMBER);
        exact.tells(NUMBER + 1);
        exact.takesBack(NUMBER + 1);

        assertThat(exact.answers.getLast().outcome()).isEqualTo("WinTakenOut");
        exact.ledger.assertTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Fate.class, names = {"SWALLOWED", "DONE_IN_SILENCE"})
    void shouldKeepAWinOnceWhenTheFunctionEndsBetweenReceiptAndWin(Fate fate) throws IOException {
        try (var table = new FaultyTable(LocalTable.endpoint(), Weather.fair())) {
            var sender = Sender.paired(Stores.in(LocalTable.client(), LocalTable.NAME).devices(),
                    Crowd.wiring(TableClient.at(table.endpoint())).httpDoors(), "ending " + fate, Tongue.EN);
            table.turns(Weather.after(1, "TransactWriteItems", fate));
            sender.sendsOnce(NUMBER, false);
            assertThat(sender.answers.getLast().succeeded()).isFalse();

            var anew = sender.through(Crowd.wiring(LocalTable.client()).httpDoors());
            anew.sendsOnce(NUMBER, true);

            anew.ledger.assertAllKept();
        }
    }

    @Test
    void shouldGoOnDeletingWhenTheFunctionEndsInTheMiddle() throws IOException {
        try (var table = new FaultyTable(LocalTable.endpoint(), Weather.fair())) {
            var talker = new Talker(Crowd.wiring(TableClient.at(table.endpoint())).voiceDoor(), "ending", Tongue.EN);
            talker.tells(NUMBER);
            table.turns(Weather.after(0, "BatchWriteItem", Fate.SWALLOWED));
            talker.leaves();
            assertThat(talker.answers.getLast().outcome()).isEqualTo("DeletionUnderway");

            var anew = talker.through(door());
            anew.says(Talker.OPEN, "{}", false);

            assertThat(anew.answers.getLast().outcome()).isEqualTo("WelcomedNew");
            assertThat(JarContents.of(JarId.derivedFrom("alexa-user", "ending")))
                    .isEqualTo(new JarContents(List.of(), 0));
        }
    }

    /** A snapshot that was restored, or a function that slept: the connection it remembers is closed, or leads nowhere. */
    @Test
    void shouldAnswerAtOnceWhenTheConnectionWasCutMeanwhile() throws IOException {
        try (var table = new FaultyTable(LocalTable.endpoint(), Weather.fair())) {
            var talker = new Talker(Crowd.wiring(TableClient.at(table.endpoint())).voiceDoor(), "restored", Tongue.EN);
            talker.tells(NUMBER);
            table.cutConnections();
            talker.tells(NUMBER + 1);

            assertThat(talker.answers).hasSize(2).allMatch(Answered::succeeded);
            assertThat(talker.answers.getLast().took()).isLessThan(Duration.ofSeconds(1));
            talker.ledger.assertAllKept();
        }
    }

    @Test
    void shouldKeepAWinWhenTheRememberedConnectionLeadsNowhere() throws IOException {
        try (var table = new FaultyTable(LocalTable.endpoint(), Weather.fair())) {
            var talker = new Talker(Crowd.wiring(TableClient.at(table.endpoint())).voiceDoor(), "nowhere", Tongue.DE);
            talker.tells(NUMBER);
            table.forgetConnections();
            talker.tells(NUMBER + 1);

            assertThat(talker.answers).hasSize(2).allMatch(Answered::succeeded);
            assertThat(talker.answers.getLast().took()).isLessThan(Duration.ofSeconds(3));
            talker.ledger.assertAllKept();
        }
    }

    private static VoiceDoor door() {
        return Crowd.wiring(LocalTable.client()).voiceDoor();
    }
}
