package app.smallwins.domain.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.speech.ResourceLexicon;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a sentence on another day, and whether it still speaks of its own. */
class FadingTest {

    private static final Understanding UNDERSTANDING = new Understanding(new ResourceLexicon());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            i got out of bed                           | i got out of bed                           | false
            this morning i showered                    | i showered                                 | false
            I got up this morning.                     | I got up.                                  | false
            today i showered and cooked                | i showered and cooked                      | false
            Earlier today, I cooked.                   | I cooked.                                  | false
            tonight i cooked                           | i cooked                                   | false
            i called her today because i wanted to     | i called her because i wanted to           | false
            i got up early this morning                | i got up early this morning                | true
            i made it through today                    | i made it through today                    | true
            today was hard but i got up                | today was hard but i got up                | true
            i finished today's dishes                  | i finished today's dishes                  | true
            i stopped thinking about yesterday         | i stopped thinking about yesterday         | true
            i booked the dentist for tomorrow          | i booked the dentist for tomorrow          | true
            last month i quit smoking                  | last month i quit smoking                  | true
            the other day i called my dad              | the other day i called my dad              | true
            a few weeks ago i asked for a hug          | a few weeks ago i asked for a hug          | true
            in october i moved out                     | in october i moved out                     | true
            i went out every day this week             | i went out every day this week             | true
            today                                      | today                                      | true
            """)
    void shouldLeaveOutWhatIsOnlyTrueOnItsDay(String told, String left, boolean ofItsDay) {
        assertThat(UNDERSTANDING.lasting(told, Locale.US)).isEqualTo(new Lasting(left, ofItsDay));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ich bin aufgestanden                       | ich bin aufgestanden                       | false
            ich bin heute früh aufgestanden            | ich bin aufgestanden                       | false
            ich habe heute geduscht                    | ich habe geduscht                          | false
            heute früh bin ich aufgestanden            | heute früh bin ich aufgestanden            | true
            gestern habe ich gekocht                   | gestern habe ich gekocht                   | true
            letzten monat habe ich aufgehört           | letzten monat habe ich aufgehört           | true
            vor ein paar wochen bin ich umgezogen      | vor ein paar wochen bin ich umgezogen      | true
            neulich habe ich gekocht                   | neulich habe ich gekocht                   | true
            ich gehe jeden morgen spazieren            | ich gehe jeden morgen spazieren            | false
            """)
    void shouldLeaveOutWhatIsOnlyTrueOnItsDayInGerman(String told, String left, boolean ofItsDay) {
        assertThat(UNDERSTANDING.lasting(told, Locale.GERMANY)).isEqualTo(new Lasting(left, ofItsDay));
    }
}
