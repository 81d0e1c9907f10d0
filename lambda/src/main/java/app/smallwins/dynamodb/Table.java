package app.smallwins.dynamodb;

import java.util.List;

import app.smallwins.dynamodb.wire.DynamoDb;
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

    /** The local index that sorts them by chance, for drawing. */
    static final String BY_CHANCE = "by-chance";

    /** The local index that has the trophies alone. */
    static final String TROPHIES = "trophies";

    private Table() {}

    /** Creates the table unless it is there; safe to repeat. */
    public static void createIn(DynamoDb client, String name) {
        try {
            client.createTable(definition(name));
        } catch (ResourceInUseException alreadyThere) {
            // nothing to do
        }
    }

    /** What the table is made of. */
    static CreateTableRequest definition(String name) {
        return CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(text(Keys.PARTITION), text(Keys.SORT), text(Items.DAY), text(Items.CHANCE),
                        text(Items.TROPHY))
                .keySchema(sortedBy(Keys.SORT))
                .localSecondaryIndexes(index(BY_DAY, Items.DAY), index(BY_CHANCE, Items.CHANCE),
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
