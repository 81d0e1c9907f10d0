package app.smallwins.domain.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.Command;
import app.smallwins.domain.Utterance;
import app.smallwins.speech.ResourceLexicon;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not clear on its face. */
class AmbiguousTest {

    private static final Understanding UNDERSTANDING = new Understanding(new ResourceLexicon());

    @ParameterizedTest
    @CsvSource({"en,i took all my pills", "en,i took my pills all of them", "en,took all of my pills",
        "de,ich habe alle tabletten genommen", "de,ich habe meine tabletten alle genommen"})
    void shouldMeetWithCareWhatMayBeDanger(Locale language, String said) {
        assertThat(of(said, language)).isInstanceOfAny(Understood.CareWin.class, Understood.Crisis.class,
                Understood.Concern.class);
    }

    @ParameterizedTest
    @CsvSource({"en,i took my pills", "en,i took my meds at eight", "en,i took all my vitamins",
        "en,i took all my pills today", "en,i took all my meds",
        "de,ich habe meine tabletten genommen"})
    void shouldNotAlarmWhoeverTookTheirMedicine(Locale language, String said) {
        assertThat(of(said, language)).isInstanceOf(Understood.WinTold.class);
    }

    @ParameterizedTest
    @CsvSource({"en,alexa", "en,um", "de,alexa"})
    void shouldKeepNothingThatIsOnlyFiller(Locale language, String said) {
        assertThat(of(said, language)).isInstanceOf(Understood.Chatter.class);
    }

    @ParameterizedTest
    @CsvSource({"en,that was monday", "de,das war montag", "en,that was monday morning"})
    void shouldTakeABareWeekdayForTheDayOfTheLastWin(Locale language, String said) {
        assertThat(of(said, language)).isInstanceOfSatisfying(Understood.Request.class,
                request -> assertThat(request.command()).isInstanceOf(Command.Redate.class));
    }

    private static Understood of(String said, Locale language) {
        return UNDERSTANDING.of(Utterance.whole(said), language, Optional.empty());
    }
}
