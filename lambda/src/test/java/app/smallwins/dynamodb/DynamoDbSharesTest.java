package app.smallwins.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.smallwins.domain.CheerNews;
import app.smallwins.domain.Friend;
import app.smallwins.domain.FriendName;
import app.smallwins.domain.JarId;
import app.smallwins.domain.JarStore.Introduction;
import app.smallwins.domain.Profile;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.Share;
import app.smallwins.domain.ShareCode;
import app.smallwins.domain.ShareId;
import app.smallwins.domain.SharedWin;
import app.smallwins.domain.SharedWins.Cheering;
import app.smallwins.domain.SharedWins.Left;
import app.smallwins.domain.SharedWins.Limit;
import app.smallwins.domain.Shares.Made;
import app.smallwins.domain.Win;
import app.smallwins.fakes.Wins;

/** Links and cheers in the real table: what belongs to whom, who is told what, and what meets what. */
class DynamoDbSharesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:15:00Z");
    private static final Limit LIMIT = new Limit("some", 3, NOW.plusSeconds(60));
    private static final List<Limit> LIMITS = List.of(LIMIT, new Limit("others", 30, NOW.plusSeconds(90)));
    private static final Friend SISTER = new Friend.Relation("sister");
    private static final RequestKey OPENING = RequestKey.of("open");

    private final DynamoDbShares shares = new DynamoDbShares(LocalTable.client(), LocalTable.NAME);
    private final DynamoDbSharedWins sharedWins = new DynamoDbSharedWins(LocalTable.client(), LocalTable.NAME);
    private final DynamoDbJarStore jars = new DynamoDbJarStore(LocalTable.client(), LocalTable.NAME);
    private final JarId jar = JarId.derivedFrom("test", UUID.randomUUID().toString());
    private final Win win = Wins.on(Wins.TODAY, "a win");
    private final ShareCode code = code();
    private int moment;

    @BeforeEach
    void keep() {
        jars.keep(jar, win, Optional.empty());
    }

    @Test
    void shouldShowOneWinUntilItsTimeHasCome() {
        share(code);

        assertThat(sharedWins.shared(code, NOW)).contains(new SharedWin(win.said(), "en", Optional.empty()));
        assertThat(sharedWins.shared(code, until().minusMillis(1))).isPresent();
        assertThat(sharedWins.shared(code, until())).isEmpty();
        assertThat(shares.in(jar, NOW)).hasSize(1);
        assertThat(shares.in(jar, until())).isEmpty();
        assertThat(sharedWins.shared(code(), NOW)).isEmpty();
    }

    @Test
    void shouldMakeNoLinkForACardOfSomebodyPrivateNorToWhatIsNotThere() {
        jars.keepPrivate(new Introduction(jar, jar, new Profile(Optional.empty(), NOW, true)));

        assertThat(shares.make(jar, share(), code, true)).isEqualTo(Made.PRIVATE);
        assertThat(shares.make(jar, share(), code, false)).isEqualTo(Made.MADE);

        jars.takeOut(jar, win, OPENING);
        assertThat(shares.make(jar, share(), code(), false)).isEqualTo(Made.NO_SUCH_WIN);
    }

    @Test
    void shouldTellOfACheerUntilItIsHeardAndAgainToTheSameRequest() {
        share(code);
        cheer("one", Optional.empty());

        var news = news();
        assertThat(news.by()).contains(SISTER);
        assertThat(news.unheard()).isEqualTo(1);
        assertThat(shares.hear(jar, news, OPENING)).contains(win);

        assertThat(news().unheard()).isZero();
        assertThat(news().heardBy()).contains(OPENING);
    }

    @Test
    void shouldKeepNewsOfACheerThatCameWhileAnotherWasHeard() {
        share(code);
        cheer("one", Optional.empty());
        var before = news();
        cheer("two", FriendName.of("Lena"));

        shares.hear(jar, before, OPENING);

        assertThat(news().unheard()).isEqualTo(2);
        assertThat(news().by()).contains(new Friend.Named(new FriendName("Lena")));
        assertThat(shares.hear(jar, 1, OPENING)).hasSize(1);
        assertThat(news().unheard()).isZero();
    }

    @Test
    void shouldTakeARequestThatComesTwiceForOneCheer() {
        share(code);

        assertThat(cheer("one", Optional.empty())).isTrue();
        assertThat(cheer("one", Optional.empty())).isTrue();

        assertThat(shares.cheers(jar, 10)).hasSize(1);
        assertThat(news().unheard()).isEqualTo(1);
    }

    @Test
    void shouldTakeNoMoreThanMayCome() {
        share(code);
        assertThat(List.of("one", "two", "three", "one", "two"))
                .allSatisfy(request -> assertThat(cheer(code, request)).isTrue());

        var nothing = new Left(Optional.empty(), Optional.empty());
        assertThat(sharedWins.cheer(code, nothing, RequestKey.of("four"), later(), LIMITS))
                .isEqualTo(new Cheering.TooMany(LIMIT.until()));
        assertThat(shares.cheers(jar, 10)).hasSize(3);
    }

    @Test
    void shouldKeepNewsInAProfileThatSomebodyRenews() {
        share(code);
        cheer("one", Optional.empty());

        jars.introduce(new Introduction(jar, jar, new Profile(Optional.empty(), NOW)));

        assertThat(news().unheard()).isEqualTo(1);
    }

    @Test
    void shouldEndOneLinkOrAll() {
        share(code);
        var another = code();
        share(another);
        var ids = shares.in(jar, NOW).stream().map(Share::id).toList();

        assertThat(shares.end(jar, ids.getFirst())).isTrue();
        assertThat(shares.end(jar, ids.getFirst())).isFalse();
        assertThat(List.of(code, another)).filteredOn(one -> sharedWins.shared(one, NOW).isPresent()).hasSize(1);
        assertThat(shares.endAll(jar)).isEqualTo(1);
        assertThat(List.of(code, another)).allSatisfy(one -> assertThat(cheer(one, "late")).isFalse());
        assertThat(itemsThatMention(code.hash())).isEmpty();
    }

    @Test
    void shouldShowAndTakeNothingWhileErasingAndLeaveNothingBehind() {
        share(code);
        cheer("one", Optional.empty());
        assertThat(jars.erase(jar, Duration.ZERO)).isFalse();

        assertThat(sharedWins.shared(code, NOW)).isEmpty();
        assertThat(cheer("two", Optional.empty())).isFalse();
        assertThat(shares.make(jar, share(), code(), false)).isEqualTo(Made.BEING_ERASED);

        assertThat(jars.erase(jar, Duration.ofSeconds(10))).isTrue();
        assertThat(itemsThatMention(jar.value())).isEmpty();
        assertThat(itemsThatMention(code.hash())).isEmpty();
    }

    private void share(ShareCode opening) {
        assertThat(shares.make(jar, share(), opening, true)).isEqualTo(Made.MADE);
    }

    private Share share() {
        return new Share(new ShareId("%016x".formatted(RandomGenerator.getDefault().nextLong())), win.id(),
                Optional.of(SISTER), Optional.empty(), until());
    }

    private boolean cheer(String request, Optional<FriendName> name) {
        return sharedWins.cheer(code, new Left(name, Optional.of("well done")), RequestKey.of(request), later(),
                LIMITS) instanceof Cheering.Kept;
    }

    private boolean cheer(ShareCode opening, String request) {
        return sharedWins.cheer(opening, new Left(Optional.empty(), Optional.empty()), RequestKey.of(request), later(),
                LIMITS) instanceof Cheering.Kept;
    }

    /** No two cheers at once. */
    private Instant later() {
        return NOW.plusMillis(++moment);
    }

    private CheerNews news() {
        return jars.look(jar, List.of()).cheers().orElseThrow();
    }

    private static Instant until() {
        return NOW.plus(Duration.ofDays(30));
    }

    private static ShareCode code() {
        var letters = UUID.randomUUID().toString().replace("-", "").toLowerCase(Locale.ROOT);
        return ShareCode.of(letters.substring(0, 28)).orElseThrow();
    }

    private static List<String> itemsThatMention(String text) {
        return LocalTable.items()
                .stream()
                .map(Object::toString)
                .filter(item -> item.contains(text))
                .toList();
    }
}
