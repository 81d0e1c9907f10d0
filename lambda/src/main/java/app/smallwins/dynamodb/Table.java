package app.smallwins.dynamodb;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import app.smallwins.dynamodb.wire.DynamoDb;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** The table itself, for engines that do not get it from the deployment template. */
public final class Table {

    /** The local index that sorts the wins of a jar by day. */
    static final String BY_DAY = "by-day";

    /** The local index that sorts all that was told by the moment it was told. */
    static final String BY_NAME = "by-name";

    /** The local index that sorts them by chance, for drawing. */
    static final String BY_CHANCE = "by-chance";

    /** The local index that has the trophies alone. */
    static final String TROPHIES = "trophies";

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Table() {}

    /** Creates the table unless it is there; safe to repeat. */
    public static void createIn(DynamoDb client, String name) {
        try {
            client.createTable(definition(name));
        } catch (ResourceInUseException alreadyThere) {
            // nothing to do
        }
    }

    /**
     * The same for an engine that has only just started: asked again and again until it answers.
     *
     * @param patience how long at most; the last attempt may take a call's time longer
     * @throws SdkException when it has not answered by then
     */
    public static void createIn(DynamoDb client, String name, Duration patience) {
        var asked = System.nanoTime();
        while (!isCreatedIn(client, name, () -> System.nanoTime() - asked > patience.toNanos())) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static boolean isCreatedIn(DynamoDb client, String name, BooleanSupplier isLate) {
        try {
            createIn(client, name);
            return true;
        } catch (SdkException unanswered) {
            if (isLate.getAsBoolean() || Thread.currentThread().isInterrupted()) {
                throw unanswered;
            }
            return false;
        }
    }

    /** What the table is made of. */
    static CreateTableRequest definition(String name) {
        return CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(text(Keys.PARTITION), text(Keys.SORT), text(Items.DAY), text(Items.CHANCE),
                        text(Items.TROPHY), text(Items.NAME))
                .keySchema(sortedBy(Keys.SORT))
                .localSecondaryIndexes(index(BY_DAY, Items.DAY), index(BY_NAME, Items.NAME),
                        index(BY_CHANCE, Items.CHANCE),
                        index(TROPHIES, Items.TROPHY))
                .build();
    }

    private static LocalSecondaryIndex index(String name, String attribute) {
        return LocalSecondaryIndex.builder()
                .indexName(name)
                .keySchema(sortedBy(attribute))
                .projection(projection -> projection.projectionType(ProjectionType.ALL))
                .build();
    }

    private static List<KeySchemaElement> sortedBy(String attribute) {
        return List.of(element(Keys.PARTITION, KeyType.HASH), element(attribute, KeyType.RANGE));
    }

    private static KeySchemaElement element(String attribute, KeyType type) {
        return KeySchemaElement.builder().attributeName(attribute).keyType(type).build();
    }

    private static AttributeDefinition text(String attribute) {
        return AttributeDefinition.builder().attributeName(attribute).attributeType(ScalarAttributeType.S).build();
    }
}
