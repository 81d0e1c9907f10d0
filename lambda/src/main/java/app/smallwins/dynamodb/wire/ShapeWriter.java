package app.smallwins.dynamodb.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;

/** Turns the SDK's requests into JSON, by the description that each of them carries. */
final class ShapeWriter {

    private static final int USUAL = 1024;

    private final JsonGenerator json;

    private ShapeWriter(JsonGenerator json) {
        this.json = json;
    }

    static byte[] bytes(SdkPojo request) {
        var bytes = new ByteArrayOutputStream(USUAL);
        try (var json = Json.FACTORY.createGenerator(bytes)) {
            new ShapeWriter(json).shape(request);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void shape(SdkPojo shape) throws IOException {
        json.writeStartObject();
        for (var field : shape.sdkFields()) {
            var value = field.getValueOrDefault(shape);
            if (isSaid(value)) {
                json.writeFieldName(field.locationName());
                value(value);
            }
        }
        json.writeEndObject();
    }

    /** The SDK puts empty collections of its own in the place of what nobody has set. */
    private static boolean isSaid(Object value) {
        return value != null && !(value instanceof SdkAutoConstructMap) && !(value instanceof SdkAutoConstructList);
    }

    private void value(Object value) throws IOException {
        switch (value) {
            case String text -> json.writeString(text);
            case Boolean truth -> json.writeBoolean(truth);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case SdkBytes bytes -> json.writeBinary(bytes.asByteArrayUnsafe());
            case SdkPojo shape -> shape(shape);
            case Collection<?> members -> list(members);
            case Map<?, ?> entries -> map(entries);
            default -> throw new IllegalArgumentException("no request holds a " + value.getClass());
        }
    }

    private void list(Collection<?> members) throws IOException {
        json.writeStartArray();
        for (var member : members) {
            value(member);
        }
        json.writeEndArray();
    }

    private void map(Map<?, ?> entries) throws IOException {
        json.writeStartObject();
        for (var entry : entries.entrySet()) {
            json.writeFieldName(entry.getKey().toString());
            value(entry.getValue());
        }
        json.writeEndObject();
    }
}
