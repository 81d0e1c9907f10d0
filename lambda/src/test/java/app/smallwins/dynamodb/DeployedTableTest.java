package app.smallwins.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.deployment.Template;
import app.smallwins.dynamodb.wire.DynamoDb;
import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The table that is deployed is the one that everything is tested with. */
class DeployedTableTest {

    private static final Template TEMPLATE = Template.ofSmallWins();
    private static final JsonNode TABLE = TEMPLATE.properties("JarTable");

    /** What a call needs to be allowed, where it is not what the call is called. */
    private static final Map<String, String> PARTS = Map.of("put", "PutItem", "update", "UpdateItem", "delete",
            "DeleteItem", "conditionCheck", "ConditionCheckItem");

    /** Lambda itself reads the stream, for the function. */
    private static final Set<String> OF_THE_STREAM = Set.of("DescribeStream", "GetRecords", "GetShardIterator",
            "ListStreams");

    /** Looks for no win by day, and draws none. */
    private static final String NEEDS_NO_INDEX = "OutboundFunction";

    @Test
    void shouldHaveTheKeysThatTheCodeUses() {
        var code = Table.definition("any");

        assertThat(keys(TABLE)).isEqualTo(keys(code.keySchema()));
        assertThat(types(TABLE)).isEqualTo(code.attributeDefinitions()
                .stream()
                .collect(Collectors.toMap(AttributeDefinition::attributeName,
                        AttributeDefinition::attributeTypeAsString)));
    }

    @Test
    void shouldHaveTheIndexesThatTheCodeUses() {
        var code = Table.definition("any").localSecondaryIndexes();

        assertThat(TABLE.path("LocalSecondaryIndexes")
                .valueStream()
                .collect(Collectors.toMap(index -> index.path("IndexName").asText(),
                        index -> keys(index) + index.at("/Projection/ProjectionType").asText())))
                .isEqualTo(code.stream()
                        .collect(Collectors.toMap(LocalSecondaryIndex::indexName,
                                index -> keys(index.keySchema()) + index.projection().projectionTypeAsString())));
    }

    @Test
    void shouldStayWhenEverythingElseGoes() {
        assertThat(TEMPLATE.at("/Resources/JarTable/DeletionPolicy").asText()).isEqualTo("Retain");
        assertThat(TEMPLATE.at("/Resources/JarTable/UpdateReplacePolicy").asText()).isEqualTo("Retain");
        assertThat(TABLE.path("DeletionProtectionEnabled").asBoolean()).isTrue();
        assertThat(TABLE.at("/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled").asBoolean()).isTrue();
    }

    @Test
    void shouldBeEncryptedAndPaidByUse() {
        assertThat(TABLE.at("/SSESpecification/SSEEnabled").asBoolean()).isTrue();
        assertThat(TABLE.path("BillingMode").asText()).isEqualTo("PAY_PER_REQUEST");
    }

    @Test
    void shouldForgetWhatHasExpired() {
        assertThat(TABLE.at("/TimeToLiveSpecification/AttributeName").asText()).isEqualTo(Items.EXPIRES);
        assertThat(TABLE.at("/TimeToLiveSpecification/Enabled").asBoolean()).isTrue();
    }

    @Test
    void shouldStreamWhichItemsChangeAndNobodysWords() {
        assertThat(TABLE.at("/StreamSpecification/StreamViewType").asText()).isEqualTo("KEYS_ONLY");
    }

    @Test
    void shouldAllowWhatTheCodeDoesWithTheTableAndNoMore() {
        var allowed = TEMPLATE.functions()
                .stream()
                .flatMap(TEMPLATE::statements)
                .flatMap(statement -> Template.elements(statement.path("Action")))
                .map(JsonNode::asText)
                .filter(action -> action.startsWith("dynamodb:"))
                .map(action -> action.substring("dynamodb:".length()))
                .filter(action -> !OF_THE_STREAM.contains(action))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(allowed).isEqualTo(done());
    }

    @Test
    void shouldAllowEveryIndexToBeAsked() {
        var indexes = Table.definition("any")
                .localSecondaryIndexes()
                .stream()
                .map(LocalSecondaryIndex::indexName)
                .toList();

        assertThat(TEMPLATE.functions())
                .filteredOn(function -> !function.equals(NEEDS_NO_INDEX))
                .allSatisfy(function -> assertThat(indexesOf(function)).containsExactlyInAnyOrderElementsOf(indexes));
    }

    private static Stream<String> indexesOf(String function) {
        return TEMPLATE.statements(function)
                .flatMap(statement -> Template.elements(statement.path("Resource")))
                .map(resource -> resource.at("/Fn::Sub/0").asText())
                .filter(resource -> resource.contains("/index/"))
                .map(resource -> resource.substring(resource.lastIndexOf('/') + 1));
    }

    /** Creating the table is for engines on one's own desk. */
    private static Set<String> done() {
        return new ClassFileImporter().withImportOption(new DoNotIncludeTests())
                .importPackagesOf(DynamoDbJarStore.class)
                .stream()
                .filter(type -> !type.isEquivalentTo(Table.class) && !type.isEquivalentTo(DynamoDb.class))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .flatMap(DeployedTableTest::action)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> action(JavaMethodCall call) {
        var name = call.getTarget().getName();
        if (call.getTargetOwner().isEquivalentTo(DynamoDb.class)) {
            return Stream.of(name)
                    .filter(method -> !Set.of("builder", "close", "transactWriteItems").contains(method))
                    .map(method -> method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1));
        }
        return call.getTargetOwner().isEquivalentTo(TransactWriteItem.Builder.class)
                ? Stream.ofNullable(PARTS.get(name))
                : Stream.empty();
    }

    private static String keys(JsonNode schema) {
        return schema.path("KeySchema")
                .valueStream()
                .map(key -> key.path("AttributeName").asText() + ' ' + key.path("KeyType").asText())
                .toList()
                .toString();
    }

    private static String keys(List<KeySchemaElement> schema) {
        return schema.stream().map(key -> key.attributeName() + ' ' + key.keyTypeAsString()).toList().toString();
    }

    private static Map<String, String> types(JsonNode table) {
        return table.path("AttributeDefinitions")
                .valueStream()
                .collect(Collectors.toMap(definition -> definition.path("AttributeName").asText(),
                        definition -> definition.path("AttributeType").asText()));
    }
}
