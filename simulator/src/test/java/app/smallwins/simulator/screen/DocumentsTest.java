package app.smallwins.simulator.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import app.smallwins.aplviewer.Npm;

/** Amazon's rules for APL documents, as its authoring tool checks them ({@code apl-suggester}). */
class DocumentsTest {

    private static final Path RULES = Path.of("target/npm").toAbsolutePath();
    private static final Path CHECK = Path.of("src/test/npm/check.cjs").toAbsolutePath();
    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeAll
    static void fetchTheRules() {
        assertThat(Npm.install(CHECK.getParent(), RULES)).as("what kept npm from fetching Amazon's rules").isEmpty();
    }

    @Test
    void shouldBeWhatAmazonCallsADocument() throws IOException {
        var documents = Samples.kinds()
                .stream()
                .map(kind -> kind + '\t' + document(kind))
                .collect(Collectors.joining("\n"));

        assertThat(found(documents)).isEmpty();
    }

    @Test
    void shouldNoticeWhatIsNone() throws IOException {
        var wrong = JSON.readTree(document("words"));
        ((ObjectNode) wrong.at("/layouts/Words/item")).put("fontColour", "red");

        assertThat(found("words\t" + wrong)).contains("fontColour");
    }

    private static String document(String kind) {
        try {
            return JSON.writeValueAsString(Viewer.directive(Samples.of(kind, "x")).get("document"));
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String found(String documents) throws IOException {
        var process = new ProcessBuilder("node", CHECK.toString(), RULES.toString()).redirectErrorStream(true).start();
        try (var in = process.getOutputStream()) {
            in.write(documents.getBytes(StandardCharsets.UTF_8));
        }
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
