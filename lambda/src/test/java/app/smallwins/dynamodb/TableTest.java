package app.smallwins.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.smallwins.dynamodb.wire.DynamoDb;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;

/** How a table is created where the engine has only just started. */
class TableTest {

    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void shouldAskUntilTheEngineAnswers() {
        Table.createIn(answeringAfter(3), "any", Duration.ofMinutes(1));
        assertThat(calls).hasValue(4);
    }

    @Test
    void shouldGiveUpWhenPatienceEnds() {
        assertThatThrownBy(() -> Table.createIn(answeringAfter(Integer.MAX_VALUE), "any", Duration.ZERO))
                .isInstanceOf(SdkClientException.class);
        assertThat(calls).hasValue(1);
    }

    private DynamoDb answeringAfter(int silent) {
        return (DynamoDb) Proxy.newProxyInstance(DynamoDb.class.getClassLoader(), new Class<?>[]{DynamoDb.class},
                (_, _, _) -> {
                    if (calls.incrementAndGet() <= silent) {
                        throw SdkClientException.create("no answer");
                    }
                    return CreateTableResponse.builder().build();
                });
    }
}
