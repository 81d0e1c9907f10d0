package app.smallwins.simulator.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotValuesTest {

    /** A Friday. */
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private static final Language ENGLISH = Language.of("en");
    private static final Language GERMAN = Language.of("de");

    @ParameterizedTest
    @CsvSource({"today,2026-11-20", "yesterday,2026-11-19", "last night,2026-11-19", "this week,2026-W47",
        "last week,2026-W46", "this weekend,2026-W47-WE", "last month,2026-10", "this year,2026", "now,PRESENT_REF",
        "monday,2026-11-23", "friday,2026-11-20", "last friday,2026-11-13", "next monday,2026-11-23",
        "november,2026-11", "march,2027-03", "last march,2026-03", "march 2025,2025-03",
        "november third,2027-11-03", "the third of december,2026-12-03", "november third twenty twenty five,2025-11-03",
        "the twenty first,2026-11-21", "three days ago,2026-11-17", "a week ago,2026-11-13", "2025,2025",
        "last winter,2025-WI"})
    void shouldWriteEnglishDatesAsAlexaDoes(String said, String written) {
        assertThat(new Dates(ENGLISH).read(said, TODAY)).contains(written);
    }

    @ParameterizedTest
    @CsvSource({"heute,2026-11-20", "gestern,2026-11-19", "vorgestern,2026-11-18", "diese woche,2026-W47",
        "letzten montag,2026-11-16", "am montag,2026-11-23", "letzten monat,2026-10", "im märz,2027-03",
        "am dritten november,2027-11-03", "am einundzwanzigsten,2026-11-21", "vor drei tagen,2026-11-17",
        "vor einer woche,2026-11-13"})
    void shouldWriteGermanDatesAsAlexaDoes(String said, String written) {
        assertThat(new Dates(GERMAN).read(said, TODAY)).contains(written);
    }

    @ParameterizedTest
    @CsvSource({"my sister", "the thirty first of february", "someday"})
    void shouldNotTakeForADateWhatIsNone(String said) {
        assertThat(new Dates(ENGLISH).read(said, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"seven a m,07:00", "seven thirty p m,19:30", "half past eight,08:30", "quarter to nine,08:45",
        "noon,12:00", "midnight,00:00", "the morning,MO", "eight in the evening,20:00", "8:15,08:15",
        "8:15 pm,20:15", "twelve a m,00:00"})
    void shouldWriteEnglishTimesAsAlexaDoes(String said, String written) {
        assertThat(new Times(ENGLISH).read(said)).contains(written);
    }

    @ParameterizedTest
    @CsvSource({"acht uhr,08:00", "acht uhr dreißig,08:30", "halb neun,08:30", "viertel vor neun,08:45",
        "acht uhr abends,20:00", "zwanzig uhr fünfzehn,20:15", "mittags,12:00"})
    void shouldWriteGermanTimesAsAlexaDoes(String said, String written) {
        assertThat(new Times(GERMAN).read(said)).contains(written);
    }

    @ParameterizedTest
    @CsvSource({"ten minutes,PT10M", "half an hour,PT30M", "two weeks,P2W", "an hour,PT1H",
        "one hour and twenty minutes,PT1H20M"})
    void shouldWriteDurationsAsAlexaDoes(String said, String written) {
        assertThat(new Durations(ENGLISH).read(said)).contains(written);
    }

    @ParameterizedTest
    @CsvSource({"five,5", "twenty three,23", "one hundred and five,105", "42,42"})
    void shouldReadEnglishNumbers(String said, int number) {
        assertThat(ENGLISH.words().number(said)).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource({"fünf,5", "dreiundzwanzig,23", "hundertfünf,105", "einundzwanzig,21"})
    void shouldReadGermanNumbers(String said, int number) {
        assertThat(GERMAN.words().number(said)).hasValue(number);
    }
}
