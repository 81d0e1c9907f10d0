package app.smallwins.simulator.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;

import app.smallwins.simulator.Main;

/** The program in a process of its own, as {@code serve} starts it, and somebody in another terminal. */
final class Served implements AutoCloseable {

    private static final String LISTENING = "Small Wins is listening on ";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path errors;
    private final Process process;
    private final URI address;
    private final StringBuilder output = new StringBuilder();

    Served(Path data, Path folder) throws IOException {
        this.errors = folder.resolve("errors");
        this.process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                Main.class.getName(), "serve", "--port", "0", "--data", data.toString())
                .redirectError(errors.toFile())
                .start();
        var line = process.inputReader().readLine();
        assertThat(line).as(() -> written(errors)).startsWith(LISTENING);
        this.address = URI.create(line.substring(LISTENING.length()).strip());
    }

    URI address() {
        return address;
    }

    /** What the device answers. */
    JsonNode say(String words) throws Exception {
        return WebDesk.JSON.readTree(sent(HttpRequest.newBuilder(address.resolve("/simulator/say"))
                .POST(BodyPublishers.ofString(WebDesk.JSON.createObjectNode()
                        .put("say", "alexa, " + words)
                        .put("locale", "en-US")
                        .toString()))));
    }

    /** A code that was just heard. */
    String code() throws Exception {
        return say("ask small wins to connect my phone").at("/card/content")
                .asText()
                .replaceFirst(".*([B-Z]{4}-[B-Z]{4}).*", "$1");
    }

    /** The key that a code gives. */
    String pair(String code) throws Exception {
        return WebDesk.JSON.readTree(sent(HttpRequest.newBuilder(address.resolve("/v1/pair"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"code\": \"%s\", \"device\": \"curl\"}".formatted(code)))))
                .at("/key")
                .asText();
    }

    /** What is answered to a win. */
    String post(String key, String words) throws Exception {
        return sent(HttpRequest.newBuilder(address.resolve("/v1/wins"))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(words)));
    }

    /** Ends it as people do, and waits until its table is written. */
    void end() throws Exception {
        process.toHandle().destroy();
        process.inputReader().lines().forEach(line -> output.append(line).append('\n'));
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    /** All that it wrote, once it has ended. */
    String logged() {
        return output + written(errors);
    }

    private String sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }

    private static String written(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return List.of(unreadable).toString();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        client.close();
    }
}
