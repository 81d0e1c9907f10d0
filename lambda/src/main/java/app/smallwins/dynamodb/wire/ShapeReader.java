package app.smallwins.dynamodb.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.awssdk.utils.builder.Buildable;

/** Turns JSON into the SDK's answers, by the description that each of them carries. What they do not know is left out. */
final class ShapeReader {

    private static final double MILLIS = 1000.0;

    private final JsonParser json;

    private ShapeReader(JsonParser json) {
        this.json = json;
    }

    /** Fills the builder of an answer, or of an exception. */
    static <B extends SdkPojo> B fill(B builder, byte[] bytes) throws IOException {
        try (var json = Json.begun(bytes)) {
            new ShapeReader(json).fill(builder);
        }
        return builder;
    }

    private void fill(SdkPojo builder) throws IOException {
        var fields = builder.sdkFieldNameToField();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var field = fields.get(json.currentName());
            json.nextToken();
            if (field == null) {
                json.skipChildren();
            } else {
                field.set(builder, value(field));
            }
        }
    }

    private Object value(SdkField<?> field) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        return switch (field.marshallingType().getKnownType()) {
            case STRING -> json.getText();
            case BOOLEAN -> json.getBooleanValue();
            case INTEGER -> json.getIntValue();
            case LONG -> json.getLongValue();
            case DOUBLE -> json.getDoubleValue();
            case INSTANT -> Instant.ofEpochMilli((long) (json.getDoubleValue() * MILLIS));
            case SDK_BYTES -> SdkBytes.fromByteArrayUnsafe(json.getBinaryValue());
            case SDK_POJO -> shape(field);
            case LIST -> list(field.getTrait(ListTrait.class).memberFieldInfo());
            case MAP -> map(field.getTrait(MapTrait.class).valueFieldInfo());
            case NULL, FLOAT, BIG_DECIMAL, SHORT, BYTE, DOCUMENT ->
                throw new IOException("DynamoDB answers with no " + field.marshallingType());
        };
    }

    private Object shape(SdkField<?> field) throws IOException {
        standsAt(JsonToken.START_OBJECT);
        var builder = field.constructor().get();
        fill(builder);
        return ((Buildable) builder).build();
    }

    private List<Object> list(SdkField<?> member) throws IOException {
        standsAt(JsonToken.START_ARRAY);
        var members = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            members.add(value(member));
        }
        return members;
    }

    private Map<String, Object> map(SdkField<?> value) throws IOException {
        standsAt(JsonToken.START_OBJECT);
        var entries = new HashMap<String, Object>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            json.nextToken();
            entries.put(name, value(value));
        }
        return entries;
    }

    /** Otherwise a list would be looked for up to the end, and beyond. */
    private void standsAt(JsonToken expected) throws IOException {
        if (json.currentToken() != expected) {
            throw new IOException("DynamoDB answers with another kind of value");
        }
    }
}
