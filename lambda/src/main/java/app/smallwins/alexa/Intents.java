package app.smallwins.alexa;

import app.smallwins.domain.Command;
import app.smallwins.domain.Period;
import app.smallwins.domain.SpokenDay;
import app.smallwins.domain.Utterance;
import app.smallwins.speech.Replies;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What each intent of the interaction model asks for. Names come from outside, so this switch has a default: an intent
 * that is not known here was not understood.
 */
final class Intents {

    private static final String LAST = "LAST_";
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int DAYS_OF_A_MONTH = 30;

    private final Replies replies;

    Intents(Replies replies) {
        this.replies = replies;
    }

    Command command(Envelope envelope, Locale locale) {
        return switch (envelope.intent()) {
            case "LogWinIntent" -> free(envelope, "win", locale, Command.Tell::new, new Command.StartLogging());
            case "LogThatWinIntent" -> free(envelope, "win", locale, Command.Tell::new, new Command.StartLogging());
            case "LogNoteIntent" -> free(envelope, "win", locale, Command.Tell::new, new Command.StartLogging());
            case "BareWinIntent" -> free(envelope, "words", locale, Command.Tell::new, new Command.Unheard());
            case "RewordIntent" -> free(envelope, "words", locale, Command.Reword::new, new Command.Unheard());
            case "StartLoggingIntent" -> new Command.StartLogging();
            case "RecapIntent" -> timed(envelope, locale, Command.Recap::new, new Period.Lately());
            case "CountIntent" -> timed(envelope, locale, Command.Count::new, new Period.Everything());
            case "UndoIntent" -> new Command.Undo();
            case "NotRightIntent" -> new Command.NotRight();
            case "StartCorrectingIntent" -> new Command.StartCorrecting();
            case "UnsureIntent" -> new Command.Unsure();
            case "RedateIntent" -> redated(envelope, locale);
            case "DeleteEverythingIntent" -> new Command.DeleteEverything();
            case "KeepPrivateIntent" -> new Command.KeepPrivate();
            case "StopBeingPrivateIntent" -> new Command.StopBeingPrivate();
            case "DrawFromJarIntent" -> new Command.DrawFromJar();
            case "ThenAndNowIntent" -> new Command.ThenAndNow();
            case "HowOftenIntent" -> free(envelope, "deed", locale, Command.Tell::new, new Command.Unheard());
            case "ThreadsIntent" -> new Command.Threads();
            case "KeepSpecialIntent" -> new Command.KeepSpecial();
            case "ReadTrophiesIntent" -> new Command.ReadTrophies();
            case "RemindMeIntent" -> new Command.RemindMe(ReminderSlots.read(envelope));
            case "ListRemindersIntent" -> new Command.ListReminders();
            case "CancelRemindersIntent" -> new Command.CancelReminders(ReminderSlots.read(envelope));
            case "AnotherIntent" -> new Command.Another();
            case "DoneIntent" -> new Command.Done();
            case "TryAgainIntent" -> new Command.TryAgain();
            case "LogGratitudeIntent", "LogGratitudeThatIntent" ->
                free(envelope, "thing", locale, Command.LogGratitude::new, new Command.Unheard());
            case "HearGratitudeIntent" -> new Command.HearGratitude();
            case "EncourageMeIntent" -> new Command.EncourageMe();
            case "CelebrateMeIntent" -> new Command.CelebrateMe();
            case "AddAffirmationIntent" ->
                free(envelope, "line", locale, Command.AddAffirmation::new, new Command.Unheard());
            case "HearAffirmationsIntent" -> new Command.HearAffirmations();
            case "TakeOutAffirmationIntent" ->
                free(envelope, "line", locale, Command.TakeOutAffirmation::new, new Command.Unheard());
            case "TinyStepIntent" -> new Command.TinyStep();
            case "ReflectIntent" -> new Command.Reflect();
            case "SetRewardIntent" -> free(envelope, "reward", locale, Command.SetReward::new, new Command.Unheard());
            case "HearRewardIntent" -> new Command.HearReward();
            case "ConnectPhoneIntent" -> new Command.ConnectPhone();
            case "DisconnectPhoneIntent" -> free(envelope, "device", locale, Command.DisconnectPhone::new,
                    new Command.DisconnectPhone(Utterance.whole("")));
            case "JoinJarIntent" -> free(envelope, "code", locale, Command.JoinJar::new,
                    new Command.JoinJar(Utterance.whole("")));
            case "DigitsIntent" -> free(envelope, "digits", locale, Command.Tell::new, new Command.Unheard());
            case "DisconnectEverythingIntent" -> new Command.DisconnectEverything();
            case "ShareWinIntent" -> free(envelope, "friend", locale, Command.ShareWin::new,
                    new Command.ShareWin(Utterance.whole("")));
            case "TakeLinksBackIntent" -> new Command.TakeLinksBack();
            case "DidAnybodyCheerIntent" -> new Command.DidAnybodyCheer();
            case "AMAZON.YesIntent" -> new Command.Yes();
            case "AMAZON.NoIntent" -> new Command.No();
            case "AMAZON.HelpIntent" -> new Command.Help();
            case "AMAZON.RepeatIntent" -> new Command.Repeat();
            case "AMAZON.StopIntent", "AMAZON.CancelIntent", "AMAZON.NavigateHomeIntent" -> new Command.Stop();
            default -> new Command.Unheard();
        };
    }

