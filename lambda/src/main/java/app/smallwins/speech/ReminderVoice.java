package app.smallwins.speech;

import app.smallwins.domain.Outcome;
import app.smallwins.domain.Reminders.Reason;
import app.smallwins.domain.Rhythm;
import app.smallwins.domain.Schedule;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is said about reminders: always with their time and their days, and never as if one were owed. */
final class ReminderVoice {

    private static final int HALF_A_DAY = 12;

    private final Texts texts;
    private final When when;

    ReminderVoice(Texts texts, When when) {
        this.texts = texts;
        this.when = when;
    }

    Reply proposed(Outcome.ReminderProposed proposed) {
        var values = Map.of("schedule", schedule(proposed.question().schedule(), proposed.today()));
        return Reply.asking(texts.say(Text.REMINDER_PROPOSED, values), texts.say(Text.REMINDER_REPROMPT, values),
                proposed.question());
    }

    Speech set(Outcome.ReminderSet set) {
        var text = set.fromTomorrow()
                ? Text.REMINDER_SET_FROM_TOMORROW
                : set.schedule().rhythm().recurs() ? Text.REMINDER_SET_RECURRING : Text.REMINDER_SET;
        return texts.say(text, Map.of("schedule", schedule(set.schedule(), set.today())));
    }

    Reply permission(Schedule wanted) {
        return Reply.closing(texts.say(Text.REMINDER_PERMISSION)).wanting(new PermissionWanted.ByVoice(wanted));
    }

    Speech declined() {
        return texts.say(Text.REMINDER_DECLINED);
    }

    Reply refused(Reason reason) {
        return switch (reason) {
            case NOT_ALLOWED ->
                Reply.closing(texts.say(Text.REMINDER_NOT_ALLOWED)).wanting(new PermissionWanted.ByCard());
            case FULL -> Reply.closing(texts.say(Text.REMINDER_FULL));
            case NOT_ON_THIS_DEVICE -> Reply.closing(texts.say(Text.REMINDER_NOT_HERE));
            case OUT_OF_REACH -> Reply.closing(texts.say(Text.REMINDER_OUT_OF_REACH));
        };
    }

    Speech listed(Outcome.RemindersListed listed) {
        return all(listed.schedules(), listed.today())
                .map(all -> texts.say(Text.REMINDERS_LISTED, Map.of("schedules", all)))
                .orElseGet(() -> texts.say(Text.REMINDERS_NONE));
    }

    /** Which of them will ring no more. */
    Speech takenAway(Outcome.RemindersTakenAway gone) {
        return texts.say(Text.REMINDERS_TAKEN_AWAY,
                Map.of("schedules", all(gone.gone(), gone.today()).orElseThrow()));
    }

    /** That there is no such reminder, and which there are. */
    Speech noSuch(Outcome.NoSuchReminder none) {
        var not = texts.say(Text.REMINDERS_NO_SUCH);
        return all(none.left(), none.today())
                .map(left -> not.then(texts.say(Text.REMINDERS_LISTED, Map.of("schedules", left))))
                .orElse(not);
    }

    private Optional<Speech> all(List<Schedule> schedules, LocalDate today) {
        return schedules.stream()
                .map(schedule -> schedule(schedule, today))
                .reduce((first, next) -> texts.say(Text.REMINDER_AND, Map.of("first", first, "next", next)));
    }

    Speech cancelled(int reminders) {
        return texts.say(reminders == 0 ? Text.REMINDERS_NONE : Text.REMINDERS_CANCELLED);
    }

    /** What Alexa reads out when it is time. Holds nothing of what anybody said: everybody in the room hears it. */
    Speech alert() {
        return texts.say(Text.REMINDER_ALERT);
    }

    /** "every day at eight in the evening". */
    Speech schedule(Schedule schedule, LocalDate today) {
        var time = time(schedule.time());
        return switch (schedule.rhythm()) {
            case Rhythm.EveryDay() -> texts.say(Text.REMINDER_EVERY_DAY, Map.of("time", time));
            case Rhythm.Weekdays() -> texts.say(Text.REMINDER_WEEKDAYS, Map.of("time", time));
            case Rhythm.Weekends() -> texts.say(Text.REMINDER_WEEKENDS, Map.of("time", time));
            case Rhythm.Every(var weekday) ->
                texts.say(Text.REMINDER_EVERY, Map.of("weekday", when.weekday(weekday), "time", time));
            case Rhythm.Once(var date) ->
                texts.say(Text.REMINDER_ONCE, Map.of("day", when.coming(date, today), "time", time));
        };
    }

    /** "8:30 in the evening", "20 Uhr 30". */
    private Speech time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return texts.say(Text.TIME_NOON);
        }
        return time.equals(LocalTime.MIDNIGHT) ? texts.say(Text.TIME_MIDNIGHT) : byTheClock(time);
    }

    private Speech byTheClock(LocalTime time) {
        var hour = time.getHour() % HALF_A_DAY == 0 ? HALF_A_DAY : time.getHour() % HALF_A_DAY;
        var part = texts.member(Text.PART_OF_DAY, time.getHour()).orElseThrow();
        return texts.say(time.getMinute() == 0 ? Text.TIME_FULL_HOUR : Text.TIME, Map.of("hour", time.getHour(),
                "hour12", hour, "minute", "%02d".formatted(time.getMinute()), "part", part));
    }
}
