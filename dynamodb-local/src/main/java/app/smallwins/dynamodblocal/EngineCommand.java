package app.smallwins.dynamodblocal;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The command that starts the engine. */
final class EngineCommand {

    /** System property: the folder that holds the engine's jars, when they are not where the build puts them. */
    static final String FOLDER = "smallwins.dynamodb-local.engine";

    /** System property: the file that gets what the engine says, which is otherwise thrown away. */
    static final String LOG = "smallwins.dynamodb-local.log";

    /** A short start matters more than speed later on: cheap compiler, cheap collector, small heap. */
    private static final List<String> TUNING = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto",
            "-Xms32m", "-Xmx384m", "--enable-native-access=ALL-UNNAMED");

    private EngineCommand() {}

    static ProcessBuilder inMemory(ScratchFolder scratch) {
        return command(scratch, "-inMemory");
    }

    static ProcessBuilder in(Path folder, ScratchFolder scratch) {
        try {
            return command(scratch, "-dbPath", Files.createDirectories(folder).toAbsolutePath().toString());
        } catch (IOException refused) {
            throw new EngineUnavailable("the data folder " + folder + " cannot be made", refused);
        }
    }

    private static ProcessBuilder command(ScratchFolder scratch, String... storage) {
        var engine = engineFolder();
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(TUNING);
        command.addAll(LoopbackSelectors.JVM_OPTIONS);
        command.add("-Djava.library.path=" + engine);
        command.add(scratch.asOption());
        command.addAll(
                List.of("-cp", ownCode() + File.pathSeparator + engine.resolve("*"), EngineMain.class.getName()));
        command.addAll(List.of(storage));
        command.addAll(List.of("-sharedDb", "-disableTelemetry", "-port", EngineMain.PLACEHOLDER_PORT));
        return quietly(new ProcessBuilder(command));
    }

    private static ProcessBuilder quietly(ProcessBuilder builder) {
        builder.environment().put("DDB_LOCAL_TELEMETRY", "0");
        var log = Optional.ofNullable(System.getProperty(LOG)).map(File::new).map(Redirect::appendTo);
        return builder.redirectError(log.orElse(Redirect.DISCARD));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path engineFolder() {
        var folder = Optional.ofNullable(System.getProperty(FOLDER))
                .map(Path::of)
                .orElseGet(() -> ownCode().resolveSibling("engine"))
                .toAbsolutePath();
        if (!Files.isDirectory(folder)) {
            throw new EngineUnavailable("DynamoDB Local is not in " + folder
                    + "; fetch it with: mvn -pl dynamodb-local package, or name its folder with -D" + FOLDER + "=DIR");
        }
        return folder;
    }

    /** This module's classes: the folder {@code target/classes}, or the jar beside it. */
    private static Path ownCode() {
        try {
            return Path.of(EngineCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
