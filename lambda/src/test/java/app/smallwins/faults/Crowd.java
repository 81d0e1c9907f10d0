package app.smallwins.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.alexa.AmazonHosts;
import app.smallwins.faults.AtOnce.Work;
import app.smallwins.dynamodb.LocalTable;
import app.smallwins.dynamodb.TableClient;
import app.smallwins.dynamodb.wire.DynamoDb;
import app.smallwins.lambda.Settings;
import app.smallwins.lambda.Stores;
import app.smallwins.lambda.Wiring;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Many people who talk at once, half of them English and half German, and what they were answered. */
final class Crowd {

    /** Alexa hangs up after eight seconds; one is left for the way. */
    private static final Duration IN_TIME = Duration.ofSeconds(7);
    private static final int AT_ONCE = 12;

    final List<Talker> talkers;
    final List<Sender> senders;

    /**
     * @param name tells crowds apart
     * @param table where the doors think that the table is
     */
    Crowd(String name, URI table, int talkers, int senders) {
        var wiring = wiring(TableClient.at(table));
        var voice = wiring.voiceDoor();
        var web = wiring.httpDoors();
        var direct = Stores.in(LocalTable.client(), LocalTable.NAME);
        this.talkers = people(talkers, nth -> new Talker(voice, name + " talker " + nth, tongue(nth)));
        this.senders = people(senders,
                nth -> Sender.paired(direct.devices(), web, name + " sender " + nth, tongue(nth)));
    }

    /** The product, over a client of one's own choosing. */
    static Wiring wiring(DynamoDb client) {
        var settings = new Settings(LocalTable.NAME, Optional.empty(), Optional.empty(), AmazonHosts.real(),
                Optional.empty());
        return new Wiring(settings, Stores.in(client, LocalTable.NAME));
    }

    private static <T> List<T> people(int howMany, Function<Integer, T> person) {
        return IntStream.range(0, howMany).boxed().map(person).toList();
    }

    private static Tongue tongue(int nth) {
        return nth % 2 == 0 ? Tongue.EN : Tongue.DE;
    }

    /** All of them at once, a dozen at a time. */
    void each(Consumer<Talker> talker, Consumer<Sender> sender) throws Exception {
        var all = Stream.concat(talkers.stream().<Work>map(one -> () -> talker.accept(one)),
                senders.stream().<Work>map(one -> () -> sender.accept(one)));
        AtOnce.all(all.toList(), AT_ONCE);
    }

    void assertAnsweredInTime() {
        assertThat(answers()).isNotEmpty().allSatisfy(answer -> assertThat(answer.took()).isLessThan(IN_TIME));
    }

    void assertTold() {
        ledgers().forEach(Ledger::assertTrue);
    }

    Stream<Ledger> ledgers() {
        return Stream.concat(talkers.stream().map(talker -> talker.ledger), senders.stream().map(s -> s.ledger));
    }

    Stream<Answered> answers() {
        return Stream.concat(talkers.stream().flatMap(talker -> talker.answers.stream()),
                senders.stream().flatMap(sender -> sender.answers.stream()));
    }

    /** Of those that were no repetition. */
    double succeeded() {
        var first = answers().filter(answer -> !answer.isRepetition()).toList();
        return (double) first.stream().filter(Answered::succeeded).count() / first.size();
    }
}
