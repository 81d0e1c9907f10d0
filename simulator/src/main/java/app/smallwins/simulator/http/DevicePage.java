package app.smallwins.simulator.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import app.smallwins.aplviewer.AplViewer;

/** The files of the page, as they lie in {@code resources/.../device}. */
final class DevicePage {

    private static final String FOLDER = "/app/smallwins/simulator/device/";

    private static final Map<String, String> KINDS = Map.of("html", "text/html; charset=utf-8", "css",
            "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8", "svg", "image/svg+xml", "json",
            "application/json; charset=utf-8");

    /** Nothing from anywhere else. The viewer compiles WebAssembly, makes functions of text for it, and writes styles. */
    private static final String POLICY = "default-src 'self'; script-src 'self' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
            + "connect-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private DevicePage() {}

    static Reply page() {
        var page = file("page.html");
        return new Reply(page.status(), page.contentType(), page.body(), Map.of("Content-Security-Policy", POLICY,
                "Cache-Control", "no-store", "Referrer-Policy", "no-referrer", "X-Content-Type-Options", "nosniff"));
    }

    /** One file of the page. */
    static Reply file(String name) {
        var kind = KINDS.get(name.substring(name.lastIndexOf('.') + 1));
        try (var stream = DevicePage.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null || kind == null) {
                throw new Problem(404, "Not found", "There is nothing at this address.");
            }
            return new Reply(200, kind, stream.readAllBytes(), Map.of("Cache-Control", "no-cache"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Amazon's viewer, where the build has fetched it. */
    static Reply viewer() {
        var script = AplViewer.script()
                .map(ViewerForPages::of)
                .orElseThrow(() -> new Problem(404, "No viewer", "There was no npm when this was built."));
        return new Reply(200, KINDS.get("js"), script.getBytes(StandardCharsets.UTF_8),
                Map.of("Cache-Control", "private, max-age=3600"));
    }
}
