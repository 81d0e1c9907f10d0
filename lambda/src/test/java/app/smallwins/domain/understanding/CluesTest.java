package app.smallwins.domain.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.smallwins.domain.understanding.Words.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CluesTest {

    private static final Kinds KINDS = new Kinds(
            List.of("me = i me", "not = not never", "worn = tired give", "weary = tired", "hope = hop*", "done = *ed"));

    @Test
    void shouldFindWordsAndHowLongOnesBegin() {
        assertThat(clues("hopeless day")).contains("hopeless", "hop*", "hopele*", "*ss", "*eless", "day")
                .doesNotContain("day*", "hopeles*", "*ay");
    }

    @Test
    void shouldFindNeighboursFromTheBeginningToTheEnd() {
        assertThat(clues("so very alone")).contains("^_so", "so_very", "very_alone", "alone_$", "^_*_very",
                "so_*_alone",
                "very_*_$");
    }

    @Test
    void shouldFindKindsAndTheOrderTheyComeIn() {
        assertThat(clues("i am so tired")).contains(":me", ":worn", ":weary", ":me..:worn", ":me_am", "so_:worn")
                .doesNotContain(":worn..:me", ":me..:weary");
    }

    @Test
    void shouldKnowKindsByBeginningAndEnding() {
        assertThat(KINDS.of("hopeful")).containsExactly(":hope");
        assertThat(KINDS.of("walked")).containsExactly(":done");
        assertThat(KINDS.of("red")).isEmpty();
    }

    @Test
    void shouldSayHowLongASentenceIsAtLeast() {
        assertThat(clues("one two three four")).contains("~2", "~3", "~4").doesNotContain("~6");
    }

    @Test
    void shouldFindNothingMoreThanAnEmptySentenceInNoWords() {
        assertThat(clues("")).containsExactly("~1", "^_$");
    }

    @Test
    void shouldSayWhichKindIsMalformed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Kinds(List.of("me: i me")))
                .withMessageContaining("me: i me");
    }

    private static Set<String> clues(String sentence) {
        var words = Stream.of(sentence.split(" ")).filter(word -> !word.isEmpty()).map(word -> new Word(word, 0, 0));
        return new Clues(KINDS).in(List.of(new Words(words.toList())));
    }
}
