package app.smallwins.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.ArgumentCaptor;

import app.smallwins.domain.JarId;
import app.smallwins.domain.JarStore;
import app.smallwins.dynamodb.wire.DynamoDb;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** The local engine is always consistent; the real table only when it is asked to be. */
class ConsistencyTest {

    private static final JarId JAR = JarId.derivedFrom("test", "somebody");

    private final DynamoDb client = mock(DynamoDb.class, CALLS_REAL_METHODS);
    private final JarStore store = new DynamoDbJarStore(client, "table");

    static Stream<Consumer<JarStore>> queries() {
        return Stream.of(store -> store.wins(JAR, Optional.empty(), 5), store -> store.recent(JAR, Instant.EPOCH, 5),
                store -> store.lookAtAll(JAR), store -> store.jarsOf(JAR));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void shouldAskForWhatWasConfirmedBefore(Consumer<JarStore> query) {
        doReturn(QueryResponse.builder().build()).when(client).query(any(QueryRequest.class));
        doReturn(BatchGetItemResponse.builder().build()).when(client).batchGetItem(any(BatchGetItemRequest.class));
        query.accept(store);
        var asked = ArgumentCaptor.forClass(QueryRequest.class);
        verify(client).query(asked.capture());
        assertThat(asked.getValue().consistentRead()).isTrue();
    }

    @Test
    void shouldAskForWhatWasConfirmedBeforeALook() {
        doReturn(BatchGetItemResponse.builder().build()).when(client).batchGetItem(any(BatchGetItemRequest.class));
        store.look(JAR, List.of());
        var asked = ArgumentCaptor.forClass(BatchGetItemRequest.class);
        verify(client).batchGetItem(asked.capture());
        assertThat(asked.getValue().requestItems().get("table").consistentRead()).isTrue();
    }
}
