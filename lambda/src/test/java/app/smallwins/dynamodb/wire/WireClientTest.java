package app.smallwins.dynamodb.wire;

import static app.smallwins.dynamodb.wire.OddServer.answers;
import static app.smallwins.dynamodb.wire.OddServer.answersAndLeaves;
import static app.smallwins.dynamodb.wire.OddServer.isSilent;
import static app.smallwins.dynamodb.wire.OddServer.resets;
import static app.smallwins.dynamodb.wire.OddServer.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.smallwins.domain.Patience;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

class WireClientTest {

    private static final CredentialsSource SOMEBODY = CredentialsSource
            .of(new Credentials("somebody", "secret", Optional.empty()));
    private static final Duration PATIENCE = Duration.ofMillis(700);
    private static final String ITEM = "{\"Item\":{\"words\":{\"S\":\"got up\"}}}";
    private static final String REFUSED = "{\"__type\":\"com.amazonaws.dynamodb.v20120810#%s\",\"message\":\"no\"}";

    @Test
    void shouldKeepTheConnectionForTheNextCall() throws Exception {
        try (var server = new OddServer(answers(200, ITEM)); var client = client(server)) {
            assertThat(words(client)).isEqualTo("got up");
            assertThat(words(client)).isEqualTo("got up");
            assertThat(server.connections).hasValue(1);
        }
    }

    @Test
    void shouldUseTheConnectionThatWasOpenedBefore() throws Exception {
        try (var server = new OddServer(answers(200, ITEM)); var client = client(server)) {
            client.connect();
            words(client);
            assertThat(server.connections).hasValue(1);
        }
    }

    @Test
    void shouldOpenAnotherConnectionWhenTheKeptOneWasClosed() throws Exception {
        try (var server = new OddServer(answersAndLeaves(ITEM)); var client = client(server)) {
            IntStream.range(0, 5).forEach(_ -> assertThat(words(client)).isEqualTo("got up"));
            assertThat(server.requests).hasSize(5);
        }
    }

    @Test
    void shouldNotUseAConnectionAgainThatTheServerWantsClosed() throws Exception {
        try (var server = new OddServer(answers(200, ITEM, "Connection: close")); var client = client(server)) {
            words(client);
            words(client);
            assertThat(server.connections).hasValue(2);
        }
    }

    @Test
    void shouldOpenItsConnectionAnewAfterItWasToldToLetGo() throws Exception {
        try (var server = new OddServer(answers(200, ITEM)); var client = client(server)) {
            words(client);
            client.disconnect();
            words(client);
            assertThat(server.connections).hasValue(2);
        }
    }

    @Test
    void shouldRepeatAWriteWhoseAnswerWasLostUnderTheSameToken() throws Exception {
        try (var server = new OddServer(resets(), answers(200, "{}")); var client = client(server)) {
            client.transactWriteItems(write -> write.transactItems(TransactWriteItem.builder().build()));
            assertThat(server.requests).hasSize(2)
                    .extracting(request -> request.replaceAll("(?s).*\"ClientRequestToken\":\"([^\"]+)\".*", "$1"))
                    .allMatch(token -> token.length() == 36)
                    .containsOnly(token(server.requests.getFirst()));
        }
    }

    @Test
    void shouldGiveUpAfterSixAttempts() throws Exception {
        try (var server = new OddServer(resets()); var client = client(server, Duration.ofSeconds(10))) {
            assertThatThrownBy(() -> words(client)).isInstanceOf(SdkClientException.class);
            assertThat(server.requests).hasSize(6);
        }
    }

