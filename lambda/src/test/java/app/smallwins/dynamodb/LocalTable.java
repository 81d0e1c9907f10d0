package app.smallwins.dynamodb;

import app.smallwins.dynamodblocal.DynamoDbLocal;
import app.smallwins.dynamodb.wire.DynamoDb;

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
}
