package app.smallwins.simulator.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say reaches the intent it is meant for, by the models of the skill package. */
class HeardSentencesTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");

    /** A sentence, and a regular expression for what it should be heard as. */
    private record Line(String said, String expected) {

        static Line of(String line) {
            var arrow = line.indexOf(" => ");
            return new Line(line.substring(0, arrow), line.substring(arrow + " => ".length()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-GB", "en-CA", "en-AU", "en-IN", "de-DE"})
    void shouldHearEachSentenceAsItIsMeant(String tag) {
        var locale = Locale.forLanguageTag(tag);
        var ears = Ears.of(locale).orElseThrow();

        assertThat(lines(locale)).isNotEmpty()
                .filteredOn(line -> !heard(ears, line.said()).matches(line.expected()))
                .extracting(line -> line.said() + " => " + heard(ears, line.said()))
                .isEmpty();
    }

    private static String heard(Ears ears, String said) {
        return switch (ears.heard(said, FRIDAY)) {
            case Heard.Intent(var name, var slots) -> (name + " " + filled(slots)).strip();
            case Heard.Launch() -> "launch";
            case Heard.Exit() -> "exit";
            case Heard.Permission(var answer) -> answer;
            case Heard.Touch touch -> touch.toString();
        };
    }

    private static String filled(List<Heard.Slot> slots) {
        return slots.stream()
                .filter(slot -> slot.value().isPresent())
                .map(slot -> slot.name() + "=" + meaning(slot))
                .collect(Collectors.joining(" "));
    }

    private static String meaning(Heard.Slot slot) {
        return slot.resolution()
                .flatMap(Heard.Resolution::match)
                .flatMap(Heard.Entry::id)
                .or(slot::value)
                .orElseThrow();
    }

    private static List<Line> lines(Locale locale) {
        return text("/heard/" + locale.getLanguage() + ".txt").filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Line::of)
                .toList();
    }

    private static Stream<String> text(String resource) {
        try (var file = HeardSentencesTest.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
