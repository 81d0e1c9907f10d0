package app.smallwins.simulator.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import app.smallwins.simulator.http.Simulator;
import app.smallwins.simulator.skill.DataPlace;
import app.smallwins.simulator.skill.LocalSkill;

/**
 * Plays every conversation under {@code src/test/dialogs/<language>/} to the real skill, once in each locale it is for.
 */
class DialogsTest {

    private static final Path DIALOGS = Path.of("src/test/dialogs");
    private static final Path MODELS = Path.of("../interaction-model/interactionModels/custom");

    private static Simulator desk;

    @BeforeAll
    static void start() {
        desk = Simulator.start(0, ZoneOffset.UTC, InstantSource.system(),
                amazon -> LocalSkill.start(new DataPlace.Memory(), amazon, Optional.empty()));
    }

    @AfterAll
    static void end() {
        desk.close();
    }

    @TestFactory
    Stream<DynamicTest> shouldHoldTheConversation() throws IOException {
        try (var files = Files.walk(DIALOGS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(DialogsTest::tests)
                    .toList()
                    .stream();
        }
    }

    private static Stream<DynamicTest> tests(Path file) {
        var script = ScriptParser.parse(read(file));
        var name = DIALOGS.relativize(file).toString();
        return locales(script, file).stream()
                .map(locale -> DynamicTest.dynamicTest(
                        name + " in " + locale.toLanguageTag(), file.toUri(), () -> play(script, locale, name)));
    }

    private static void play(Script script, Locale locale, String name) {
        var transcript = Play.of(script, locale, name + ' ' + locale.toLanguageTag(), desk);

        assertThat(transcript.isAsExpected()).as("%s%s", name, transcript).isTrue();
    }

    /** The locales the script names, or all that the skill has in the language of the script's folder. */
    private static List<Locale> locales(Script script, Path file) {
        if (!script.locales().isEmpty()) {
            return script.locales();
        }
        var language = file.getParent().getFileName().toString();
        try (var models = Files.list(MODELS)) {
            return models.map(model -> model.getFileName().toString().replace(".json", ""))
                    .filter(tag -> tag.startsWith(language + '-'))
                    .sorted()
                    .map(Locale::forLanguageTag)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }
}
