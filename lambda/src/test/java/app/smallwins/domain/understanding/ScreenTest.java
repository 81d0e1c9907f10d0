package app.smallwins.domain.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.understanding.Pattern.Screened;
import app.smallwins.domain.understanding.Words.Word;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenTest {

    @ParameterizedTest
    @ValueSource(strings = {"bed", "(bed|sofa)", "made [my] bed", "^ ... bed $", "{with bed} made",
        "made {before my bed}",
        "my {after made} bed", "{not with sofa} bed", "ma* *ed bed", "(i made|we built) ... (bed|sofa)", "* * *"})
    void shouldLetPassWhateverMayMatch(String pattern) {
        assertThat(lets(pattern, "i made my bed")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sofa", "made [my] sofa", "(i made|we built) sofa", "{with sofa} made",
        "made {before my sofa}"})
    void shouldHoldBackWhatLacksAWord(String pattern) {
        assertThat(lets(pattern, "i made my bed")).isFalse();
    }

    @Test
    void shouldKeepAPatternFromBeingTriedInVain() {
        var pattern = new Screened(PatternParser.parse("my [own] bed", ScreenTest::noName));
        assertThat(pattern.ends(words("i made my bed"), words("i made my bed").places())).isNotZero();
        assertThat(pattern.ends(words("i made my sofa"), words("i made my sofa").places())).isZero();
    }

    private static boolean lets(String pattern, String said) {
        return Screen.of(PatternParser.parse(pattern, ScreenTest::noName)).lets(words(said).bits());
    }

    private static Words words(String said) {
        return new Words(Stream.of(said.split(" ")).map(word -> new Word(word, 0, 0)).toList());
    }

    private static Pattern noName(String name) {
        throw new IllegalArgumentException(name);
    }
}