    private Command free(Envelope envelope, String slot, Locale locale, Function<Utterance, Command> heard,
            Command otherwise) {
        var lead = replies.lead(locale, envelope.intent());
        return envelope.slot(slot)
                .filter(Intents::hasWords)
                .filter(words -> !words.equalsIgnoreCase(lead))
                .map(words -> heard.apply(new Utterance(lead, words)))
                .orElse(otherwise);
    }

    /** A stretch of time that the model does not know was still said in words: those are understood like any others. */
    private Command timed(Envelope envelope, Locale locale, Function<Period, Command> asked, Period otherwise) {
        return envelope.slotId("period")
                .flatMap(Intents::period)
                .or(() -> envelope.slot("date").flatMap(AlexaDates::period))
                .map(asked)
                .orElseGet(() -> inWords(envelope, "period", locale, asked.apply(otherwise)));
    }

    private Command inWords(Envelope envelope, String slot, Locale locale, Command otherwise) {
        return free(envelope, slot, locale, Command.Tell::new,
                free(envelope, "date", locale, Command.Tell::new, otherwise));
    }

    private Command redated(Envelope envelope, Locale locale) {
        return day(envelope).<Command>map(Command.Redate::new)
                .or(() -> envelope.slot("date").flatMap(AlexaDates::period).map(_ -> new Command.RedateVaguely()))
                .orElseGet(() -> inWords(envelope, "day", locale, new Command.RedateVaguely()));
    }

    private static Optional<Period> period(String id) {
        return switch (id) {
            case "THIS_WEEK" -> Optional.of(new Period.WeeksAgo(0));
            case "LAST_WEEK" -> Optional.of(new Period.WeeksAgo(1));
            case "THIS_MONTH" -> Optional.of(new Period.MonthsAgo(0));
            case "LAST_MONTH" -> Optional.of(new Period.MonthsAgo(1));
            case "PAST_WEEK" -> Optional.of(new Period.LastDays(DAYS_OF_A_WEEK));
            case "PAST_MONTH" -> Optional.of(new Period.LastDays(DAYS_OF_A_MONTH));
            case "AHEAD" -> Optional.of(new Period.Ahead());
            case "EVERYTHING" -> Optional.of(new Period.Everything());
            default -> day(id).map(Period.OneDay::new);
        };
    }

    private static Optional<SpokenDay> day(Envelope envelope) {
        return envelope.slotId("day").flatMap(Intents::day).or(() -> envelope.slot("date").flatMap(AlexaDates::day));
    }

    private static Optional<SpokenDay> day(String id) {
        return switch (id) {
            case "TODAY" -> Optional.of(SpokenDay.today());
            case "YESTERDAY" -> Optional.of(SpokenDay.yesterday());
            case "DAY_BEFORE_YESTERDAY" -> Optional.of(new SpokenDay.DaysAgo(2));
            case "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY" ->
                Optional.of(new SpokenDay.OnWeekday(DayOfWeek.valueOf(id)));
            case "LAST_MONDAY", "LAST_TUESDAY", "LAST_WEDNESDAY", "LAST_THURSDAY", "LAST_FRIDAY", "LAST_SATURDAY",
                    "LAST_SUNDAY" ->
                Optional.of(new SpokenDay.LastWeekday(DayOfWeek.valueOf(id.substring(LAST.length()))));
            default -> Optional.empty();
        };
    }

    private static boolean hasWords(String value) {
        return value.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
