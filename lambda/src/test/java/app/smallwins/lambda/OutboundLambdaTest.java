package app.smallwins.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.JarId;
import app.smallwins.domain.JarUnreachable;
import app.smallwins.domain.Win;
import app.smallwins.domain.webhooks.Courier.Answer;
import app.smallwins.domain.webhooks.Deliveries;
import app.smallwins.domain.webhooks.Trouble;
import app.smallwins.domain.webhooks.Trouble.Kind;
import app.smallwins.domain.webhooks.Webhook;
import app.smallwins.domain.webhooks.WebhookStore;
import app.smallwins.domain.webhooks.Webhooks;
import app.smallwins.fakes.InMemoryJarStore;
import app.smallwins.fakes.InMemoryWebhooks;
import app.smallwins.fakes.ScriptedCourier;
import app.smallwins.fakes.Wins;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What comes from the stream, as Lambda hands it over, and what is logged about it. */
class OutboundLambdaTest {

    private static final JarId JAR = JarId.derivedFrom("test", "somebody");
    private static final Win WIN = Wins.today(0);

    private final InMemoryJarStore jars = new InMemoryJarStore();
    private final InMemoryWebhooks kept = new InMemoryWebhooks(jars);
    private final ScriptedCourier courier = new ScriptedCourier();
    private final StringBuilder log = new StringBuilder();
    private Instant now = WIN.receivedAt();

    @Test
    void shouldTellOfAWinAndLogNeitherAddressNorWord() throws IOException {
        listening();
        jars.keep(JAR, WIN, Optional.empty());

        assertThat(answer(kept,
                "{\"Records\": [%s]}".formatted(record("INSERT", "win#" + WIN.id().request().value(), "1"))))
                .isEqualTo("{\"batchItemFailures\":[]}");

        assertThat(courier.sent).hasSize(1);
        assertThat(log.toString())
                .matches("\\{\"requestId\":\"request\",\"records\":1,\"sent\":1,\"unsent\":0,\"ms\":[0-9]+}\n");
    }

    @Test
    void shouldLeaveEverythingElseInTheStreamAlone() throws IOException {
        listening();
        jars.keep(JAR, WIN, Optional.empty());
        var win = "win#" + WIN.id().request().value();

        answer(kept, "{\"Records\": [%s, %s, %s, %s, {}]}".formatted(record("MODIFY", win, "1"), record("REMOVE", win,
                "2"), record("INSERT", "#profile", "3"), record("INSERT", "win#no-win", "4")));

        assertThat(courier.sent).isEmpty();
    }

    @Test
    void shouldAskForARecordAgainWhenTheTableCouldNotBeReached() throws IOException {
        var unreachable = (WebhookStore) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[]{WebhookStore.class}, (_, _, _) -> {
                    throw new JarUnreachable(new IllegalStateException());
                });

        assertThat(answer(unreachable, "{\"Records\": [%s, %s]}".formatted(record("MODIFY", "x", "41"),
                record("INSERT", "win#" + WIN.id().request().value(), "42"))))
                .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"42\"}]}");
    }

    @Test
    void shouldTryWhatIsDueAgainWhenSomebodyKnocks() throws IOException {
        listening();
        jars.keep(JAR, WIN, Optional.empty());
        courier.answer = new Answer.Refused(Trouble.of(Kind.TOO_SLOW), Optional.empty());
        answer(kept, "{\"Records\": [%s]}".formatted(record("INSERT", "win#" + WIN.id().request().value(), "1")));
        now = now.plusSeconds(60);
        courier.answer = new Answer.Taken();

        answer(kept, "{}");

        assertThat(courier.sent).hasSize(2);
        assertThat(log.toString().lines()).last()
                .asString()
                .startsWith("{\"requestId\":\"request\",\"records\":0,\"sent\":1,\"unsent\":0,");
    }

    private void listening() {
        var webhooks = new Webhooks(kept, kept, courier, new SplittableRandom(1));
        kept.add(JAR, new Webhook(webhooks.name(), webhooks.address(URI.create("https://example.com"), true), now,
                new app.smallwins.domain.webhooks.Health(Optional.empty(), Optional.empty(), Optional.empty())));
    }

    private static String record(String event, String sort, String number) {
        return """
                {"eventID": "x", "eventName": "%s", "eventSource": "aws:dynamodb", "dynamodb": {
                "Keys": {"pk": {"S": "jar#%s"}, "sk": {"S": "%s"}}, "SequenceNumber": "%s",
                "StreamViewType": "KEYS_ONLY"}}""".formatted(event, JAR.value(), sort, number);
    }

    private String answer(WebhookStore store, String event) throws IOException {
        InstantSource clock = () -> now;
        var door = new OutboundDoor(new Deliveries(store, kept, courier, clock, new SplittableRandom(1), fault -> {
            throw new AssertionError(fault);
        }), clock, fault -> {
            throw new AssertionError(fault);
        });
        var response = new ByteArrayOutputStream();
        new OutboundLambda(door).handleRequest(new ByteArrayInputStream(event.getBytes(UTF_8)), response, context());
        return response.toString(UTF_8);
    }

    private Context context() {
        LambdaLogger logger = new LambdaLogger() {
            @Override
            public void log(String message) {
                log.append(message);
            }

            @Override
            public void log(byte[] message) {
                log.append(new String(message, UTF_8));
            }
        };
        return (Context) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{Context.class},
                (_, method, _) -> method.getName().equals("getLogger") ? logger : "request");
    }
}
