package app.smallwins.dynamodblocal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * Where one engine unpacks its native library. The engine never cleans up after itself, so this goes when its process
 * does: by whoever started it, or by the engine itself when that one is gone.
 */
record ScratchFolder(Path path) {

    /** The JVM takes its temporary files' folder from here. */
    private static final String OPTION = "-Djava.io.tmpdir=";

    static ScratchFolder create() {
        try {
            return new ScratchFolder(Files.createTempDirectory("small-wins-engine-"));
        } catch (IOException refused) {
            throw new EngineUnavailable("no folder for temporary files can be made", refused);
        }
    }

    /** That of the process this is called in. */
    static ScratchFolder ofThisProcess() {
        return new ScratchFolder(Path.of(System.getProperty("java.io.tmpdir")));
    }

    String asOption() {
        return OPTION + path;
    }

    /** Takes the folder away; what cannot be removed stays, for nothing depends on it. */
    void remove() {
        try (var files = Files.walk(path)) {
            files.sorted(Comparator.reverseOrder()).forEach(ScratchFolder::removeFile);
        } catch (IOException | UncheckedIOException _) {
            // gone already, or going: both processes may be cleaning up
        }
    }

    private static void removeFile(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException inUse) {
            throw new UncheckedIOException(inUse);
        }
    }
}
