package app.smallwins.simulator.skill;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the wins on this machine are kept. */
public sealed interface DataPlace {

    /** Nowhere: all is gone at the end. */
    record Memory() implements DataPlace {
    }

    /** In a folder, which is made if need be. */
    record Folder(Path path) implements DataPlace {
    }

    /** Reads {@code memory} or a folder's path. */
    static DataPlace of(String written) {
        return written.equals("memory") ? new Memory() : new Folder(Path.of(written).toAbsolutePath().normalize());
    }

    /**
     * The folder in the user's home where this platform keeps programs' data: {@code ~/Library/Application Support} on
     * macOS, {@code $XDG_DATA_HOME} or {@code ~/.local/share} elsewhere (XDG Base Directory Specification).
     */
    static DataPlace customary(String operatingSystem, Path home, Map<String, String> environment) {
        if (operatingSystem.toLowerCase(Locale.ROOT).startsWith("mac")) {
            return new Folder(home.resolve("Library/Application Support/small-wins"));
        }
        var base = Optional.ofNullable(environment.get("XDG_DATA_HOME"))
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(() -> home.resolve(".local/share"));
        return new Folder(base.resolve("small-wins"));
    }
}
