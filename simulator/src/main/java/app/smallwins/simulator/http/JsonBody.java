package app.smallwins.simulator.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A JSON object somebody sent, read with clear words about what is wrong with it. */
record JsonBody(JsonNode object) {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final JsonMapper LENIENT = new JsonMapper();

    /** Reads a body that is meant for the simulator. */
    static JsonBody of(byte[] body) {
        return read(STRICT, body);
    }

    /** Makes sure that a body is a JSON object at all, however odd: what is odd about it is for the skill to answer. */
    static void requireObject(byte[] body) {
        read(LENIENT, body);
    }

    private static JsonBody read(JsonMapper json, byte[] body) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            var node = json.readTree(text);
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

    /** A member that is an array of texts; empty when it is missing. */
    List<String> texts(String name) {
        var texts = new ArrayList<String>();
        for (var element : object.path(name)) {
            if (!element.isTextual()) {
                throw Problem.badRequest("\"" + name + "\" has to be an array of texts.");
            }
            texts.add(element.textValue());
        }
        return texts;
    }

    /** A member that has to be there. */
    String requiredText(String name) {
        return text(name).orElseThrow(() -> Problem.badRequest("\"" + name + "\" is missing."));
    }
}
