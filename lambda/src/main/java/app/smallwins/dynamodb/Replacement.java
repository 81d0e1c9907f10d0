package app.smallwins.dynamodb;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * A change to some attributes of one item: they become what they are given, and those that are given nothing go.
 *
 * @param attributes the names of all that change
 * @param now what is there afterwards
 */
record Replacement(Map<String, AttributeValue> key, Collection<String> attributes, Map<String, AttributeValue> now) {

    /** The change, on one condition. Names in it begin with a number sign, values with a colon. */
    Update.Builder update(String table, String condition, Map<String, AttributeValue> conditionValues) {
        var names = new HashMap<String, String>();
        attributes.forEach(attribute -> names.put('#' + attribute, attribute));
        var values = new HashMap<>(conditionValues);
        now.forEach((attribute, value) -> values.put(":new_" + attribute, value));
        return Update.builder()
                .tableName(table)
                .key(key)
                .conditionExpression(condition)
                .updateExpression(expression())
                .expressionAttributeNames(names)
                .expressionAttributeValues(values.isEmpty() ? null : values);
    }

    private String expression() {
        var parts = new ArrayList<String>();
        if (!now.isEmpty()) {
            parts.add("SET " + now.keySet()
                    .stream()
                    .map(one -> "#" + one + " = :new_" + one)
                    .collect(
                            Collectors.joining(", ")));
        }
        var gone = attributes.stream().filter(one -> !now.containsKey(one)).map(one -> "#" + one).toList();
        if (!gone.isEmpty()) {
            parts.add("REMOVE " + String.join(", ", gone));
        }
        return String.join(" ", parts);
    }
}
