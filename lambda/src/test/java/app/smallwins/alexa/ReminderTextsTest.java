package app.smallwins.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.Rhythm;
import app.smallwins.domain.Schedule;
import com.amazon.ask.model.services.reminderManagement.Recurrence;
import com.amazon.ask.model.services.reminderManagement.ReminderRequest;
import com.amazon.ask.model.services.reminderManagement.Trigger;
import com.amazon.ask.model.services.reminderManagement.TriggerType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schedules travel to Amazon and through the session, and come back as they were. */
class ReminderTextsTest {

    static Stream<Schedule> schedules() {
        return Stream.of(new Rhythm.EveryDay(), new Rhythm.Weekdays(), new Rhythm.Weekends(),
                new Rhythm.Every(DayOfWeek.MONDAY), new Rhythm.Every(DayOfWeek.SUNDAY),
                new Rhythm.Once(LocalDate.of(2026, 11, 21)))
                .map(rhythm -> new Schedule(rhythm, LocalTime.of(20, 5)));
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void shouldComeBackFromTheSessionAsItWas(Schedule schedule) {
        assertThat(ScheduleText.read(ScheduleText.write(schedule))).contains(schedule);
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void shouldComeBackFromAmazonAsItWas(Schedule schedule) {
        if (schedule.rhythm().recurs()) {
            assertThat(RecurrenceRule.write(schedule).flatMap(RecurrenceRule::read)).contains(schedule);
        } else {
            assertThat(RecurrenceRule.write(schedule)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "MONDAY", "MONDAY ", "MONDAY 25:00", "NODAY 20:00", " 20:00",
        "2026-13-40 20:00", "9999 20:00"})
    void shouldTakeAForgedScheduleForNothing(String forged) {
        assertThat(ScheduleText.read(forged)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";", "FREQ", "FREQ=DAILY", "FREQ=MONTHLY;BYMONTHDAY=5;BYHOUR=10",
        "FREQ=DAILY;BYHOUR=24;BYMINUTE=0", "FREQ=WEEKLY;BYDAY=XX;BYHOUR=8", "FREQ=DAILY;BYHOUR=eight"})
    void shouldNotGuessAtARuleThatIsNotOurs(String rule) {
        assertThat(RecurrenceRule.read(rule)).isEmpty();
    }

    @Test
    void shouldWriteTimesTheWayTheServiceWantsThem() {
        var request = ReminderRequest.builder()
                .withRequestTime(OffsetDateTime.parse("2026-11-20T08:15:00Z"))
                .withTrigger(Trigger.builder()
                        .withType(TriggerType.SCHEDULED_ABSOLUTE)
                        .withTimeZoneId("Europe/Berlin")
                        .withRecurrence(Recurrence.builder()
                                .withStartDateTime(LocalDateTime.parse("2026-11-21T00:00:00"))
                                .withRecurrenceRules(List.of("FREQ=DAILY;BYHOUR=20;BYMINUTE=0;BYSECOND=0;INTERVAL=1"))
                                .build())
                        .build())
                .build();

        assertThat(new ReminderJson().serialize(request)).isEqualTo("{\"requestTime\":\"2026-11-20T08:15:00.000\","
                + "\"trigger\":{\"type\":\"SCHEDULED_ABSOLUTE\",\"timeZoneId\":\"Europe/Berlin\",\"recurrence\":"
                + "{\"startDateTime\":\"2026-11-21T00:00:00.000\",\"recurrenceRules\":"
                + "[\"FREQ=DAILY;BYHOUR=20;BYMINUTE=0;BYSECOND=0;INTERVAL=1\"]}}}");
    }
}
