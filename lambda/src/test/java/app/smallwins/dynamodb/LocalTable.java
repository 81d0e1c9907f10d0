package app.smallwins.dynamodb;

import app.smallwins.dynamodblocal.DynamoDbLocal;
import app.smallwins.dynamodb.wire.DynamoDb;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** One DynamoDB Local for all tests of this JVM, with the table in it. It ends with the JVM. */
public final class LocalTable {

    public static final String NAME = "small-wins";

    private static final DynamoDbLocal ENGINE = DynamoDbLocal.inMemory();
    private static final DynamoDb CLIENT = TableClient.at(ENGINE.endpoint());

    static {
        Table.createIn(CLIENT, NAME);
    }

    private LocalTable() {}

    /** A client of the engine. Nobody closes it. */
    public static DynamoDb client() {
        return CLIENT;
    }

    /** Where the engine listens. */
    public static URI endpoint() {
        return ENGINE.endpoint();
    }

    /** Every item there is, whoever it belongs to. */
    static List<Map<String, AttributeValue>> items() {
        var found = new ArrayList<Map<String, AttributeValue>>();
        var from = Map.<String, AttributeValue>of();
        do {
            var page = page(from);
            found.addAll(page.items());
            from = page.lastEvaluatedKey();
        } while (!from.isEmpty());
        return found;
    }

    private static ScanResponse page(Map<String, AttributeValue> from) {
        return CLIENT.scan(scan -> scan.tableName(NAME)
                .consistentRead(true)
                .exclusiveStartKey(from.isEmpty() ? null : from));
    }
}
