package app.smallwins.simulator.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is committed under {@code interaction-model} is what the grammars give. */
class CommittedModelsTest {

    private static final String REMEDY = """
            %s is not what interaction-model-source gives. Write it anew and commit it:
                mvn -q -am -pl simulator -Pinteraction-model process-classes""";

    @ParameterizedTest
    @MethodSource("app.smallwins.simulator.model.Project#locales")
    void shouldHoldWhatTheGrammarsGive(String locale) {
        var same = Files.exists(Project.FOLDER.resolve(ModelBuilder.file(locale)))
                && Project.text(ModelBuilder.file(locale)).equals(ModelBuilder.build(Project.SOURCES).get(locale));

        assertThat(same).withFailMessage(REMEDY, ModelBuilder.file(locale)).isTrue();
    }

    @Test
    void shouldHoldNoModelThatNoLanguageServes() throws IOException {
        try (var files = Files.list(Project.FOLDER.resolve(ModelBuilder.MODELS))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(Project.locales());
        }
    }
}
