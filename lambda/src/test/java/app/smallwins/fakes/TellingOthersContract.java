package app.smallwins.fakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.smallwins.domain.JarId;
import app.smallwins.domain.JarStore;
import app.smallwins.domain.JarStore.Introduction;
import app.smallwins.domain.Profile;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.Utterance;
import app.smallwins.domain.Win;
import app.smallwins.domain.WinId;
import app.smallwins.domain.webhooks.Courier.Answer;
import app.smallwins.domain.webhooks.Courier.Objection;
import app.smallwins.domain.webhooks.Deliveries;
import app.smallwins.domain.webhooks.Delivery;
import app.smallwins.domain.webhooks.DeliveryStore;
import app.smallwins.domain.webhooks.Health.Stop;
import app.smallwins.domain.webhooks.Message;
import app.smallwins.domain.webhooks.Receiver;
import app.smallwins.domain.webhooks.Secrets;
import app.smallwins.domain.webhooks.Token;
import app.smallwins.domain.webhooks.Trouble;
import app.smallwins.domain.webhooks.Trouble.Kind;
import app.smallwins.domain.webhooks.Webhook;
import app.smallwins.domain.webhooks.WebhookId;
import app.smallwins.domain.webhooks.WebhookStore;
import app.smallwins.domain.webhooks.Webhooks;
import app.smallwins.domain.webhooks.Webhooks.Adding;

/** Telling others of wins, whatever the place where it is remembered. */
public abstract class TellingOthersContract {

    private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");
    private static final Answer DOWN = new Answer.Refused(new Trouble(Kind.STATUS, 503), Optional.empty());
    private static final Answer GONE = new Answer.Gone(new Trouble(Kind.STATUS, 410));
    private static final URI ADDRESS = URI.create("https://example.com/hook");

    protected final JarId jar = JarId.derivedFrom("test", UUID.randomUUID().toString());
    protected final ScriptedCourier courier = new ScriptedCourier();
    protected Instant now = START;
    protected JarStore jars;
    protected WebhookStore store;
    protected DeliveryStore deliveryStore;
    protected Webhooks webhooks;
    protected Deliveries deliveries;
    private int told;

    protected abstract JarStore jars();

    protected abstract WebhookStore webhooks(JarStore jars);

    protected abstract DeliveryStore deliveries(WebhookStore webhooks);

    @BeforeEach
    void start() {
        jars = jars();
        store = webhooks(jars);
        deliveryStore = deliveries(store);
        InstantSource clock = () -> now;
        webhooks = new Webhooks(store, deliveryStore, courier, new SplittableRandom(1));
        deliveries = new Deliveries(store, deliveryStore, courier, clock, new SplittableRandom(1), fault -> {
            throw new AssertionError(fault);
        });
    }

    @Test
    void shouldTellEverybodyOfEachWinOnce() {
        added();
        added();

        var win = tellAndSend("fed the cat");
        assertThat(deliveries.note(jar, win.id().request())).as("the stream says it again").isEmpty();
        knock();

        assertThat(courier.sent).hasSize(2)
                .allSatisfy(sent -> assertThat(sent.message()).isEqualTo(new Message.WinTold(win, true)));
        assertThat(webhooks.in(jar)).allSatisfy(listed -> {
            assertThat(listed.open()).isEmpty();
            assertThat(listed.webhook().health().last().orElseThrow().trouble()).isEmpty();
        });
    }

    @Test
    void shouldTellNobodyWhoWasNotAskedFor() {
        tellAndSend("fed the cat");

        assertThat(courier.sent).isEmpty();
    }

    @Test
    void shouldNotTellOfWhatWasToldBeforeSomebodyWasAdded() {
        var before = tell("fed the cat");
        now = now.plusSeconds(1);
        added();

        assertThat(deliveries.note(jar, before.id().request())).isEmpty();
    }

