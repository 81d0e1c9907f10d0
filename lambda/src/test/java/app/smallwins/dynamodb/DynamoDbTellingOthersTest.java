package app.smallwins.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import app.smallwins.domain.JarStore;
import app.smallwins.domain.JarStore.Told;
import app.smallwins.domain.JarStore.Trace;
import app.smallwins.domain.webhooks.Courier.Answer;
import app.smallwins.domain.webhooks.Delivery;
import app.smallwins.domain.webhooks.DeliveryStore;
import app.smallwins.domain.webhooks.Trouble;
import app.smallwins.domain.webhooks.Trouble.Kind;
import app.smallwins.domain.webhooks.WebhookStore;
import app.smallwins.fakes.TellingOthersContract;
import app.smallwins.fakes.Wins;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table for each test: what is due lies together, whoever it belongs to. */
class DynamoDbTellingOthersTest extends TellingOthersContract {

    private final String table = "outbound-" + UUID.randomUUID();

    @Override
    protected JarStore jars() {
        Table.createIn(LocalTable.client(), table);
        return new DynamoDbJarStore(LocalTable.client(), table);
    }

    @Override
    protected WebhookStore webhooks(JarStore jars) {
        return new DynamoDbWebhooks(LocalTable.client(), table);
    }

    @Override
    protected DeliveryStore deliveries(WebhookStore webhooks) {
        return new DynamoDbDeliveries(LocalTable.client(), table);
    }

    @Test
    void shouldLeaveNothingBehindWhenTheJarIsErased() {
        added();
        courier.answer = new Answer.Refused(Trouble.of(Kind.TOO_SLOW), Optional.empty());
        tellAndSend("fed the cat");
        assertThat(items()).extracting(item -> item.get("pk").s()).contains("due");

        assertThat(jars.erase(jar, Duration.ofSeconds(10))).isTrue();

        assertThat(items()).isEmpty();
    }

    @Test
    void shouldWriteNothingIntoAJarThatIsBeingErasedOrWasErasedMeanwhile() {
        added();
        courier.answer = new Answer.Refused(Trouble.of(Kind.TOO_SLOW), Optional.empty());
        var win = tellAndSend("fed the cat");
        var due = deliveryStore.open(jar, 1).getFirst();
        var load = deliveryStore.take(due, now, now.plusSeconds(60)).orElseThrow();
        jars.erase(jar, Duration.ofSeconds(10));

        deliveryStore.unsent(due, new Delivery(jar, due.webhook(), due.win(), 1, Optional.empty(), Optional.empty()),
                load.webhook().health());
        deliveryStore.sent(due, load.webhook().health(), now);
        assertThat(deliveries.note(jar, win.id().request())).isEmpty();

        assertThat(items()).isEmpty();
    }

    /** What a file brings was told long ago, and perhaps to somebody else. */
    @Test
    void shouldTellNobodyOfWhatWasBroughtInFromAFile() {
        added();
        now = now.plusSeconds(1);
        var win = Wins.told(Wins.TODAY, now, "file", "fed the cat");
        jars.restore(jar, List.of(new Trace(new Told.InJar(win), Optional.empty())));

        assertThat(deliveries.note(jar, win.id().request())).isEmpty();
    }

    /** Whoever had a key may have added a program of theirs. */
    @Test
    void shouldTellNobodyAnyMoreOnceEverythingIsDisconnected() {
        added();
        courier.answer = new Answer.Refused(Trouble.of(Kind.TOO_SLOW), Optional.empty());
        tellAndSend("fed the cat");

        new DynamoDbDevices(LocalTable.client(), table).removeAll(jar);

        assertThat(webhooks.in(jar)).isEmpty();
        assertThat(items()).noneMatch(item -> item.get("pk").s().equals("due"))
                .noneMatch(item -> item.get("sk").s().startsWith("delivery#"))
                .anyMatch(item -> item.get("sk").s().startsWith("win#"));
    }

    @Test
    void shouldHoldNoWordsWhereSomethingIsToBeSent() {
        added();
        courier.answer = new Answer.Refused(Trouble.of(Kind.TOO_SLOW), Optional.empty());
        tellAndSend("fed the cat");

        assertThat(items()).filteredOn(item -> !item.get("sk").s().startsWith("win#"))
                .isNotEmpty()
                .noneMatch(item -> item.toString().contains("cat"));
    }

    @Test
    void shouldTidyUpWhatIsDueAndNotThere() {
        added();
        var win = tell("fed the cat");
        var noted = deliveries.note(jar, win.id().request()).getFirst();
        LocalTable.client().deleteItem(delete -> delete.tableName(table).key(Keys.delivery(noted)));

        knock();

        assertThat(deliveryStore.due(now, 10)).isEmpty();
        assertThat(courier.sent).isEmpty();
    }

    private List<Map<String, AttributeValue>> items() {
        return LocalTable.client().scan(scan -> scan.tableName(table).consistentRead(true)).items();
    }
}
