package app.smallwins.dynamodb;

import static app.smallwins.dynamodb.Calls.answered;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import app.smallwins.domain.Counters;
import app.smallwins.dynamodb.wire.DynamoDb;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/** Counts in one item per name, which DynamoDB deletes when its time has come. */
public final class DynamoDbCounters implements Counters {

    private static final String NUMBER = "n";
    private static final Map<String, String> NAME = Map.of("#number", NUMBER);

    private final DynamoDb client;
    private final String table;

    /**
     * @param client answers in time, see {@link TableClient}
     * @param table the table's name
     */
    public DynamoDbCounters(DynamoDb client, String table) {
        this.client = client;
        this.table = table;
    }

    @Override
    public long of(String name) {
        return answered(() -> number(client.getItem(get -> get.tableName(table).key(Keys.count(name))).item()));
    }

    @Override
    public long add(String name, int by, Instant until) {
        var now = answered(() -> number(client.updateItem(update -> update.tableName(table)
                .key(Keys.count(name))
                .updateExpression("ADD #number :by SET " + Items.EXPIRES + " = :until")
                .expressionAttributeNames(NAME)
                .expressionAttributeValues(Map.of(":by", number(by), ":until", DeviceItems.seconds(until)))
                .returnValues(ReturnValue.ALL_NEW)).attributes()));
        if (now <= 0) {
            answered(() -> forget(name));
        }
        return now;
    }

    private boolean forget(String name) {
        try {
            client.deleteItem(delete -> delete.tableName(table)
                    .key(Keys.count(name))
                    .conditionExpression("#number <= :zero")
                    .expressionAttributeNames(NAME)
                    .expressionAttributeValues(Map.of(":zero", number(0))));
            return true;
        } catch (ConditionalCheckFailedException countedAgain) {
            return false;
        }
    }

    private static AttributeValue number(int number) {
        return fromN(Integer.toString(number));
    }

    private static long number(Map<String, AttributeValue> item) {
        return Optional.ofNullable(item.get(NUMBER)).map(number -> Long.parseLong(number.n())).orElse(0L);
    }
}
