package app.smallwins.dynamodb;

import app.smallwins.domain.JarId;
import app.smallwins.domain.JarStore.Told;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What lies in a jar of {@link LocalTable}, read past all that could go wrong.
 *
 * @param wins the words of each win that is there
 * @param counted how many wins its counters say there are
 */
public record JarContents(List<String> wins, int counted) {

    /** What lies there now. */
    public static JarContents of(JarId jar) {
        var items = LocalTable.client()
                .query(query -> query.tableName(LocalTable.NAME)
                        .consistentRead(true)
                        .keyConditionExpression("pk = :pk")
                        .expressionAttributeValues(Map.of(":pk", Keys.partition(jar))))
                .items();
        return new JarContents(items.stream().filter(JarContents::isTold).flatMap(JarContents::words).toList(),
                items.stream().filter(Items::isMonth).mapToInt(JarContents::count).sum());
    }

    private static boolean isTold(Map<String, AttributeValue> item) {
        return item.get(Keys.SORT).s().startsWith(Keys.WIN_PREFIX);
    }

    private static Stream<String> words(Map<String, AttributeValue> item) {
        return Items.told(item) instanceof Told.InJar(var win) ? Stream.of(win.said().words()) : Stream.empty();
    }

    private static int count(Map<String, AttributeValue> month) {
        return Items.counts(month).values().stream().mapToInt(Integer::intValue).sum();
    }
}
