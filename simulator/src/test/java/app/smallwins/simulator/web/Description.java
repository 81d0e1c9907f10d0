package app.smallwins.simulator.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;

/** The OpenAPI document, to which every answer is held. */
final class Description {

    private static final String ADDRESS = "https://small-wins.example/openapi.json";

    private final JsonNode document;
    private final JsonSchemaFactory schemas;

    Description() {
        this.document = read();
        this.schemas = JsonSchemaFactory.getInstance(VersionFlag.V202012,
                builder -> builder
                        .schemaLoaders(loaders -> loaders.schemas(java.util.Map.of(ADDRESS, document.toString()))));
    }

    /** Fails when an answer is not as it is described, or not described at all. */
    void hold(String method, String path, HttpResponse<String> answer) {
        var template = template(path);
        if (template.isEmpty()) {
            assertThat(answer.statusCode()).as("%s is not described", path).isEqualTo(404);
            return;
        }
        var operation = document.path("paths").path(template.get()).path(method.toLowerCase());
        if (operation.isMissingNode()) {
            assertThat(answer.statusCode()).as("%s %s is not described", method, path).isIn(200, 204, 401, 405);
            return;
        }
        var response = operation.path("responses").path(Integer.toString(answer.statusCode()));
        assertThat(response.isObject()).as("%s %s: %d is not described", method, path, answer.statusCode()).isTrue();
        body(method + ' ' + path, pointer(template.get(), method, answer), response, answer);
    }

    private void body(String what, String pointer, JsonNode response, HttpResponse<String> answer) {
        if (!response.has("content")) {
            assertThat(answer.body()).as(what).isEmpty();
            return;
        }
        var type = type(answer);
        assertThat(response.path("content").has(type)).as("%s: %s is not described", what, type).isTrue();
        if (!type.endsWith("json")) {
            return;
        }
        var schema = schema(pointer + "/content/" + type.replace("/", "~1") + "/schema");
        assertThat(schema.validate(WebDesk.json(answer))).as("%s: %s", what, answer.body()).isEmpty();
    }

    private JsonSchema schema(String pointer) {
        return schemas.getSchema(SchemaLocation.of(ADDRESS + '#' + pointer),
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    }

    private Optional<String> template(String path) {
        var plain = URI.create("http://here" + path).getPath();
        var names = (Iterable<String>) () -> document.path("paths").fieldNames();
        return StreamSupport.stream(names.spliterator(), false)
                .filter(template -> plain.matches(template.replaceAll("\\{[a-z]+}", "[^/]+")))
                .findFirst();
    }

    private static String pointer(String template, String method, HttpResponse<String> answer) {
        return "/paths/" + template.replace("/", "~1").replace("{", "%7B").replace("}", "%7D") + '/'
                + method.toLowerCase()
                + "/responses/" + answer.statusCode();
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("content-type").orElse("").split(";")[0];
    }

    private static JsonNode read() {
        try (var file = Description.class.getResourceAsStream("/openapi.json")) {
            return WebDesk.JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
