package app.smallwins.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.SpokenReminder.Occasion;
import app.smallwins.domain.SpokenReminder.Part;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenReminderTest {

    private static final LocalDateTime MORNING = LocalDateTime.parse("2026-11-20T08:15");
    private static final LocalDateTime AFTERNOON = LocalDateTime.parse("2026-11-20T17:30");

    @ParameterizedTest
    @CsvSource({"08:00,EVENING,20:00", "08:00,MORNING,08:00", "20:00,EVENING,20:00", "03:00,AFTERNOON,15:00",
        "11:00,NIGHT,23:00", "12:00,NIGHT,00:00", "02:00,NIGHT,02:00", "12:00,AFTERNOON,12:00"})
    void shouldUnderstandAnHourByThePartOfTheDay(LocalTime said, Part part, LocalTime meant) {
        var spoken = new SpokenReminder(Optional.of(said), Optional.of(part), new Occasion.EveryDay());

        assertThat(spoken.seenFrom(MORNING)).isEqualTo(new Schedule(new Rhythm.EveryDay(), meant));
    }

    @ParameterizedTest
    @CsvSource({"MORNING,09:00", "AFTERNOON,15:00", "EVENING,20:00", "NIGHT,21:00"})
    void shouldTakeTheUsualTimeWhenNoneIsNamed(Part part, LocalTime usual) {
        var spoken = new SpokenReminder(Optional.empty(), Optional.of(part), new Occasion.Weekdays());

        assertThat(spoken.seenFrom(MORNING)).isEqualTo(new Schedule(new Rhythm.Weekdays(), usual));
    }

    @Test
    void shouldMeanEveryEveningWhenNothingIsNamed() {
        assertThat(unsaid().seenFrom(MORNING)).isEqualTo(new Schedule(new Rhythm.EveryDay(), LocalTime.of(20, 0)));
    }

    @ParameterizedTest
    @CsvSource({"09:00,2026-11-20T08:15,2026-11-20T09:00", "09:00,2026-11-20T17:30,2026-11-20T21:00",
        "09:00,2026-11-20T22:00,2026-11-21T09:00", "20:00,2026-11-20T20:00,2026-11-21T20:00"})
    void shouldMeanTheNextSuchHourWhenOnlyTheClockIsNamed(LocalTime said, LocalDateTime now, LocalDateTime meant) {
        assertThat(at(said, new Occasion.Unsaid()).seenFrom(now)).isEqualTo(once(meant));
    }

    @Test
    void shouldCountDaysFromTheDayThatIsLivedThrough() {
        var tomorrow = at(LocalTime.of(9, 0), new Occasion.InDays(1));

        assertThat(tomorrow.seenFrom(AFTERNOON)).isEqualTo(once(LocalDateTime.parse("2026-11-21T09:00")));
        assertThat(tomorrow.seenFrom(LocalDateTime.parse("2026-11-21T02:30")))
                .isEqualTo(once(LocalDateTime.parse("2026-11-21T09:00")));
    }

    @Test
    void shouldNeverProposeADayThatHasPassed() {
        var said = new SpokenReminder(Optional.of(LocalTime.of(9, 0)), Optional.of(Part.MORNING),
                new Occasion.On(LocalDate.parse("2026-11-01")));

        assertThat(said.seenFrom(AFTERNOON)).isEqualTo(once(LocalDateTime.parse("2026-11-21T09:00")));
    }

    @Test
    void shouldStayInItsHalfOfTheDayWhenTheTimeIsCorrected() {
        var everyEvening = new Schedule(new Rhythm.EveryDay(), LocalTime.of(20, 0));

        assertThat(at(LocalTime.of(9, 30), new Occasion.Unsaid()).instead(everyEvening, MORNING))
                .isEqualTo(everyEvening.at(LocalTime.of(21, 30)));
        assertThat(at(LocalTime.of(9, 30), new Occasion.Every(DayOfWeek.SUNDAY)).instead(everyEvening, MORNING))
                .isEqualTo(new Schedule(new Rhythm.Every(DayOfWeek.SUNDAY), LocalTime.of(9, 30)));
    }

    private static SpokenReminder unsaid() {
        return new SpokenReminder(Optional.empty(), Optional.empty(), new Occasion.Unsaid());
    }

    private static SpokenReminder at(LocalTime time, Occasion occasion) {
        return new SpokenReminder(Optional.of(time), Optional.empty(), occasion);
    }

    private static Schedule once(LocalDateTime moment) {
        return new Schedule(new Rhythm.Once(moment.toLocalDate()), moment.toLocalTime());
    }
}
