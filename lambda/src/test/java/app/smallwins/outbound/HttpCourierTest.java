package app.smallwins.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.alexa.signature.TestAuthority;
import app.smallwins.domain.webhooks.Courier.Answer;
import app.smallwins.domain.webhooks.Courier.Objection;
import app.smallwins.domain.webhooks.Message;
import app.smallwins.domain.webhooks.Receiver;
import app.smallwins.domain.webhooks.Secret;
import app.smallwins.domain.webhooks.Secrets;
import app.smallwins.domain.webhooks.Token;
import app.smallwins.domain.webhooks.Trouble;
import app.smallwins.domain.webhooks.Trouble.Kind;
import app.smallwins.fakes.Wins;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sending to receivers that behave in all the ways there are. */
class HttpCourierTest {

    static final Secrets SECRETS = new Secrets(new Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="),
            List.of());

    private static final Instant NOW = Instant.parse("2026-11-20T08:15:00Z");
    private static final Message MESSAGE = new Message.WinTold(Wins.today(0), true);
    private static final Duration PATIENT = Duration.ofSeconds(20);
    private static final Reach ANYWHERE = new Reach() {
        @Override
        public boolean allows(URI url) {
            return true;
        }

        @Override
        public boolean allows(InetAddress machine) {
            return true;
        }
    };

    private PlayedReceiver receiver;

    @AfterEach
    void end() throws IOException {
        if (receiver != null) {
            receiver.close();
        }
    }

    @Test
    void shouldPostWhatIsSigned() throws IOException {
        assertThat(sentTo("HTTP/1.1 204 No Content\r\n\r\n")).isEqualTo(new Answer.Taken());

        assertThat(receiver.requests().getFirst()).startsWith("POST /hook?a=b HTTP/1.1\r\nhost: 127.0.0.1:" + receiver
                .port())
                .contains("webhook-id: msg_" + Wins.today(0).id().value() + "\r\n", "webhook-timestamp: 1795162500\r\n",
                        "webhook-signature: v1,", "content-type: application/json\r\n")
                .endsWith("\"language\":\"en\"}}");
    }

    @Test
    void shouldTakeEvery2xxForAnAnswerAndReadNoMoreThanItsHead() throws IOException {
        assertThat(sentTo("HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\nHTTP/1.0 299 \r\ncontent-length: 99999\r\n\r\nx"))
                .isEqualTo(new Answer.Taken());
    }

    @Test
    void shouldFollowNoRedirect() throws IOException {
        assertThat(sentTo("HTTP/1.1 307 X\r\nlocation: http://127.0.0.1:9/\r\n\r\n"))
                .isEqualTo(refused(Kind.REDIRECT, 307));
        assertThat(receiver.requests()).hasSize(1);
    }

    @Test
    void shouldTellThatTheReceiverIsGoneAndThatItIsBusyAndForHowLong() throws IOException {
        assertThat(sentTo("HTTP/1.1 410 Gone\r\n\r\n")).isEqualTo(new Answer.Gone(new Trouble(Kind.STATUS, 410)));
        assertThat(sentTo("HTTP/1.1 503 X\r\nRetry-After: 120\r\n\r\n"))
                .isEqualTo(new Answer.Refused(new Trouble(Kind.STATUS, 503), Optional.of(Duration.ofMinutes(2))));
        assertThat(sentTo("HTTP/1.1 404 X\r\nretry-after: Fri, 20 Nov 2026 08:15:00 GMT\r\n\r\n"))
                .isEqualTo(refused(Kind.STATUS, 404));
    }

    @Test
    void shouldTakeNonsenseForNoAnswer() throws IOException {
        assertThat(sentTo("what?\r\n\r\n")).isEqualTo(refused(Kind.NO_ANSWER, 0));
        assertThat(sentTo("HTTP/1.1 200 OK\r\nhalf")).isEqualTo(refused(Kind.NO_ANSWER, 0));
        assertThat(sentTo("HTTP/1.1 200 OK\r\n" + "x: y\r\n".repeat(10_000) + "\r\n"))
                .isEqualTo(refused(Kind.NO_ANSWER, 0));
    }

    @Test
    void shouldWaitNoLongerThanItMayHoweverSlowlyBytesCome() throws IOException {
        receiver = PlayedReceiver.silent();
        assertThat(send(receiver.uri(), Duration.ofMillis(300))).isEqualTo(refused(Kind.TOO_SLOW, 0));

        receiver.close();
        receiver = PlayedReceiver.dripping();
        assertThat(send(receiver.uri(), Duration.ofMillis(300))).isEqualTo(refused(Kind.TOO_SLOW, 0));
    }