    @Test
    void shouldTryAgainWithGrowingPausesForThreeDaysAndKeepWhatCouldNotBeSent() {
        var webhook = added();
        courier.answer = DOWN;
        var win = tellAndSend("fed the cat");

        var pauses = new ArrayList<Duration>();
        while (open().due().isPresent()) {
            pauses.add(Duration.between(now, open().due().get()));
            now = open().due().get();
            knock();
        }

        assertThat(pauses).isSorted().hasSize(9);
        assertThat(pauses.getFirst()).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(6));
        assertThat(Duration.between(START, now)).isBetween(Duration.ofHours(75), Duration.ofHours(84));
        assertThat(courier.sent).hasSize(10)
                .extracting(sent -> sent.message().id())
                .containsOnly("msg_" + win.id()
                        .value());
        assertThat(open()).isEqualTo(new Delivery(jar, webhook, win.id(), 10, Optional.empty(),
                Optional.of(new Trouble(Kind.STATUS, 503))));
    }

    @Test
    void shouldWaitAsLongAsTheReceiverAsksForUpToADay() {
        added();
        courier.answer = new Answer.Refused(new Trouble(Kind.STATUS, 429), Optional.of(Duration.ofHours(1)));
        tellAndSend("fed the cat");
        assertThat(open().due()).contains(now.plus(Duration.ofHours(1)));

        now = open().due().orElseThrow();
        courier.answer = new Answer.Refused(new Trouble(Kind.STATUS, 429), Optional.of(Duration.ofDays(900)));
        knock();

        assertThat(open().due()).contains(now.plus(Duration.ofDays(1)));
    }

    @Test
    void shouldSendNothingBeforeItIsDueAndNothingTwiceAtOnce() {
        added();
        courier.answer = DOWN;
        tellAndSend("fed the cat");
        knock();
        assertThat(courier.sent).hasSize(1);

        now = open().due().orElseThrow();
        var due = deliveryStore.due(now, 10);
        assertThat(deliveryStore.take(due.getFirst(), now, now.plusSeconds(60))).isPresent();
        knock();

        assertThat(courier.sent).as("somebody else has it").hasSize(1);
        now = now.plusSeconds(61);
        knock();
        assertThat(courier.sent).as("and is gone").hasSize(2);
    }

    @Test
    void shouldStopWhenTheReceiverIsGoneAndKeepWhatComesAfter() {
        var webhook = added();
        courier.answer = GONE;
        tellAndSend("fed the cat");
        tellAndSend("got out of bed");

        assertThat(courier.sent).hasSize(1);
        var listed = webhooks.in(jar).getFirst();
        assertThat(listed.webhook().health().stopped()).contains(Stop.GONE);
        assertThat(listed.open()).hasSize(2).allSatisfy(delivery -> assertThat(delivery.due()).isEmpty());

        courier.answer = new Answer.Taken();
        assertThat(webhooks.tryAgain(jar, webhook, now.plusMillis(1))).contains(2);
        now = now.plusMillis(1);
        knock();

        assertThat(courier.sent).hasSize(3);
        assertThat(webhooks.in(jar).getFirst().open()).isEmpty();
        assertThat(webhooks.in(jar).getFirst().webhook().health().stopped()).isEmpty();
    }

    @Test
    void shouldStopAfterFiveDaysWithoutASuccessAndLeaveWhatIsWaiting() {
        added();
        courier.answer = DOWN;
        tellAndSend("fed the cat");
        now = now.plus(Duration.ofDays(5));
        tell("got out of bed");
        var second = tellAndSend("called my sister");
        knock();

        assertThat(webhooks.in(jar).getFirst().webhook().health().stopped()).contains(Stop.FAILING);
        assertThat(webhooks.in(jar).getFirst().open())
                .filteredOn(delivery -> delivery.win().equals(second.id()))
                .allSatisfy(delivery -> assertThat(delivery.due()).isEmpty());
    }

    @Test
    void shouldForgetThatSomethingFailedOnceItSucceeds() {
        added();
        courier.answer = DOWN;
        tellAndSend("fed the cat");
        courier.answer = new Answer.Taken();
        tellAndSend("got out of bed");

        assertThat(webhooks.in(jar).getFirst().webhook().health().failingSince()).isEmpty();
    }

    @Test
    void shouldNotSendWhatWasTakenOutAndKeepNothingOfIt() {
        added();
        courier.answer = DOWN;
        var win = tellAndSend("fed the cat");
        jars.takeOut(jar, win, RequestKey.of("out"));

        now = now.plus(Duration.ofDays(1));
        knock();

        assertThat(courier.sent).hasSize(1);
        assertThat(webhooks.in(jar).getFirst().open()).isEmpty();
    }

    @Test
    void shouldSendTheWordsAsTheyAreNow() {
        added();
        courier.answer = DOWN;
        var win = tellAndSend("fed the cat");
        var better = win.reading(new Utterance("", "fed two cats"));
        jars.revise(jar, win, better);

        now = now.plus(Duration.ofDays(1));
        knock();

        assertThat(courier.sent.getLast().message()).isEqualTo(new Message.WinTold(better, true));
    }

    @Test
    void shouldSendNoWordsWhileTheirOwnerWantsThemShownNowhereNorToWhoeverShallNotHaveThem() {
        webhooks.add(jar, webhooks.name(), webhooks.address(ADDRESS, false), now);
        tellAndSend("fed the cat");
        assertThat(courier.sent.getLast().message()).isInstanceOfSatisfying(Message.WinTold.class,
                message -> assertThat(message.withWords()).isFalse());

        added();
        jars.keepPrivate(new Introduction(jar, jar, new Profile(Optional.empty(), now, true)));
        tellAndSend("got out of bed");

        assertThat(courier.sent).allSatisfy(sent -> assertThat(((Message.WinTold) sent.message()).withWords())
                .isFalse());
    }

    @Test
    void shouldNeverSendWordsToHabiticaAndTodoist() {
        add(Receiver.habitica("11111111-2222-3333-4444-555555555555", new Token("secret-token"), "habit")
                .orElseThrow());
        add(Receiver.todoist(new Token("secret-token"), "6X7rM8997g3RQmvh").orElseThrow());
        tellAndSend("fed the cat");

        assertThat(courier.sent).hasSize(2)
                .allSatisfy(sent -> assertThat(((Message.WinTold) sent.message()).withWords()).isFalse());
    }

    @Test
    void shouldSignWithBothSecretsForADay() {
        var webhook = added();
        var first = secrets().current();
        var second = webhooks.rotate(jar, webhook, now).orElseThrow();
        var third = webhooks.rotate(jar, webhook, now.plusSeconds(1)).orElseThrow();

        assertThat(secrets().at(now.plusSeconds(2))).containsExactly(third, second, first);
        assertThat(secrets().at(now.plus(Secrets.OVERLAP))).containsExactly(third, second);
        assertThat(secrets().at(now.plus(Secrets.OVERLAP).plusSeconds(1))).containsExactly(third);
        assertThat(third).hasToString("Secret").satisfies(secret -> assertThat(secret.bytes()).hasSize(32));
    }

    @Test
    void shouldHaveNoSecretWhereNothingIsSigned() {
        var id = add(Receiver.todoist(new Token("secret-token"), "1").orElseThrow());

        assertThat(webhooks.rotate(jar, id, now)).isEmpty();
        assertThat(webhooks.rotate(jar, new WebhookId("0000000000000000"), now)).isEmpty();
    }

    @Test
    void shouldRemoveSomebodyWithAllThatWasStillToBeSent() {
        var webhook = added();
        courier.answer = DOWN;
        tellAndSend("fed the cat");

        assertThat(webhooks.remove(jar, webhook)).isTrue();
        assertThat(webhooks.remove(jar, webhook)).isFalse();
        now = now.plus(Duration.ofDays(1));
        knock();

        assertThat(courier.sent).hasSize(1);
        assertThat(deliveryStore.open(jar, 10)).isEmpty();
        assertThat(deliveryStore.due(now, 10)).isEmpty();
    }

    @Test
    void shouldTakeFiveAndNothingThatIsObjectedTo() {
        courier.objection = Optional.of(Objection.PRIVATE);
        assertThat(webhooks.add(jar, webhooks.name(), webhooks.address(ADDRESS, true), now))
                .isEqualTo(new Adding.Objected(Objection.PRIVATE));

        courier.objection = Optional.empty();
        var name = webhooks.name();
        assertThat(webhooks.add(jar, name, webhooks.address(ADDRESS, true), now)).isInstanceOf(Adding.Added.class);
        assertThat(webhooks.add(jar, name, webhooks.address(ADDRESS, true), now)).isEqualTo(new Adding.AlreadyThere());
        for (var more = 1; more < Webhooks.MOST; more++) {
            added();
        }

        assertThat(webhooks.add(jar, webhooks.name(), webhooks.address(ADDRESS, true), now))
                .isEqualTo(new Adding.TooMany());
    }

    @Test
    void shouldTestWithoutLeavingATrace() {
        var webhook = added();

        assertThat(webhooks.test(jar, webhook, now)).contains(new Answer.Taken());
        assertThat(webhooks.test(jar, new WebhookId("0000000000000000"), now)).isEmpty();

        assertThat(courier.sent).hasSize(1)
                .allSatisfy(sent -> assertThat(sent.message())
                        .isInstanceOf(Message.Test.class));
        assertThat(webhooks.in(jar).getFirst().webhook().health().last()).isEmpty();
    }

    @Test
    void shouldKeepWebhooksAsTheyAre() {
        var receivers = List.of(webhooks.address(ADDRESS, false),
                Receiver.habitica("11111111-2222-3333-4444-555555555555", new Token("secret-token"), "habit")
                        .orElseThrow(),
                Receiver.todoist(new Token("secret-token"), "task").orElseThrow());
        receivers.forEach(this::add);

        assertThat(store.in(jar)).extracting(Webhook::receiver).containsExactlyElementsOf(receivers);
        assertThat(store.in(JarId.derivedFrom("test", "another"))).isEmpty();
    }

    protected final WebhookId added() {
        return add(webhooks.address(ADDRESS, true));
    }

    protected final WebhookId add(Receiver receiver) {
        var id = webhooks.name();
        assertThat(webhooks.add(jar, id, receiver, now)).isInstanceOf(Adding.Added.class);
        now = now.plusMillis(1);
        return id;
    }

    protected final Win tell(String words) {
        told++;
        var win = new Win(WinId.of(now, RequestKey.of("request " + told)), new Utterance("i", words), Wins.TODAY, now,
                java.time.ZoneOffset.UTC, "en", app.smallwins.domain.Source.voice("device"), false, now);
        jars.keep(jar, win, Optional.empty());
        return win;
    }

    protected final Win tellAndSend(String words) {
        var win = tell(words);
        deliveries.attempt(deliveries.note(jar, win.id().request()), now.plusSeconds(40));
        return win;
    }

    protected final void knock() {
        deliveries.attemptDue(now.plusSeconds(40));
    }

    private Delivery open() {
        return deliveryStore.open(jar, 10).getFirst();
    }

    private Secrets secrets() {
        return ((Receiver.Address) store.in(jar).getFirst().receiver()).secrets();
    }
}
