package app.smallwins.simulator.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A JSON object somebody sent, read with clear words about what is wrong with it. */
record JsonBody(JsonNode object) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Reads the body. */
    static JsonBody of(byte[] body) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            var node = JSON.readTree(text);
            if (node == null || !node.isObject()) {
                throw Problem.badRequest("The body has to be a JSON object.");
            }
            return new JsonBody(node);
        } catch (CharacterCodingException notUtf8) {
            throw Problem.badRequest("The body is not UTF-8.");
        } catch (IOException notJson) {
            throw Problem.badRequest("The body is not JSON.");
        }
    }

    /** A member that may be missing or null. */
    Optional<String> text(String name) {
        var member = object.path(name);
        if (member.isMissingNode() || member.isNull()) {
            return Optional.empty();
        }
        if (!member.isTextual() || member.textValue().isBlank()) {
            throw Problem.badRequest("\"" + name + "\" has to be a text with something in it.");
        }
        return Optional.of(member.textValue());
    }

    /** A member that has to be there. */
    String requiredText(String name) {
        return text(name).orElseThrow(() -> Problem.badRequest("\"" + name + "\" is missing."));
    }
}
