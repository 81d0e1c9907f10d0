package app.smallwins.alexa.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;

/**
 * JSON as trees and plain maps. An object mapper does the same and a thousand other things, whose classes cost more than
 * the rest of a first answer.
 */
public final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    /** What the bytes hold; nothing when they are no JSON, or more deeply nested than anything sensible. */
    public static JsonNode tree(byte[] bytes) {
        try (var json = FACTORY.createParser(bytes)) {
            return json.nextToken() == null ? MissingNode.getInstance() : node(json);
        } catch (IOException unreadable) {
            return MissingNode.getInstance();
        }
    }

    private static JsonNode node(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> array(json);
            case VALUE_STRING -> NODES.textNode(json.getText());
            case VALUE_NUMBER_INT -> NODES.numberNode(json.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(json.getDoubleValue());
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(json.getBooleanValue());
            case VALUE_NULL -> NODES.nullNode();
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IOException("no value");
        };
    }

    /** Of values with the same name, the last counts. */
    private static JsonNode object(JsonParser json) throws IOException {
        var object = NODES.objectNode();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var name = json.currentName();
            json.nextToken();
            object.set(name, node(json));
        }
        return object;
    }

    private static JsonNode array(JsonParser json) throws IOException {
        var array = NODES.arrayNode();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            array.add(node(json));
        }
        return array;
    }

    /** A tree, without white space. */
    public static byte[] bytes(JsonNode tree) {
        return written(json -> {
            var tokens = tree.traverse();
            tokens.nextToken();
            json.copyCurrentStructure(tokens);
        });
    }

    /** Texts, numbers, truths, and maps and lists of them, in UTF-8. */
    public static byte[] bytes(Map<String, ?> object) {
        return written(json -> write(object, json));
    }

    private interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    private static byte[] written(Writing writing) {
        var bytes = new ByteArrayOutputStream(1024);
        try (var json = FACTORY.createGenerator(bytes)) {
            writing.to(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        switch (value) {
            case String text -> json.writeString(text);
            case Boolean truth -> json.writeBoolean(truth);
            case Number number -> json.writeNumber(number.toString());
            case Collection<?> members -> writeArray(members, json);
            case Map<?, ?> entries -> writeObject(entries, json);
            case RawJson(var text) -> json.writeRawValue(text);
            default -> throw new IllegalArgumentException("no JSON is made of a " + value.getClass());
        }
    }

    private static void writeArray(Collection<?> members, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (var member : members) {
            write(member, json);
        }
        json.writeEndArray();
    }

    private static void writeObject(Map<?, ?> entries, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (var entry : entries.entrySet()) {
            json.writeFieldName(entry.getKey().toString());
            write(entry.getValue(), json);
        }
        json.writeEndObject();
    }
}
