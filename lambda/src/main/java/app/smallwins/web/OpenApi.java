package app.smallwins.web;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The description of this door, in OpenAPI 3.1. */
final class OpenApi {

    private static final String PATH = "/openapi.json";

    private OpenApi() {}

    static WebResponse document() {
        return WebResponse.of(WebResponse.OK, "application/json; charset=utf-8", bytes());
    }

    private static byte[] bytes() {
        try (var file = OpenApi.class.getResourceAsStream(PATH)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
