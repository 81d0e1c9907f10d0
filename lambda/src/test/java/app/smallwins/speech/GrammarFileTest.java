package app.smallwins.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarFileTest {

    private static final Pattern SET = Pattern.compile("^(?:words|map|outside) (\\S+):.*");
    /** Sets that the interpreter itself asks for. */
    private static final List<String> BUILT_IN = List.of("abbreviation", "spelling", "quoted");

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void shouldUseEverySetOfWords(String language) {
        var lines = GrammarFile.of(language).lines();

        assertThat(sets(lines)).filteredOn(name -> !BUILT_IN.contains(name) && !isUsed(name, lines)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void shouldHaveNoLineTwice(String language) {
        assertThat(GrammarFile.of(language).lines()).filteredOn(line -> !line.isBlank()).doesNotHaveDuplicates();
    }

    private static Stream<String> sets(List<String> lines) {
        return lines.stream()
                .map(SET::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(found -> found.group(1))
                .distinct();
    }

    private static boolean isUsed(String name, List<String> lines) {
        return lines.stream()
                .anyMatch(line -> line.contains("<" + name + ">") || line.startsWith("turn " + name + ":")
                        || line.startsWith("outside ") && (line + " ").contains(" " + name + " "));
    }
}
