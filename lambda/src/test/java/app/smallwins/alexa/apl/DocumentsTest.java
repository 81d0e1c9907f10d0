package app.smallwins.alexa.apl;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.screen.Screen;
import app.smallwins.fakes.Outcomes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents, and the screens they are for: neither without the other. */
class DocumentsTest {

    private static final Path FOLDER = Path.of("src/main/resources/apl");
    private static final int MOST_BYTES = 12_000;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void shouldHaveOneDocumentForEveryKindOfScreen() throws IOException {
        var tokens = Stream.of(Screen.class.getPermittedSubclasses())
                .map(kind -> Apl.directive((Screen) Outcomes.sample(kind, "fed the cat")).get("token").toString())
                .toList();

        assertThat(tokens).containsExactlyInAnyOrderElementsOf(Documents.NAMES).doesNotHaveDuplicates();
        assertThat(files()).containsExactlyInAnyOrderElementsOf(
                Stream.concat(Stream.of("shared"), tokens.stream()).toList());
    }

    @Test
    void shouldShareStylesAndLayoutsAndLeaveRoomForWhatIsSaid() throws IOException {
        for (var name : Documents.NAMES) {
            var document = json.readTree(Documents.of(name));
            assertThat(document.at("/layouts").properties()).extracting(entry -> entry.getKey())
                    .contains("Ground", "Scrolled", "Words", "Actions");
            assertThat(document.path("mainTemplate").path("parameters")).extracting(JsonNode::asText)
                    .containsExactly("screen");
            assertThat(Documents.of(name)).hasSizeLessThan(MOST_BYTES);
        }
    }

    @Test
    void shouldReadATextFromItsOwnSide() {
        assertThat(AplText.side("3 times: you fed the cat")).isEqualTo("left");
        assertThat(AplText.side("“قمت من السرير” you said")).isEqualTo("right");
        assertThat(AplText.side("אכלתי")).isEqualTo("right");
        assertThat(AplText.side("...")).isEqualTo("left");
    }

    @Test
    void shouldWriteWhatIsNoMarkupAsItIs() {
        assertThat(AplText.verbatim("<b>&amp;</b>")).isEqualTo("&lt;b&gt;&amp;amp;&lt;/b&gt;");
        assertThat(AplText.verbatim("🙂".repeat(500))).hasSize(2 * 480 + 2).endsWith("🙂 …");
    }

    @Test
    void shouldFillTheJarEverMoreSlowlyAndNeverWhole() {
        assertThat(List.of(JarDrawing.shown(1), JarDrawing.shown(40), JarDrawing.shown(3_000),
                JarDrawing.shown(1_000_000))).containsExactly(1, 40, 84, 84);
    }

    @Test
    void shouldLeaveASlipWhereItLiesWhenOthersCome() {
        var before = (String) JarDrawing.of(6, true).get("newest");

        assertThat(JarDrawing.of(7, true).get("papers").toString()).contains(before);
    }

    private static List<String> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".json", "")).toList();
        }
    }
}
