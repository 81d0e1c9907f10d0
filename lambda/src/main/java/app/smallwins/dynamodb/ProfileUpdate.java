package app.smallwins.dynamodb;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromSs;
import static software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure.ALL_OLD;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.smallwins.domain.JarId;
import app.smallwins.domain.JarStore.Introduction;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * A change to the parts of a profile that it names. Each part has its own writer, and none overwrites what another device
 * has just changed.
 */
final class ProfileUpdate {

    private final Introduction introduction;
    private final Set<String> sets = new LinkedHashSet<>();
    private final Set<String> removes = new LinkedHashSet<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, AttributeValue> values = new HashMap<>();

    private ProfileUpdate(Introduction introduction) {
        this.introduction = introduction;
    }

    static ProfileUpdate of(Introduction introduction) {
        return new ProfileUpdate(introduction)
                .with(Items.HOUSEHOLD, Optional.of(introduction.household().value()))
                .withHousehold(introduction.household());
    }

    /** Sets an attribute, or takes it away when there is nothing to set. */
    ProfileUpdate with(String attribute, Optional<String> value) {
        names.put('#' + attribute, attribute);
        if (value.isPresent()) {
            sets.add('#' + attribute + " = :" + attribute);
            values.put(':' + attribute, fromS(value.get()));
        } else {
            removes.add('#' + attribute);
        }
        return this;
    }

    private ProfileUpdate withHousehold(JarId household) {
        names.put("#households", Items.HOUSEHOLDS);
        values.put(":households", fromSs(List.of(household.value())));
        return this;
    }

    /** Sets an attribute, if the profile does not have it. */
    ProfileUpdate unlessThere(String attribute, String value) {
        names.put('#' + attribute, attribute);
        sets.add('#' + attribute + " = if_not_exists(#" + attribute + ", :" + attribute + ')');
        values.put(':' + attribute, fromS(value));
        return this;
    }

    /** The change, unless the jar is being erased or only a door to another one. */
    Update.Builder update(String table) {
        var removing = removes.isEmpty() ? "" : " REMOVE " + String.join(", ", removes);
        return Update.builder()
                .tableName(table)
                .key(Keys.profile(introduction.jar()))
                .conditionExpression(Writes.NOT_ERASING)
                .updateExpression("SET " + String.join(", ", sets) + removing + " ADD #households :households")
                .expressionAttributeNames(names)
                .expressionAttributeValues(values)
                .returnValuesOnConditionCheckFailure(ALL_OLD);
    }
}
