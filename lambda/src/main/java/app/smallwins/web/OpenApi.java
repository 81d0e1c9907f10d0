package app.smallwins.web;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What describes this door: itself in OpenAPI 3.1, and what it exports in JSON Schema. */
final class OpenApi {

    private OpenApi() {}

    static WebResponse document() {
        return WebResponse.of(WebResponse.OK, "application/json; charset=utf-8", bytes("/openapi.json"));
    }

    /** What this project's own file looks like. */
    static WebResponse exports() {
        return WebResponse.of(WebResponse.OK, "application/schema+json", bytes("/export.schema.json"));
    }

    private static byte[] bytes(String path) {
        try (var file = OpenApi.class.getResourceAsStream(path)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
