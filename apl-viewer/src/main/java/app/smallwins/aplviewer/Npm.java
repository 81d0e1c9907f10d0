package app.smallwins.aplviewer;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Packages from npm, as a lock file names them, each checked against its digest. None of their scripts is run. */
public final class Npm {

    private static final String LOCK = "package-lock.json";
    private static final List<String> DESCRIPTION = List.of("package.json", LOCK);

    private Npm() {}

    /**
     * Puts the packages in {@code into/node_modules}, unless they are there.
     *
     * @param description the folder with {@code package.json} and its lock file
     * @return what kept them from being there; empty when they are
     */
    public static Optional<String> install(Path description, Path into) {
        try {
            return isThere(description, into) ? Optional.empty() : fetch(description, into);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** npm writes its own copy of the lock file last. */
    private static boolean isThere(Path description, Path into) throws IOException {
        var installed = into.resolve(LOCK);
        return Files.exists(into.resolve("node_modules/.package-lock.json")) && Files.exists(installed)
                && Files.mismatch(installed, description.resolve(LOCK)) < 0;
    }

    private static Optional<String> fetch(Path description, Path into) throws IOException {
        Files.createDirectories(into);
        for (var file : DESCRIPTION) {
            Files.copy(description.resolve(file), into.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        return npm().isEmpty() ? Optional.of("there is no npm on the path") : run(npm().get(), into);
    }

    private static Optional<String> run(Path npm, Path into) throws IOException {
        var process = new ProcessBuilder(npm.toString(), "ci", "--ignore-scripts", "--no-audit", "--no-fund",
                "--omit-lockfile-registry-resolved").directory(into.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes());
        try {
            return process.waitFor() == 0 ? Optional.empty() : Optional.of("npm said: " + said.strip());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.of("it was interrupted");
        }
    }

    private static Optional<Path> npm() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("npm", "npm.cmd").map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
