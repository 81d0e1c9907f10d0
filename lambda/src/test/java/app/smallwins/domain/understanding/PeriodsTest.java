package app.smallwins.domain.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.Command;
import app.smallwins.domain.DayRange;
import app.smallwins.domain.Period;
import app.smallwins.domain.Utterance;
import app.smallwins.speech.ResourceLexicon;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people ask about, as days. The 20th of November 2026 is a Friday. */
class PeriodsTest {

    private static final Understanding UNDERSTANDING = new Understanding(new ResourceLexicon());

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"since monday, 2026-11-20, 2026-11-16, 2026-11-20", "since monday, 2026-11-16, 2026-11-09, 2026-11-16",
        "since january, 2026-11-20, 2026-01-01, 2026-11-20", "since december, 2026-11-20, 2025-12-01, 2026-11-20",
        "since yesterday, 2026-11-20, 2026-11-19, 2026-11-20", "since the fifth, 2026-11-20, 2026-11-05, 2026-11-20",
        "since last week, 2026-11-20, 2026-11-09, 2026-11-20",
        "between monday and thursday, 2026-11-20, 2026-11-16, 2026-11-19",
        "between monday and thursday, 2026-11-19, 2026-11-16, 2026-11-19",
        "between monday and thursday, 2026-11-18, 2026-11-09, 2026-11-12",
        "from the first to the fifth, 2026-11-20, 2026-11-01, 2026-11-05",
        "from the first to the fifth, 2026-11-03, 2026-10-01, 2026-10-05",
        "from november to january, 2026-02-03, 2025-11-01, 2026-01-31",
        "between yesterday and today, 2026-11-20, 2026-11-19, 2026-11-20",
        "between today and yesterday, 2026-11-20, 2026-11-19, 2026-11-20",
        "monday to wednesday, 2026-11-20, 2026-11-16, 2026-11-18",
        "in the past week, 2026-11-20, 2026-11-14, 2026-11-20",
        "in the past three days, 2026-11-20, 2026-11-18, 2026-11-20",
        "in the last ten days, 2026-11-20, 2026-11-11, 2026-11-20",
        "this weekend, 2026-11-20, 2026-11-14, 2026-11-15", "this weekend, 2026-11-21, 2026-11-21, 2026-11-22",
        "this weekend, 2026-11-22, 2026-11-21, 2026-11-22", "this weekend, 2026-11-23, 2026-11-21, 2026-11-22",
        "last weekend, 2026-11-20, 2026-11-14, 2026-11-15", "last weekend, 2026-11-22, 2026-11-14, 2026-11-15",
        "last weekend, 2026-11-23, 2026-11-21, 2026-11-22", "last week, 2026-11-20, 2026-11-09, 2026-11-15",
        "the week before last, 2026-11-20, 2026-11-02, 2026-11-08",
        "in the last few days, 2026-11-20, 2026-11-17, 2026-11-20", "two weeks ago, 2026-11-20, 2026-11-02, 2026-11-08",
        "on friday, 2026-11-20, 2026-11-20, 2026-11-20", "on friday, 2026-11-21, 2026-11-20, 2026-11-20",
        "last friday, 2026-11-20, 2026-11-13, 2026-11-13", "since friday, 2026-11-20, 2026-11-13, 2026-11-20",
        "last night, 2026-11-20, 2026-11-19, 2026-11-19", "in october, 2026-11-20, 2026-10-01, 2026-10-31"})
    void shouldFindPeriod(String period, LocalDate today, LocalDate first, LocalDate last) {
        assertThat(askedIn("what did i do " + period, Locale.US, today)).contains(new DayRange(first, last));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"seit montag, 2026-11-20, 2026-11-16, 2026-11-20", "seit januar, 2026-11-20, 2026-01-01, 2026-11-20",
        "seit gestern, 2026-11-20, 2026-11-19, 2026-11-20", "seit dem fünften, 2026-11-20, 2026-11-05, 2026-11-20",
        "am fünften, 2026-11-20, 2026-11-05, 2026-11-05", "am fünften november, 2026-11-20, 2026-11-05, 2026-11-05",
        "zwischen montag und donnerstag, 2026-11-20, 2026-11-16, 2026-11-19",
        "von montag bis mittwoch, 2026-11-20, 2026-11-16, 2026-11-18",
        "vom ersten bis zum fünften, 2026-11-20, 2026-11-01, 2026-11-05",
        "in den letzten drei tagen, 2026-11-20, 2026-11-18, 2026-11-20",
        "am wochenende, 2026-11-20, 2026-11-14, 2026-11-15",
        "letztes wochenende, 2026-11-22, 2026-11-14, 2026-11-15",
        "am freitag, 2026-11-20, 2026-11-20, 2026-11-20", "letzten freitag, 2026-11-20, 2026-11-13, 2026-11-13",
        "letzte woche, 2026-11-20, 2026-11-09, 2026-11-15", "im oktober, 2026-11-20, 2026-10-01, 2026-10-31"})
    void shouldFindPeriodInGerman(String period, LocalDate today, LocalDate first, LocalDate last) {
        assertThat(askedIn("was habe ich " + period + " gemacht", Locale.GERMANY, today))
                .contains(new DayRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "next week", "next month", "next friday", "the day after tomorrow"})
    void shouldKnowWhatIsStillToCome(String period) {
        assertThat(asked("what did i do " + period, Locale.US).isAhead(LocalDate.of(2026, 11, 20))).isTrue();
    }

    /** Voice services look ahead: "the weekend" is the coming one to them, and a week that lies ahead is the next. */
    @Test
    void shouldLookBackAtAWeekendAndNotAtAWeek() {
        var monday = LocalDate.of(2026, 11, 23);
        var today = LocalDate.of(2026, 11, 20);

        assertThat(new Period.Between(new DayRange(monday, monday.plusDays(6))).isAhead(today)).isTrue();
        assertThat(new Period.Between(new DayRange(monday.minusDays(2), monday.minusDays(1))).seenFrom(today))
                .contains(new DayRange(LocalDate.of(2026, 11, 14), LocalDate.of(2026, 11, 15)));
    }

    private static Optional<DayRange> askedIn(String question, Locale locale, LocalDate today) {
        return asked(question, locale).seenFrom(today);
    }

    private static Period asked(String question, Locale locale) {
        var understood = UNDERSTANDING.of(Utterance.whole(question), locale, Optional.empty());
        assertThat(understood).as(question).isInstanceOf(Understood.Request.class);
        assertThat(((Understood.Request) understood).command()).as(question).isInstanceOf(Command.Recap.class);
        return ((Command.Recap) ((Understood.Request) understood).command()).period();
    }
}
