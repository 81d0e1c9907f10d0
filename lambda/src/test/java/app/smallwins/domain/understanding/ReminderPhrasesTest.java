package app.smallwins.domain.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.Command;
import app.smallwins.domain.Rhythm;
import app.smallwins.domain.Schedule;
import app.smallwins.domain.SpokenReminder;
import app.smallwins.domain.Utterance;
import app.smallwins.speech.ResourceLexicon;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When somebody wants to be reminded who says so in their own words. The 20th of November 2026 is a Friday. */
class ReminderPhrasesTest {

    private static final Understanding UNDERSTANDING = new Understanding(new ResourceLexicon());
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-20T08:15");

    @ParameterizedTest
    @CsvSource({"remind me every evening at eight, 20:00", "nudge me every day at half past seven pm, 19:30",
        "i need a reminder every day at noon, 12:00", "give me a reminder every morning at quarter to nine, 08:45",
        "remind me every night at ten thirty, 22:30", "remind me daily at 9 pm, 21:00",
        "set a nudge for every morning, 09:00"})
    void shouldHearATimeForEveryDay(String said, LocalTime time) {
        assertThat(reminder(said, Locale.US).seenFrom(NOW)).isEqualTo(new Schedule(new Rhythm.EveryDay(), time));
    }

    @ParameterizedTest
    @CsvSource({"erinnere mich jeden abend um acht, 20:00",
        "ich brauche täglich eine erinnerung um halb neun abends, 20:30",
        "stell eine erinnerung für jeden morgen um viertel nach sieben, 07:15",
        "erinnere mich jeden tag um 21 uhr, 21:00", "erinnere mich täglich um acht uhr dreißig abends, 20:30"})
    void shouldHearATimeForEveryDayInGerman(String said, LocalTime time) {
        assertThat(reminder(said, Locale.GERMANY).seenFrom(NOW)).isEqualTo(new Schedule(new Rhythm.EveryDay(), time));
    }

    @Test
    void shouldHearOnWhichDays() {
        assertThat(days("remind me on sundays at seven")).isEqualTo(new Rhythm.Every(DayOfWeek.SUNDAY));
        assertThat(days("remind me every monday at seven")).isEqualTo(new Rhythm.Every(DayOfWeek.MONDAY));
        assertThat(days("remind me on weekdays at seven")).isEqualTo(new Rhythm.Weekdays());
        assertThat(days("remind me tomorrow at seven"))
                .isEqualTo(new Rhythm.Once(LocalDate.of(2026, 11, 21)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"could you nudge me to log my wins", "remind me to tell you something later"})
    void shouldHearNothingWhereNothingIsSaid(String said) {
        assertThat(reminder(said, Locale.US)).isEqualTo(SpokenReminder.unsaid());
    }

    @Test
    void shouldHearWhichReminderIsToGo() {
        var morning = new Schedule(new Rhythm.EveryDay(), LocalTime.of(9, 0));
        var evening = new Schedule(new Rhythm.Every(DayOfWeek.SUNDAY), LocalTime.of(20, 0));
        assertThat(cancelled("cancel my morning reminder").fits(morning, NOW)).isTrue();
        assertThat(cancelled("cancel my morning reminder").fits(evening, NOW)).isFalse();
        assertThat(cancelled("drop the sunday nudge").fits(evening, NOW)).isTrue();
        assertThat(cancelled("drop the sunday nudge").fits(morning, NOW)).isFalse();
        assertThat(cancelled("delete the reminder at eight").fits(evening, NOW)).isTrue();
        assertThat(cancelled("delete the reminder at eight").fits(morning, NOW)).isFalse();
        assertThat(cancelled("stop the daily reminder").fits(morning, NOW)).isTrue();
        assertThat(cancelled("stop reminding me")).isEqualTo(SpokenReminder.unsaid());
    }

    private static Rhythm days(String said) {
        return reminder(said, Locale.US).seenFrom(NOW).rhythm();
    }

    private static SpokenReminder reminder(String said, Locale locale) {
        return command(said, locale) instanceof Command.RemindMe(var when) ? when : SpokenReminder.unsaid();
    }

    private static SpokenReminder cancelled(String said) {
        return ((Command.CancelReminders) command(said, Locale.US)).which();
    }

    private static Command command(String said, Locale locale) {
        var understood = UNDERSTANDING.of(Utterance.whole(said), locale, Optional.empty());
        assertThat(understood).as(said).isInstanceOf(Understood.Request.class);
        return ((Understood.Request) understood).command();
    }
}