    @Test
    void shouldSayWhenNobodyIsThere() throws IOException {
        int port;
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
        }

        assertThat(send(URI.create("http://127.0.0.1:" + port), PATIENT)).isEqualTo(refused(Kind.NO_CONNECTION, 0));
        assertThat(courier(ANYWHERE, host -> {
            throw new UnknownHostException(host);
        }, PATIENT).send(address(URI.create("http://nobody.example/")), MESSAGE, NOW))
                .isEqualTo(refused(Kind.UNKNOWN_HOST, 0));
    }

    /** Whoever answers for the name may answer otherwise the next time; nobody asks a second time. */
    @Test
    void shouldConnectToTheMachineThatWasLookedAtAndAskForItOnce() throws IOException {
        receiver = PlayedReceiver.saying("HTTP/1.1 200 OK\r\n\r\n");
        var asked = new AtomicInteger();
        Names names = _ -> asked.incrementAndGet() == 1
                ? new InetAddress[]{InetAddress.ofLiteral("127.0.0.1")}
                : new InetAddress[]{InetAddress.ofLiteral("127.0.0.9")};

        assertThat(courier(ANYWHERE, names, PATIENT).send(address(URI.create("http://rebinding.example:" + receiver
                .port())), MESSAGE, NOW)).isEqualTo(new Answer.Taken());
        assertThat(asked).hasValue(1);
        assertThat(receiver.requests().getFirst()).contains("host: rebinding.example:");
    }

    @Test
    void shouldSendNothingWhenOneOfManyMachinesIsPrivate() throws IOException {
        receiver = PlayedReceiver.saying("HTTP/1.1 200 OK\r\n\r\n");
        Names names = _ -> new InetAddress[]{InetAddress.ofLiteral("1.1.1.1"), InetAddress.ofLiteral("127.0.0.1")};
        var courier = courier(new PublicInternet(), names, PATIENT);
        var address = address(URI.create("https://two.example:" + receiver.port()));

        assertThat(courier.objection(address)).contains(Objection.PRIVATE);
        assertThat(courier.send(address, MESSAGE, NOW)).isEqualTo(refused(Kind.PRIVATE_ADDRESS, 0));
        assertThat(receiver.requests()).isEmpty();
    }

    @Test
    void shouldObjectToWhatCannotBeSentTo() {
        var courier = courier(new PublicInternet(), _ -> new InetAddress[]{InetAddress.ofLiteral("1.1.1.1")}, PATIENT);

        assertThat(courier.objection(address(URI.create("http://example.com")))).contains(Objection.UNUSABLE);
        assertThat(courier.objection(address(URI.create("https://example.com")))).isEmpty();
        assertThat(courier(new PublicInternet(), host -> {
            throw new UnknownHostException(host);
        }, PATIENT).objection(address(URI.create("https://nobody.example")))).contains(Objection.UNKNOWN);
    }

    @Test
    void shouldTryTheNextMachineWhenNobodyIsAtTheFirst() throws IOException {
        receiver = PlayedReceiver.saying("HTTP/1.1 200 OK\r\n\r\n");
        Names names = _ -> new InetAddress[]{InetAddress.ofLiteral("127.0.0.9"), InetAddress.ofLiteral("127.0.0.1")};

        assertThat(courier(ANYWHERE, names, PATIENT).send(address(URI.create("http://two.example:" + receiver.port())),
                MESSAGE, NOW)).isEqualTo(new Answer.Taken());
    }

    @Test
    void shouldTrustNobodyWhoCannotProveToBeWhoTheyShouldBe() throws Exception {
        var authority = new TestAuthority(Instant.now());

        assertThat(sentOverTls(authority, authority, "right.example")).isEqualTo(new Answer.Taken());
        assertThat(sentOverTls(authority, authority, "wrong.example")).isEqualTo(refused(Kind.NOT_SECURE, 0));
        assertThat(sentOverTls(authority, new TestAuthority(Instant.now()), "right.example"))
                .isEqualTo(refused(Kind.NOT_SECURE, 0));
    }

    @Test
    void shouldScoreAHabitInHabiticaWithoutAWord() throws IOException {
        receiver = PlayedReceiver.saying("HTTP/1.1 200 OK\r\n\r\n");
        var user = "11111111-2222-3333-4444-555555555555";
        var habit = Receiver.habitica(user, new Token("habitica-token"), "the-habit").orElseThrow();
        var courier = new HttpCourier(new Outside(ANYWHERE, new Services(receiver.uri(), receiver.uri())));

        assertThat(courier.send(habit, MESSAGE, NOW)).isEqualTo(new Answer.Taken());
        assertThat(courier.send(habit, new Message.Test("msg_test", NOW), NOW)).isEqualTo(new Answer.Taken());

        assertThat(receiver.requests().getFirst()).startsWith("POST /api/v3/tasks/the-habit/score/up HTTP/1.1\r\n")
                .contains("x-api-user: " + user + "\r\n", "x-api-key: habitica-token\r\n", "x-client: " + user
                        + "-SmallWins\r\n", "content-length: 0\r\n")
                .doesNotContain("small thing", "webhook-");
        assertThat(receiver.requests().getLast()).as("a test changes nothing")
                .startsWith("GET /api/v3/tasks/the-habit HTTP/1.1\r\n");
    }

    @Test
    void shouldCompleteATaskInTodoistWithoutAWord() throws IOException {
        receiver = PlayedReceiver.saying("HTTP/1.1 204 No Content\r\n\r\n");
        var task = Receiver.todoist(new Token("todoist-token"), "6X7rM8997g3RQmvh").orElseThrow();
        var courier = new HttpCourier(new Outside(ANYWHERE, new Services(receiver.uri(), receiver.uri())));

        assertThat(courier.send(task, MESSAGE, NOW)).isEqualTo(new Answer.Taken());
        assertThat(courier.send(task, new Message.Test("msg_test", NOW), NOW)).isEqualTo(new Answer.Taken());

        assertThat(receiver.requests().getFirst()).startsWith("POST /api/v1/tasks/6X7rM8997g3RQmvh/close HTTP/1.1\r\n")
                .contains("authorization: Bearer todoist-token\r\n")
                .doesNotContain("small thing");
        assertThat(receiver.requests().getLast()).startsWith("GET /api/v1/tasks/6X7rM8997g3RQmvh HTTP/1.1\r\n");
    }

    @Test
    void shouldNotBotherAServiceThatKnowsTheTokenNoMore() throws IOException {
        receiver = PlayedReceiver.saying("HTTP/1.1 401 Unauthorized\r\n\r\n");
        var task = Receiver.todoist(new Token("todoist-token"), "1").orElseThrow();

        assertThat(new HttpCourier(new Outside(ANYWHERE, new Services(receiver.uri(), receiver.uri())))
                .send(task, MESSAGE, NOW)).isEqualTo(new Answer.Gone(new Trouble(Kind.STATUS, 401)));
    }

    private Answer sentTo(String answer) throws IOException {
        end();
        receiver = PlayedReceiver.saying(answer);
        return send(URI.create(receiver.uri() + "/hook?a=b"), PATIENT);
    }

    private static Answer send(URI url, Duration patience) {
        return courier(ANYWHERE, InetAddress::getAllByName, patience).send(address(url), MESSAGE, NOW);
    }

    private static HttpCourier courier(Reach reach, Names names, Duration patience) {
        return new HttpCourier(reach, Services.real(),
                new Post(reach, names, () -> (SSLSocketFactory) SSLSocketFactory.getDefault(), patience));
    }

    private static Receiver address(URI url) {
        return new Receiver.Address(url, SECRETS, true);
    }

    private static Answer refused(Kind kind, int status) {
        return new Answer.Refused(new Trouble(kind, status), Optional.empty());
    }

    private static Answer sentOverTls(TestAuthority issuer, TestAuthority trusted, String called) throws Exception {
        var tls = context(issuer, trusted);
        var listening = tls.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress());
        try (var played = PlayedReceiver.saying(listening, "HTTP/1.1 200 OK\r\n\r\n")) {
            Names names = _ -> new InetAddress[]{InetAddress.getLoopbackAddress()};
            return new HttpCourier(ANYWHERE, Services.real(), new Post(ANYWHERE, names, tls::getSocketFactory, PATIENT))
                    .send(address(URI.create("https://" + called + ":" + played.port())), MESSAGE, NOW);
        }
    }

    private static SSLContext context(TestAuthority issuer, TestAuthority trusted) throws Exception {
        var signer = issuer.signerFor("right.example");
        var own = store();
        own.setKeyEntry("own", signer.keys().getPrivate(), new char[0],
                new Certificate[]{signer.certificate(), signer.issuer()});
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(own, new char[0]);
        var known = store();
        known.setCertificateEntry("trusted", trusted.trusted().iterator().next().getTrustedCert());
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static KeyStore store() throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }
}
