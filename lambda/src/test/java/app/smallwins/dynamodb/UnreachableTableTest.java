package app.smallwins.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import app.smallwins.domain.JarId;
import app.smallwins.domain.JarStore;
import app.smallwins.domain.JarStore.Introduction;
import app.smallwins.domain.JarStore.Kept;
import app.smallwins.domain.JarUnreachable;
import app.smallwins.domain.Note;
import app.smallwins.domain.NoteId;
import app.smallwins.domain.Profile;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.Reward;
import app.smallwins.domain.Utterance;
import app.smallwins.domain.Win;
import app.smallwins.fakes.Wins;
import app.smallwins.dynamodb.wire.DynamoDb;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

class UnreachableTableTest {

    private static final JarId JAR = JarId.derivedFrom("test", "somebody");
    private static final Win WIN = Wins.today(0);
    private static final Reward REWARD = new Reward(NoteId.of(Instant.EPOCH, RequestKey.of("reward")), "a coffee", 2,
            0, Optional.empty());
    private static final Note NOTE = new Note(NoteId.of(Instant.EPOCH, RequestKey.of("note")), Note.Kind.GRATITUDE,
            Utterance.whole("for coffee"), Instant.EPOCH, "en", Instant.EPOCH);
    /** Two calls one after another fit into the eight seconds that Alexa waits. */
    private static final Duration IN_TIME = Duration.ofMillis(3900);

    private final DynamoDb client = mock(DynamoDb.class, CALLS_REAL_METHODS);
    private final JarStore store = new DynamoDbJarStore(client, "table", new Random(1));

    static Stream<Consumer<JarStore>> everyCall() {
        var profile = new Profile(Optional.empty(), Instant.EPOCH);
        return Stream.of(store -> store.look(JAR, List.of()), store -> store.lookAtAll(JAR),
                store -> store.introduce(new Introduction(JAR, JAR, profile)),
                store -> store.keepPrivate(new Introduction(JAR, JAR, profile)),
                store -> store.keep(JAR, WIN, Optional.empty()), store -> store.wins(JAR, Optional.empty(), 5),
                store -> store.reward(JAR, REWARD, Optional.empty()), store -> store.note(JAR, NOTE, Optional.empty()),
                store -> store.notes(JAR, Note.Kind.GRATITUDE, 5),
                store -> store.recent(JAR, Instant.EPOCH, 5),
                store -> store.takeOut(JAR, WIN, RequestKey.of("undo")),
                store -> store.revise(JAR, WIN, WIN.reading(Utterance.whole("words"))),
                store -> store.erase(JAR, Duration.ofSeconds(1)),
                store -> store.jarsOf(JAR));
    }

    @ParameterizedTest
    @MethodSource("everyCall")
    void shouldSaySoSoonWhenNobodyListens(Consumer<JarStore> call) throws IOException {
        var nobody = new DynamoDbJarStore(TableClient.at(URI.create("http://127.0.0.1:" + deadPort())), "table");
        assertUnreachableInTime(() -> call.accept(nobody));
    }

    @Test
    void shouldGiveUpInTimeWhenTheTableNeverAnswers() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var endpoint = URI.create("http://127.0.0.1:" + silent.getLocalPort());
            var waiting = new DynamoDbJarStore(TableClient.at(endpoint), "table");
            assertUnreachableInTime(() -> waiting.keep(JAR, WIN, Optional.empty()));
        }
    }

    @Test
    void shouldNotRepeatWordsInWhatItThrows() {
        doThrow(cancelled("ValidationError")).when(client).transactWriteItems(anyTransaction());
        assertThatThrownBy(() -> store.keep(JAR, WIN, Optional.empty())).isInstanceOf(JarUnreachable.class)
                .hasMessage("the table did not answer");
    }

    @Test
    void shouldTryAgainWhenAnotherWriterIsAtTheSameItem() {
        doThrow(cancelled("TransactionConflict"), cancelled("TransactionConflict"))
                .doReturn(TransactWriteItemsResponse.builder().build())
                .when(client)
                .transactWriteItems(anyTransaction());
        assertThat(store.keep(JAR, WIN, Optional.empty())).isEqualTo(new Kept.Stored());
        verify(client, times(3)).transactWriteItems(anyTransaction());
    }

    @Test
    void shouldGiveUpInTimeWhenOtherWritersNeverEnd() {
        doThrow(cancelled("TransactionConflict")).when(client).transactWriteItems(anyTransaction());
        assertUnreachableInTime(() -> store.keep(JAR, WIN, Optional.empty()));
    }

    @Test
    void shouldSayThatErasingIsNotDoneWhenTheTableStopsAnsweringHalfWay() {
        doReturn(UpdateItemResponse.builder().build()).when(client).updateItem(any(UpdateItemRequest.class));
        doReturn(GetItemResponse.builder().build()).when(client).getItem(any(GetItemRequest.class));
        doThrow(cancelled("None")).when(client).query(any(QueryRequest.class));
        assertThat(store.erase(JAR, Duration.ofSeconds(5))).isFalse();
    }

    @Test
    void shouldBeUnreachableWhenAnItemMakesNoSense() {
        var nonsense = Map.of("sk", AttributeValue.fromS("win#9f86d081884c7d65"));
        doReturn(QueryResponse.builder().items(List.of(nonsense)).build()).when(client).query(any(QueryRequest.class));
        assertThatThrownBy(() -> store.wins(JAR, Optional.empty(), 5)).isInstanceOf(JarUnreachable.class);
    }

    private static void assertUnreachableInTime(Runnable call) {
        var before = System.nanoTime();
        assertThatThrownBy(call::run).isInstanceOf(JarUnreachable.class);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(IN_TIME);
    }

    private static TransactWriteItemsRequest anyTransaction() {
        return any(TransactWriteItemsRequest.class);
    }

    private static int deadPort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static TransactionCanceledException cancelled(String code) {
        var none = CancellationReason.builder().code("None").build();
        return TransactionCanceledException.builder()
                .message(WIN.said().words())
                .cancellationReasons(none, CancellationReason.builder().code(code).build())
                .build();
    }
}
