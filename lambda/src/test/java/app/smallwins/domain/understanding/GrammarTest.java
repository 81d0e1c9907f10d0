package app.smallwins.domain.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.smallwins.domain.understanding.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GrammarTest {

    private static final Map<String, String> NAMES = Map.of("clause-break", "(and|but)", "me", "(i|^)");

    @Test
    void shouldMatchWordsAlternativesAndOptionals() {
        assertThat(matches("i (brush|brushed) [my] teeth", "i brushed my teeth")).isTrue();
        assertThat(matches("i (brush|brushed) [my] teeth", "i brush teeth")).isTrue();
        assertThat(matches("i (brush|brushed) [my] teeth", "i brushed his teeth")).isFalse();
    }

    @Test
    void shouldCrossShortGapsOnlyWithinAClause() {
        assertThat(matches("want .. die", "want to really die")).isTrue();
        assertThat(matches("want .. die", "want cake and die")).isFalse();
        assertThat(matches("want ... die", "want cake and not to die")).isTrue();
    }

    @Test
    void shouldKnowWhereASentenceBeginsAndEnds() {
        assertThat(matches("^ stop $", "stop")).isTrue();
        assertThat(matches("^ stop $", "i stopped to stop")).isFalse();
        assertThat(matches("<me> stop", "stop")).isTrue();
    }

    @Test
    void shouldLookAroundWithoutTakingUpWords() {
        assertThat(matches("die {not before laughing}", "die laughing")).isFalse();
        assertThat(matches("die {not before laughing}", "die")).isTrue();
        assertThat(matches("{not after not} want", "do not want")).isFalse();
        assertThat(matches("died {not with (movie|film)}", "he died in the movie")).isFalse();
        assertThat(matches("died {with movie}", "he died in the movie")).isTrue();
    }

    @Test
    void shouldMatchBeginningsAndEndingsOfWords() {
        assertThat(matches("selbstmord*", "selbstmordgedanken")).isTrue();
        assertThat(matches("i *ed", "i walked")).isTrue();
        assertThat(matches("i * home", "i went home")).isTrue();
        assertThat(matches("i * home", "i home")).isFalse();
    }

    @Test
    void shouldSayWhereAPatternIsMalformed() {
        assertThatIllegalArgumentException().isThrownBy(() -> parse("i (brush|")).withMessageContaining(">>>");
        assertThatIllegalArgumentException().isThrownBy(() -> parse("i ]")).withMessageContaining("left over");
        assertThatIllegalArgumentException().isThrownBy(() -> parse("a . b")).withMessageContaining("dots");
    }

    private static boolean matches(String pattern, String text) {
        var words = words(text);
        return parse(pattern).ends(words, words.places()) != 0;
    }

    private static Pattern parse(String pattern) {
        return PatternParser.parse(pattern, name -> parse(NAMES.get(name)),
                word -> new Pattern.OneOf(Set.of(word)));
    }

    private static Words words(String text) {
        var words = new ArrayList<Word>();
        for (var word : List.of(text.split(" "))) {
            words.add(new Word(word, 0, 0));
        }
        return new Words(words);
    }
}
