package app.smallwins.domain.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhrasingsTest {

    private final Phrasings phrasings = new Phrasings((_, _) -> List.of(
            "[please] (treat|spoil) myself to {treat} (after|when i have) {number} [more] wins",
            "my treat is {treat}"));

    @Test
    void shouldFindWhatStandsInThePlaces() {
        assertThat(found("Please treat myself to a fancy coffee after twenty five more wins."))
                .contains(Map.of("treat", "a fancy coffee", "number", "twenty five"));
        assertThat(found("spoil myself to tea when i have two wins"))
                .contains(Map.of("treat", "tea", "number", "two"));
    }

    @Test
    void shouldTakeTheFirstPhrasingThatFitsTheWholeSentence() {
        assertThat(found("my treat is an evening off")).contains(Map.of("treat", "an evening off"));
        assertThat(found("and my treat is an evening off")).isEmpty();
        assertThat(found("my treat is")).isEmpty();
    }

    @Test
    void shouldHearThroughPunctuationAndKeepTheWordsAsTheyWereSaid() {
        assertThat(found("My treat is ‘Don’t hurry’, with Ana-Maria!"))
                .contains(Map.of("treat", "Don't hurry with Ana-Maria"));
    }

    @Test
    void shouldNotSearchWhatNobodySaysInOneBreath() {
        assertThat(found("my treat is " + "very ".repeat(100) + "long")).isEmpty();
    }

    private Optional<Map<String, String>> found(String sentence) {
        return phrasings.in(sentence, "any", Locale.US);
    }
}
