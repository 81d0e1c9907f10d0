package app.smallwins.speech;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Reads texts from the class path, in UTF-8. */
final class Resources {

    private Resources() {}

    /** The properties of a file; none when there is no such file. */
    static Map<String, String> properties(String path) {
        try (var stream = Resources.class.getClassLoader().getResourceAsStream(path)) {
            return stream == null ? Map.of() : load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, String> load(Reader reader) throws IOException {
        var properties = new Properties();
        properties.load(reader);
        var entries = new TreeMap<String, String>();
        properties.forEach((key, value) -> entries.put(key.toString(), value.toString()));
        return entries;
    }
}
