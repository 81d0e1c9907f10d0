package app.smallwins.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a body says, however it is written: a JSON object, a form, or plain text, which is the field {@code text} alone. Read
 * strictly, so that nobody has to wonder what was meant; fields that are not known are no matter.
 */
record Fields(JsonNode object) {

    private static final String TEXT = "text";

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Any of the three. */
    static Fields of(WebRequest request) {
        return switch (request.mediaType().orElse("")) {
            case "application/json" -> json(utf8(request.body()));
            case "application/x-www-form-urlencoded" -> new Fields(form(utf8(request.body())));
            case "text/plain" -> new Fields(JsonNodeFactory.instance.objectNode().put(TEXT, utf8(request.body())));
            default -> throw new Refusal(Problem.UNSUPPORTED_TYPE);
        };
    }

    /** What a page's form says. */
    static Fields ofForm(WebRequest request) {
        if (!request.mediaType().equals(Optional.of("application/x-www-form-urlencoded"))) {
            throw new Refusal(Problem.UNSUPPORTED_TYPE);
        }
        var form = form(utf8(request.body()));
        form.properties().forEach(field -> field.setValue(asTyped(field.getValue())));
        return new Fields(form);
    }

    /** What somebody typed into a field of a form. */
    static String typed(byte[] bytes) {
        return utf8(bytes).replace("\r\n", "\n");
    }

    /** Browsers send every new line as two characters (URL Standard, section 5.2; HTML, "Constructing the entry list"). */
    private static JsonNode asTyped(JsonNode field) {
        return JsonNodeFactory.instance.textNode(field.asText().replace("\r\n", "\n"));
    }

    /** JSON alone. */
    static Fields ofJson(WebRequest request) {
        if (!request.mediaType().equals(Optional.of("application/json"))) {
            throw new Refusal(Problem.UNSUPPORTED_TYPE);
        }
        return json(utf8(request.body()));
    }

    /**
     * A text that may be missing.
     *
     * @param otherwise what is wrong when it is there and no text
     */
    Optional<String> text(String name, Problem otherwise) {
        var field = object.path(name);
        if (field.isMissingNode() || field.isNull()) {
            return Optional.empty();
        }
        if (!field.isTextual() || hasHalfCharacters(field.textValue())) {
            throw new Refusal(otherwise);
        }
        return Optional.of(field.textValue());
    }

    /**
     * Yes or no, that may be missing.
     *
     * @param otherwise what is wrong when it is there and neither
     */
    Optional<Boolean> truth(String name, Problem otherwise) {
        var field = object.path(name);
        if (field.isMissingNode() || field.isNull()) {
            return Optional.empty();
        }
        if (!field.isBoolean()) {
            throw new Refusal(otherwise);
        }
        return Optional.of(field.booleanValue());
    }

    /** A text, if it is there and is one. */
    Optional<String> anyText(String name) {
        return Optional.ofNullable(object.path(name).textValue());
    }

    boolean has(String name) {
        return object.hasNonNull(name);
    }

    private static Fields json(String text) {
        try {
            var node = STRICT.readTree(text);
            if (node == null || !node.isObject()) {
                throw new Refusal(Problem.NOT_JSON);
            }
            return new Fields(node);
        } catch (JsonProcessingException malformed) {
            throw new Refusal(Problem.NOT_JSON);
        }
    }

    private static ObjectNode form(String text) {
        var fields = JsonNodeFactory.instance.objectNode();
        for (var pair : text.split("&")) {
            var parts = pair.split("=", 2);
            var name = decoded(parts[0]);
            if (fields.has(name)) {
                throw new Refusal(Problem.NOT_A_FORM);
            }
            fields.put(name, parts.length == 2 ? decoded(parts[1]) : "");
        }
        return fields;
    }

    /** Decoded to bytes first, so that what is no UTF-8 is refused rather than replaced. */
    private static String decoded(String encoded) {
        try {
            return utf8(URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(Problem.NOT_A_FORM);
        }
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException malformed) {
            throw new Refusal(Problem.NOT_UTF_8);
        }
    }

    private static boolean hasHalfCharacters(String text) {
        return text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE);
    }
}
