package app.smallwins.aplviewer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The viewer, as the build has fetched it. */
public final class AplViewer {

    static final String FOLDER = "apl-viewhost-web";
    static final String SCRIPT = "index.js";

    private AplViewer() {}

    /** Whether there was npm when this was built. */
    public static boolean isThere() {
        return AplViewer.class.getResource('/' + FOLDER + '/' + SCRIPT) != null;
    }

    /**
     * A script for a browser: it defines {@code window.AplRenderer}. Its {@code initEngine()} has to be called in the same
     * turn of the event loop in which the script runs, or its promise is never kept. It would fetch Amazon's fonts from
     * Amazon; without them it writes in what {@code fontFamily} names next.
     *
     * @return empty where there was no npm when this was built
     */
    public static Optional<String> script() {
        try (var stream = AplViewer.class.getResourceAsStream('/' + FOLDER + '/' + SCRIPT)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
