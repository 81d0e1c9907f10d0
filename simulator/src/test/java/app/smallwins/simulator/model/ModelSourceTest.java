package app.smallwins.simulator.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.smallwins.simulator.model.InteractionModel.Intent;
import app.smallwins.simulator.model.InteractionModel.Slot;
import app.smallwins.simulator.model.InteractionModel.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelSourceTest {

    @TempDir
    private Path root;

    @BeforeEach
    void writeLanguage() throws IOException {
        write("en/language.txt", "locales: en-US en-GB\ninvocation: small wins\nfallback: LOW\n");
        write("en/words.txt", "mum: mom\n");
        write("en/intents/CallIntent.txt", "# says who\nslot day: DAY\n\ni called my <mum> [{day}]\n");
        write("en/types/DAY.txt", "TODAY: today | [so far] today\nMONDAY: monday\nMONDAY: on monday\n");
    }

    @Test
    void shouldReadSlotsSamplesAndValues() {
        var model = ModelSource.read(root, "en-US");

        assertThat(model.invocationName()).isEqualTo("small wins");
        assertThat(model.intents()).containsExactly(new Intent("CallIntent", List.of(new Slot("day", "DAY")),
                List.of("i called my mom {day}", "i called my mom")));
        assertThat(model.types().getFirst().values()).containsExactly(
                new Value(Optional.of("TODAY"), "today", List.of("so far today")),
                new Value(Optional.of("MONDAY"), "monday", List.of("on monday")));
    }

    @Test
    void shouldLetARegionSayItsOwnWordsAndAddSentences() throws IOException {
        write("en-GB/words.txt", "mum: mum\n");
        write("en-GB/intents/CallIntent.txt", "i rang my nan\n");

        assertThat(ModelSource.read(root, "en-GB").intents().getFirst().samples())
                .containsExactly("i called my mum {day}", "i called my mum", "i rang my nan");
    }

    @Test
    void shouldNameTheFileAndTheLineOfAFault() throws IOException {
        write("en/intents/CallIntent.txt", "\ni called (my mum\n");

        assertThatThrownBy(() -> ModelSource.read(root, "en-US"))
                .hasMessageContaining("CallIntent.txt:2")
                .hasMessageContaining("')' is missing");
    }

    @Test
    void shouldRefuseASampleWithAColon() throws IOException {
        write("en/intents/CallIntent.txt", "i called: my mum\n");

        assertThatThrownBy(() -> ModelSource.read(root, "en-US")).hasMessageContaining("CallIntent.txt:1")
                .hasMessageContaining("slot name: TYPE");
    }

    private void write(String file, String text) throws IOException {
        var path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
