package app.smallwins.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The skill package says that the skill has something to show, and to whom (Amazon, "Skill Manifest Schema"). */
class ScreensDeclaredTest {

    /** One device of each of Amazon's viewport profiles, in dp. */
    @ParameterizedTest
    @CsvSource({"HUB,ROUND,480,480", "HUB,RECTANGLE,960,480", "HUB,RECTANGLE,1024,600", "HUB,RECTANGLE,1280,800",
        "HUB,RECTANGLE,1920,1080", "HUB,RECTANGLE,1080,1920", "MOBILE,RECTANGLE,600,960", "MOBILE,RECTANGLE,1024,600",
        "TV,RECTANGLE,960,540"})
    void shouldShowSomethingOnEveryKindOfScreen(String mode, String shape, int width, int height) throws IOException {
        var skill = new ObjectMapper().readTree(Path.of("..").resolve("interaction-model/skill.json").toFile());
        var apl = skill.at("/manifest/apis/custom/interfaces/0");

        assertThat(apl.path("type").asText()).isEqualTo("ALEXA_PRESENTATION_APL");
        assertThat(StreamSupport.stream(apl.path("supportedViewports").spliterator(), false)).anyMatch(
                viewport -> viewport.path("mode").asText().equals(mode) && viewport.path("shape").asText().equals(shape)
                        && isWithin(viewport, "Width", width) && isWithin(viewport, "Height", height));
    }

    private static boolean isWithin(JsonNode viewport, String side, int length) {
        return viewport.path("min" + side).asInt() <= length && length <= viewport.path("max" + side).asInt();
    }
}
