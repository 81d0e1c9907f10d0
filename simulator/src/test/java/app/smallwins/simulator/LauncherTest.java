package app.smallwins.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code ./small-wins} in a project of its own, with a JDK and a Maven that only pretend. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final Path LAUNCHER = Path.of("..", "small-wins").toAbsolutePath().normalize();
    private static final List<String> TOOLS = List.of("sh", "cat", "cksum", "dirname", "find", "grep", "head", "kill",
            "ls", "mkdir", "readlink", "rm", "sed", "sleep", "tee");

    private static final String JAVA = """
            #!/bin/sh
            echo "JAVA $*"
            """;

    private static final String MAVEN = """
            #!/bin/sh
            echo "[INFO] Building Small Wins: a part 0.1.0-SNAPSHOT [1/1]"
            mkdir -p simulator/target/lib dynamodb-local/target/engine
            : > simulator/target/small-wins-simulator-1.jar
            : > simulator/target/lib/library.jar
            """;

    @TempDir
    private Path folder;
    private Path project;
    private Path tools;

    /** What a run of the launcher came to. */
    private record Run(int status, String answers, String asides) {
    }

    @BeforeEach
    void makeProject() throws IOException {
        project = Files.createDirectories(folder.resolve("a project with blanks"));
        write(project.resolve("small-wins"),
                Files.readString(LAUNCHER).replaceAll("/(usr|opt|Library|home)/", "/nowhere/$1/"));
        write(project.resolve("pom.xml"), "<project/>");
        write(project.resolve("simulator/src/main/java/Main.java"), "class Main {}");
        makeJdk("25.0.1");
        tools = Files.createDirectories(folder.resolve("tools"));
        for (var tool : TOOLS) {
            Files.createSymbolicLink(tools.resolve(tool), installed(tool));
        }
        write(tools.resolve("mvn"), MAVEN);
    }

    @Test
    void shouldBuildAndThenStartWithTheArgumentsGiven() {
        var run = run(project.resolve("small-wins"), "tell", "I got out of bed");

        assertThat(run.status()).isZero();
        assertThat(run.answers()).startsWith("JAVA ")
                .contains("a project with blanks/simulator/target/lib/library.jar",
                        "app.smallwins.simulator.Main tell I got out of bed")
                .hasLineCount(1);
        assertThat(run.asides()).contains("Building Small Wins (the first time: a minute or two) ...",
                "  Small Wins: a part\n");
    }

    @Test
    void shouldNotBuildAgainWhenNothingChanged() {
        run(project.resolve("small-wins"));
        var again = run(project.resolve("small-wins"));

        assertThat(again.answers()).startsWith("JAVA ");
        assertThat(again.asides()).isEmpty();
    }

    @Test
    void shouldBuildAgainWhenASourceIsNew() throws IOException {
        run(project.resolve("small-wins"));
        write(project.resolve("simulator/src/main/java/More.java"), "class More {}");

        assertThat(run(project.resolve("small-wins")).asides()).contains("Building Small Wins");
    }

    @Test
    void shouldBuildAgainWhenASourceIsGone() throws IOException {
        run(project.resolve("small-wins"));
        Files.delete(project.resolve("simulator/src/main/java/Main.java"));

        assertThat(run(project.resolve("small-wins")).asides()).contains("Building Small Wins");
    }

    @Test
    void shouldFindItsProjectThroughALink() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("a link"), Path.of("a project with blanks/small-wins"));

        assertThat(run(link).answers()).contains("a project with blanks/simulator/target/lib/library.jar");
    }

    @Test
    void shouldSayWhatToInstallWhenThereIsNoJdk25() throws IOException {
        makeJdk("21.0.4");
        var run = run(project.resolve("small-wins"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.answers()).isEmpty();
        assertThat(run.asides()).contains("needs a JDK 25", "sdk install java");
    }

    @Test
    void shouldSayWhatToInstallWhenThereIsNoMaven() throws IOException {
        Files.delete(tools.resolve("mvn"));
        var run = run(project.resolve("small-wins"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.asides()).contains("built by Maven", "Install it");
    }

    @Test
    void shouldShowWhatWentWrongWhenTheBuildFails() throws IOException {
        write(tools.resolve("mvn"), "#!/bin/sh\necho '[ERROR] a word is missing'\nexit 1\n");
        var run = run(project.resolve("small-wins"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.answers()).isEmpty();
        assertThat(run.asides()).contains("[ERROR] a word is missing", "The build failed.");
    }

    private void makeJdk(String version) throws IOException {
        write(folder.resolve("jdk/bin/java"), JAVA);
        write(folder.resolve("jdk/bin/javac"), JAVA);
        write(folder.resolve("jdk/release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    private Run run(Path launcher, String... arguments) {
        try {
            var answers = folder.resolve("answers.txt");
            var asides = folder.resolve("asides.txt");
            var command = Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList();
            var builder = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectOutput(answers.toFile())
                    .redirectError(asides.toFile());
            builder.environment().clear();
            builder.environment().put("PATH", tools.toString());
            builder.environment().put("HOME", folder.resolve("home").toString());
            builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
            var process = builder.start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return new Run(process.exitValue(), Files.readString(answers), Files.readString(asides));
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    private static Path installed(String tool) {
        return Stream.of("/bin", "/usr/bin")
                .map(place -> Path.of(place, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
