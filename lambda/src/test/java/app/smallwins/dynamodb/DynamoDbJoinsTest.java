package app.smallwins.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import app.smallwins.domain.JarId;
import app.smallwins.domain.JarJoined;
import app.smallwins.domain.JarStore.Introduction;
import app.smallwins.domain.JoinCode;
import app.smallwins.domain.Joins;
import app.smallwins.domain.Joins.Offer;
import app.smallwins.domain.Note;
import app.smallwins.domain.NoteId;
import app.smallwins.domain.Profile;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.Reward;
import app.smallwins.domain.Share;
import app.smallwins.domain.ShareCode;
import app.smallwins.domain.ShareId;
import app.smallwins.domain.Utterance;
import app.smallwins.domain.Win;
import app.smallwins.dynamodb.Killing.Killed;
import app.smallwins.dynamodb.wire.DynamoDb;
import app.smallwins.fakes.Wins;

/** A jar that becomes the door to another one: nothing is lost and nothing doubled, whenever somebody is killed. */
class DynamoDbJoinsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:15:00Z");
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final YearMonth MONTH = YearMonth.from(Wins.TODAY);
    private static final int OLD_WINS = 3;
    private static final int NEW_WINS = 45;

    private final DynamoDbJoins joins = joins(LocalTable.client());
    private final DynamoDbJarStore jars = new DynamoDbJarStore(LocalTable.client(), LocalTable.NAME);
    private final DynamoDbDevices devices = new DynamoDbDevices(LocalTable.client(), LocalTable.NAME);
    private final DynamoDbShares shares = new DynamoDbShares(LocalTable.client(), LocalTable.NAME);
    private final DynamoDbSharedWins sharedWins = new DynamoDbSharedWins(LocalTable.client(), LocalTable.NAME);
    private final JarId old = someJar();
    private final JarId door = someJar();
    private final Offer offer = new Offer(code(), old, NOW.plusSeconds(600));

    @BeforeEach
    void keep() {
        introduce(old, old);
        introduce(door, door);
        wins(0, OLD_WINS).forEach(win -> jars.keep(old, win, Optional.empty()));
        wins(OLD_WINS, OLD_WINS + NEW_WINS).forEach(win -> jars.keep(door, win, Optional.empty()));
        joins.offer(offer);
    }

    static Stream<DynamoDb> killings() {
        return IntStream.range(0, 5).boxed().flatMap(nth -> Stream.of(Killing.before(nth), Killing.after(nth)));
    }

    @Test
    void shouldOpenTheOldJarAndPutInWhatTheNewOneHad() {
        assertThat(joins.join(offer, door, door)).isTrue();
        assertThat(joins.bringOver(door, LONG)).isTrue();

        assertThatThrownBy(() -> jars.look(door, List.of(MONTH))).isInstanceOfSatisfying(JarJoined.class,
                joined -> {
                    assertThat(joined.jar()).isEqualTo(old);
                    assertThat(joined.isSettled()).isTrue();
                });
        thenAllIsThereOnce();
        assertThat(itemsOf(door)).hasSize(1);
    }

    /** Who is told of wins was told of these already, or was not to be. */
    @Test
    void shouldMarkWhatItBringsOverAsNoNews() {
        joins.join(offer, door, door);
        joins.bringOver(door, LONG);

        assertThat(itemsOf(old)).filteredOn(item -> item.contains(Items.BROUGHT + "=")).hasSize(NEW_WINS);
    }

    @ParameterizedTest
    @MethodSource("killings")
    void shouldLoseAndDoubleNothingWhenKilledBetweenTwoWrites(DynamoDb killing) {
        var killed = joins(killing);
        catchThrowableOfType(Killed.class, () -> {
            killed.join(offer, door, door);
            killed.bringOver(door, LONG);
        });

        joinUnlessJoined();
        assertThat(joins.bringOver(door, LONG)).isTrue();

        thenAllIsThereOnce();
        assertThat(itemsOf(door)).hasSize(1);
        assertThat(joins.offered(offer.code(), NOW)).isEmpty();
    }

    @Test
    void shouldLoseAndDoubleNothingWhenTwoBringOverAtOnce() {
        joins.join(offer, door, door);

        IntStream.range(0, 2).parallel().forEach(_ -> joins.bringOver(door, LONG));
        assertThat(joins.bringOver(door, LONG)).isTrue();

        thenAllIsThereOnce();
    }

    @Test
    void shouldLetNothingNewBehindTheDoorAndSayWhereItBelongs() {
        var open = List.<Runnable>of(() -> jars.keep(door, Wins.today(99), Optional.empty()),
                () -> jars.keepPrivate(new Introduction(door, door, profile())), () -> jars.lookAtAll(door),
                () -> jars.takeOut(door, Wins.today(OLD_WINS), RequestKey.of("undo")),
                () -> jars.note(door, gratitude(7), Optional.empty()), () -> jars.erase(door, LONG),
                () -> joins.offer(new Offer(code(), door, NOW)));
        joins.join(offer, door, door);

        assertThat(open).allSatisfy(attempt -> assertThatThrownBy(attempt::run).isInstanceOf(JarJoined.class));
        joins.bringOver(door, LONG);
        var empty = List.<Runnable>of(() -> jars.recent(door, NOW.plusSeconds(90_000), 5),
                () -> jars.lots(door, "0", 5), () -> jars.trophies(door, 5),
                () -> jars.notes(door, Note.Kind.GRATITUDE, 5), () -> jars.wins(door, Optional.empty(), 5),
                () -> devices.in(door), () -> devices.removeAll(door), () -> shares.in(door, NOW));
        assertThat(Stream.concat(open.stream(), empty.stream()))
                .allSatisfy(attempt -> assertThatThrownBy(attempt::run).isInstanceOf(JarJoined.class));
    }

    @Test
    void shouldBringNotesRewardsAndLinksAndKeepThatSomethingWasTakenOut() {
        jars.note(door, gratitude(1), Optional.empty());
        var reward = new Reward(NoteId.of(NOW, RequestKey.of("reward")), "a coffee", 7, 0, Optional.empty());
        jars.reward(door, reward, Optional.empty());
        var win = Wins.today(OLD_WINS);
        var link = link();
        shares.make(door, new Share(new ShareId("0123456789abcdef"), win.id(), Optional.empty(), Optional.empty(),
                NOW.plusSeconds(900)), link, false);
        jars.takeOut(door, Wins.today(OLD_WINS + 1), RequestKey.of("undo"));

        joins.join(offer, door, door);
        joins.bringOver(door, LONG);

        assertThat(jars.notes(old, Note.Kind.GRATITUDE, 5)).hasSize(1);
        assertThat(jars.look(old, List.of()).reward()).map(Reward::treat).contains("a coffee");
        assertThat(shares.in(old, NOW)).hasSize(1);
        assertThat(sharedWins.shared(link, NOW)).isPresent();
        assertThat(jars.keep(old, Wins.today(OLD_WINS + 1), Optional.empty()))
                .isInstanceOf(app.smallwins.domain.JarStore.Kept.TakenOutSince.class);
    }

    @Test
    void shouldHeedTheWishForPrivacyOfBoth() {
        jars.keepPrivate(new Introduction(door, door,
                new Profile(Optional.of(ZoneId.of("Europe/Berlin")), NOW, true)));

        joins.join(offer, door, door);

        assertThat(jars.look(old, List.of()).mayShowWords()).isFalse();
    }

    @Test
    void shouldKeepOneOfAWinThatBothJarsHaveAndTheRewardOfTheOldOne() {
        jars.keep(door, Wins.today(0), Optional.empty());
        jars.reward(old, new Reward(NoteId.of(NOW, RequestKey.of("a")), "tea", 5, 0, Optional.empty()),
                Optional.empty());
        jars.reward(door, new Reward(NoteId.of(NOW, RequestKey.of("b")), "a coffee", 7, 0, Optional.empty()),
                Optional.empty());

        joins.join(offer, door, door);
        assertThat(joins.bringOver(door, LONG)).isTrue();

        thenAllIsThereOnce();
        assertThat(jars.look(old, List.of()).reward()).map(Reward::treat).contains("tea");
    }

    @Test
    void shouldWorkOnceAndOnlyAsLongAsItHolds() {
        var another = new Offer(code(), old, NOW.plusSeconds(600));
        joins.offer(another);

        assertThat(joins.offered(offer.code(), NOW)).isEmpty();
        assertThat(joins.join(offer, door, door)).isFalse();
        assertThat(joins.offered(another.code(), NOW.plusSeconds(600))).isEmpty();
        assertThat(joins.join(another, door, door)).isTrue();
        assertThat(joins.join(another, someJar(), door)).isFalse();
        assertThat(LocalTable.items().toString()).doesNotContain(another.code().digits());
    }

    @Test
    void shouldLeaveNothingBehindWhenTheJarIsErasedEvenWhatWasNotBroughtOverYet() {
        var person = someJar();
        introduce(person, door);
        var unused = new Offer(code(), old, NOW.plusSeconds(600));
        joins.join(offer, door, door);
        joins.offer(unused);
        joins.join(unused, person, door);
        joins.offer(new Offer(code(), old, NOW.plusSeconds(600)));

        assertThat(jars.erase(old, LONG)).isTrue();

        assertThat(itemsThatMention(old)).isEmpty();
        assertThat(itemsThatMention(door)).isEmpty();
        assertThat(itemsThatMention(person)).isEmpty();
        assertThat(jars.look(door, List.of()).profile()).isEmpty();
    }

    @Test
    void shouldBeForgottenByTheHouseholdThatItWasOpenedToLastAndByNoOther() {
        var house = someJar();
        var person = someJar();
        introduce(person, house);
        var opened = new Offer(code(), person, NOW.plusSeconds(600));
        joins.offer(opened);

        joins.join(opened, door, door);

        assertThat(jars.jarsOf(house)).containsExactly(house);
        assertThat(jars.jarsOf(door)).containsExactly(door, person);
        assertThat(jars.jarsOf(old)).containsExactly(old);
    }

    @Test
    void shouldLeaveTheJarAloneWhenADoorIsClosed() {
        joins.join(offer, door, door);
        joins.bringOver(door, LONG);

        joins.leave(door);
        joins.leave(door);

        assertThat(itemsOf(door)).isEmpty();
        thenAllIsThereOnce();
    }

    private void joinUnlessJoined() {
        try {
            joins.join(offer, door, door);
        } catch (JarJoined already) {
            assertThat(already.jar()).isEqualTo(old);
        }
    }

    private void thenAllIsThereOnce() {
        var all = jars.wins(old, Optional.empty(), 1_000);
        assertThat(all).extracting(Win::id)
                .containsExactlyInAnyOrderElementsOf(wins(0, OLD_WINS + NEW_WINS).map(Win::id).toList());
        assertThat(jars.lookAtAll(old).tally().wins()).isEqualTo(OLD_WINS + NEW_WINS);
    }

    private void introduce(JarId jar, JarId household) {
        jars.introduce(new Introduction(jar, household, profile()));
    }

    private static Profile profile() {
        return new Profile(Optional.of(ZoneId.of("Europe/Berlin")), NOW);
    }

    private static Stream<Win> wins(int from, int to) {
        return IntStream.range(from, to).mapToObj(Wins::today);
    }

    private static Note gratitude(int nth) {
        return new Note(NoteId.of(NOW, RequestKey.of("thing " + nth)), Note.Kind.GRATITUDE,
                Utterance.whole("my neighbour"), NOW, "en", NOW);
    }

    private static DynamoDbJoins joins(DynamoDb client) {
        return new DynamoDbJoins(client, LocalTable.NAME);
    }

    private static JarId someJar() {
        return JarId.derivedFrom("test", UUID.randomUUID().toString());
    }

    private static JoinCode code() {
        return new JoinCode("%08d".formatted(new java.security.SecureRandom().nextInt(100_000_000)));
    }

    private static List<String> itemsOf(JarId jar) {
        return itemsThat("jar#" + jar.value() + ")");
    }

    private static List<String> itemsThatMention(JarId jar) {
        return itemsThat(jar.value());
    }

    private static List<String> itemsThat(String text) {
        return LocalTable.items()
                .stream()
                .filter(item -> item.toString().contains(text))
                .map(Object::toString)
                .toList();
    }

    private static ShareCode link() {
        var letters = UUID.randomUUID().toString().replace("-", "");
        return ShareCode.of(letters.substring(0, 28)).orElseThrow();
    }
}
