package app.smallwins.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Starts the whole program as people do, as a process of its own. */
@Timeout(90)
class ProcessTest {

    private static final String LISTENING = "Small Wins is listening on ";

    private final List<Process> started = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void endAll() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void shouldServeUntilItIsToldToEndAndLeaveNoChildBehind() throws Exception {
        var server = start("serve", "--port", "0", "--data", "memory");
        var address = address(server);
        assertThat(status(address + "/health")).isEqualTo(200);
        var children = server.descendants().toList();

        server.toHandle().destroy();

        assertThat(server.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(server.exitValue()).isZero();
        assertThat(children).isNotEmpty().noneMatch(ProcessHandle::isAlive);
        assertThat(server.errorReader().lines()).singleElement()
                .isEqualTo("A device on your desk: " + address + "/device");
    }

    @Test
    void shouldSayItBackTwiceAndEndWhenItIsTalkedToThroughAPipe() throws Exception {
        var talk = start("--data", "memory");
        tell(talk, "alexa, tell small wins i got out of bed\n"
                + "alexa, ask small wins to remind me what i have done\n");

        assertThat(talk.inputReader().lines()).hasSize(2).allMatch(line -> line.contains("got out of bed"));
        assertThat(talk.waitFor()).isZero();
        assertThat(talk.errorReader().lines()).isEmpty();
    }

    @Test
    void shouldRememberBetweenRunsWhatItWasToldInGerman() throws Exception {
        var data = folder.resolve("ein Glas").toString();
        var told = start("tell", "--data", data, "--locale", "de-DE", "Ich bin früh aufgestanden");
        assertThat(told.inputReader().lines()).singleElement().asString().contains("früh aufgestanden");
        assertThat(told.waitFor()).isZero();

        var asked = start("--locale=de-DE", "--data", data);
        tell(asked, "alexa, frag kleine siege was habe ich heute geschafft\n");
        assertThat(asked.inputReader().lines()).singleElement().asString().contains("früh aufgestanden");
        assertThat(asked.waitFor()).isZero();
    }

    @Test
    void shouldSayKindlyThatAnotherOneUsesTheFolder() throws Exception {
        var first = start("serve", "--port", "0", "--data", folder.toString());
        address(first);

        var second = start("tell", "--data", folder.toString(), "I got up");

        assertThat(second.waitFor()).isEqualTo(1);
        assertThat(second.errorReader().lines()).singleElement()
                .asString()
                .contains("Another Small Wins is using", folder.toString(), "--data");
    }

    @Test
    void shouldSayThatThePortIsTaken() throws Exception {
        var first = start("serve", "--port", "0", "--data", "memory");
        var port = URI.create(address(first)).getPort();

        var second = start("serve", "--data", "memory", "--port", Integer.toString(port));

        assertThat(second.waitFor()).isEqualTo(1);
        assertThat(second.errorReader().lines()).singleElement().asString().contains("port " + port);
    }

    @Test
    void shouldExplainTheOptionsItDoesNotKnow() throws Exception {
        var confused = start("--no-such-thing");

        assertThat(confused.waitFor()).isEqualTo(2);
        assertThat(confused.errorReader().lines()).anyMatch(line -> line.contains("--no-such-thing"));
    }

    @Test
    void shouldTakeCertificatesForAmazonsFromWhereItIsTold() throws Exception {
        var amazon = PlayedAmazon.in(folder);
        var server = start("serve", "--port", "0", "--data", "memory", "--test-ca", amazon.authority().toString(),
                "--test-certificates", "http://127.0.0.1:9");

        assertThat(status(address(server) + "/health")).isEqualTo(200);
    }

    @Test
    void shouldSayWhatIsMissingToPlayAmazon() throws Exception {
        var nobody = folder.resolve("nobody.pem").toString();

        var half = start("serve", "--port", "0", "--data", "memory", "--test-ca", nobody);
        var wrong = start("serve", "--port", "0", "--data", "memory", "--test-ca", nobody, "--test-certificates",
                "http://127.0.0.1:9");

        assertThat(half.waitFor()).isEqualTo(2);
        assertThat(half.errorReader().lines()).anyMatch(line -> line.contains("--test-certificates"));
        assertThat(wrong.waitFor()).isEqualTo(1);
        assertThat(wrong.errorReader().lines()).singleElement().asString().contains(nobody);
    }

    private Process start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-Dsun.jnu.encoding=UTF-8", "-cp",
                System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        var process = builder.start();
        started.add(process);
        return process;
    }

    private static void tell(Process process, String lines) throws IOException {
        try (var input = process.getOutputStream()) {
            input.write(lines.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String address(Process server) throws IOException {
        var line = server.inputReader().readLine();
        assertThat(line).as(() -> server.errorReader().lines().toList().toString()).startsWith(LISTENING);
        return line.substring(LISTENING.length());
    }

    private static int status(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
