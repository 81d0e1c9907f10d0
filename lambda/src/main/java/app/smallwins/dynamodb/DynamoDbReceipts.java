package app.smallwins.dynamodb;

import static app.smallwins.dynamodb.Calls.answered;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;
import static software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure.ALL_OLD;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import app.smallwins.domain.JarId;
import app.smallwins.domain.Receipts;
import app.smallwins.domain.RequestKey;
import app.smallwins.dynamodb.Transaction.Result;
import app.smallwins.dynamodb.wire.DynamoDb;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Keeps receipts in the jar they are about. */
public final class DynamoDbReceipts implements Receipts {

    private static final String FINGERPRINT = "fingerprint";
    private static final String AT = "at";

    private final DynamoDb client;
    private final String table;
    private final Calls calls = new Calls(new SecureRandom());
    private final Writes writes;

    /**
     * @param client answers in time, see {@link TableClient}
     * @param table the table's name
     */
    public DynamoDbReceipts(DynamoDb client, String table) {
        this.client = client;
        this.table = table;
        this.writes = new Writes(table);
    }

    @Override
    public Optional<Receipt> claim(JarId jar, RequestKey request, Receipt receipt, Instant until) {
        var item = new HashMap<>(Keys.once(jar, request));
        item.put(FINGERPRINT, fromS(receipt.fingerprint()));
        item.put(AT, fromS(receipt.at().toString()));
        item.put(Items.EXPIRES, DeviceItems.seconds(until));
        return switch (calls.undisturbed(deadline -> new Transaction(writes.unlessErasing(jar), Stream.of(first(item)))
                .writeTo(client, deadline))) {
            case Result.Done() -> Optional.of(receipt);
            case Result.Erasing() -> Optional.empty();
            case Result.Unexpected(var before) -> answered(() -> Optional.of(receipt(before)));
        };
    }

    private TransactWriteItem first(Map<String, AttributeValue> item) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(table)
                        .item(item)
                        .conditionExpression("attribute_not_exists(pk)")
                        .returnValuesOnConditionCheckFailure(ALL_OLD))
                .build();
    }

    private static Receipt receipt(Map<String, AttributeValue> item) {
        return new Receipt(item.get(FINGERPRINT).s(), Instant.parse(item.get(AT).s()));
    }
}