    @Test
    void shouldEndWhenWhoeverAskedHasNoMorePatience() throws Exception {
        try (var server = new OddServer(isSilent()); var client = client(server, Duration.ofMinutes(1))) {
            var before = System.nanoTime();
            assertThatThrownBy(() -> Patience.within(Duration.ofMillis(300), () -> words(client) + words(client)))
                    .isInstanceOf(SdkClientException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isBetween(Duration.ofMillis(290), PATIENCE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;x=y\r\n{\"Ite\r\n%x\r\n%s\r\n0\r\nT: x\r\n\r\n",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: %1$d\r\n\r\n{\"Ite%2$s"})
    void shouldReadEveryKindOfBody(String answer) throws Exception {
        var rest = ITEM.substring(5);
        var length = answer.contains("chunked") ? rest.length() : ITEM.length();
        try (var server = new OddServer(says(answer.formatted(length, rest))); var client = client(server)) {
            assertThat(words(client)).isEqualTo("got up");
            assertThat(words(client)).isEqualTo("got up");
            assertThat(server.connections).hasValue(1);
        }
    }

    @Test
    void shouldReadABodyThatEndsWithTheConnection() throws Exception {
        var server = new OddServer(socket -> {
            says("HTTP/1.1 200 OK\r\n\r\n" + ITEM).answer(socket);
            return false;
        });
        try (server; var client = client(server)) {
            assertThat(words(client)).isEqualTo("got up");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n", "HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc",
        "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"Item\":5}",
        "HTTP/1.1 200 OK\r\nContent-Length: 22\r\n\r\n{\"Item\":{\"a\":{\"L\":5}}}"})
    void shouldSaySoWhenTheAnswerIsNone(String answer) throws Exception {
        try (var server = new OddServer(says(answer)); var client = client(server)) {
            assertThatThrownBy(() -> words(client)).isInstanceOf(SdkClientException.class);
        }
    }

    @Test
    void shouldEndInTimeWhenTheServerIsSilent() throws Exception {
        try (var server = new OddServer(isSilent()); var client = client(server)) {
            assertGivesUpInTime(client);
        }
    }

    @Test
    void shouldEndInTimeWhenTheAnswerTricklesIn() throws Exception {
        var server = new OddServer(socket -> {
            while (true) {
                socket.getOutputStream().write('H');
                java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        });
        try (server; var client = client(server)) {
            assertGivesUpInTime(client);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ProvisionedThroughputExceededException", "ThrottlingException", "RequestLimitExceeded",
        "TransactionInProgressException"})
    void shouldTryAgainWhatMayPass(String refusal) throws Exception {
        try (var server = new OddServer(answers(400, REFUSED.formatted(refusal)), answers(500, "oops"),
                answers(200, ITEM)); var client = client(server)) {
            assertThat(words(client)).isEqualTo("got up");
        }
    }

    @Test
    void shouldNotRepeatARequestThatIsWrong() throws Exception {
        try (var server = new OddServer(answers(400, REFUSED.formatted("ValidationException")));
                var client = client(server)) {
            assertThat(catchThrowableOfType(DynamoDbException.class, () -> words(client)).awsErrorDetails().errorCode())
                    .isEqualTo("ValidationException");
            assertThat(server.requests).hasSize(1);
        }
    }

    @Test
    void shouldTellWhyATransactionWasCancelled() throws Exception {
        var cancelled = """
                {"__type":"x#TransactionCanceledException","Message":"no","CancellationReasons":[{"Code":"None"},
                 {"Code":"ConditionalCheckFailed","Message":"m","Item":{"words":{"S":"got up"}}}]}""";
        try (var server = new OddServer(answers(400, cancelled)); var client = client(server)) {
            var reasons = catchThrowableOfType(TransactionCanceledException.class,
                    () -> client.transactWriteItems(write -> write.transactItems(TransactWriteItem.builder().build())))
                    .cancellationReasons();
            assertThat(reasons).extracting(reason -> reason.code()).containsExactly("None", "ConditionalCheckFailed");
            assertThat(reasons.getLast().item()).isEqualTo(Map.of("words", AttributeValue.fromS("got up")));
        }
    }

    @Test
    void shouldNotBelieveAnAnswerThatWasDamaged() throws Exception {
        try (var server = new OddServer(answers(200, ITEM, "x-amz-crc32: 1"), answers(200, ITEM));
                var client = client(server)) {
            assertThat(words(client)).isEqualTo("got up");
            assertThat(server.requests).hasSize(2);
        }
    }

    @Test
    void shouldGoByTheServersClockWhenTheyDisagree() throws Exception {
        var moment = Instant.parse("2030-01-01T12:00:00Z");
        var date = "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
        try (var server = new OddServer(answers(400, REFUSED.formatted("RequestTimeTooSkewed"), date),
                answers(200, ITEM)); var client = client(server)) {
            assertThat(words(client)).isEqualTo("got up");
            assertThat(server.requests.getLast()).contains("x-amz-date: 20300101T1200");
        }
    }

    @Test
    void shouldAnswerManyAtOnce() throws Exception {
        try (var server = new OddServer(answers(200, ITEM)); var client = client(server)) {
            assertThat(IntStream.range(0, 200).parallel().mapToObj(_ -> words(client))).containsOnly("got up");
            assertThat(server.connections.get()).isLessThan(51);
        }
    }

    private static void assertGivesUpInTime(WireClient client) {
        var before = System.nanoTime();
        assertThatThrownBy(() -> words(client)).isInstanceOf(SdkClientException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(PATIENCE.multipliedBy(3));
    }

    private static WireClient client(OddServer server) {
        return client(server, PATIENCE);
    }

    private static WireClient client(OddServer server, Duration patience) {
        return WireClients.of(server.uri(), "eu-west-1", SOMEBODY, patience);
    }

    private static String words(WireClient client) {
        return client.getItem(get -> get.tableName("t").key(Map.of("pk", AttributeValue.fromS("x"))))
                .item()
                .get("words")
                .s();
    }

    private static String token(String request) {
        return request.replaceAll("(?s).*\"ClientRequestToken\":\"([^\"]+)\".*", "$1");
    }
}
