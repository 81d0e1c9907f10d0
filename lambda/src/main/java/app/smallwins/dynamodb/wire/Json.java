package app.smallwins.dynamodb.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** What this room wants of a JSON library. */
final class Json {

    static final JsonFactory FACTORY = JsonFactory.builder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();

    private Json() {}

    /** The texts that an object holds at its top. */
    static Map<String, String> texts(byte[] bytes) throws IOException {
        try (var json = begun(bytes)) {
            var texts = new HashMap<String, String>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var name = json.currentName();
                if (json.nextToken() == JsonToken.VALUE_STRING) {
                    texts.put(name, json.getText());
                }
                json.skipChildren();
            }
            return texts;
        }
    }

    /** A parser that stands at the beginning of the object. */
    static JsonParser begun(byte[] bytes) throws IOException {
        var json = FACTORY.createParser(bytes);
        if (json.nextToken() != JsonToken.START_OBJECT) {
            json.close();
            throw new IOException("no JSON object");
        }
        return json;
    }
}
