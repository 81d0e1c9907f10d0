package app.smallwins.domain.understanding;

import app.smallwins.domain.Command;
import app.smallwins.domain.Period;
import app.smallwins.domain.Question;
import app.smallwins.domain.Utterance;
import java.util.List;
import java.util.Optional;

/** Finds out what else than a win is wanted. {@code requests.txt} has a family for each command, named like it. */
final class Requests {

    private static final String NEEDS_ITS_PHRASING = "reword";

    /** "Maybe" answers a question; out of the blue it is for nobody. */
    private static final String NEEDS_A_QUESTION = "unsure";

    /** "Yesterday" alone says how it should be when that was asked; else it asks what there was. */
    private static final String BARE_TIME = "bare-time";

    private final List<Family> families;
    private final Periods periods;
    private final DayPhrases days;
    private final ReminderPhrases reminders;

    Requests(Grammar grammar, DayPhrases days) {
        this.families = grammar.families("requests");
        this.periods = new Periods(grammar, days);
        this.days = days;
        this.reminders = new ReminderPhrases(grammar);
    }

    /** What is asked for, when the whole text asks for something. */
    Optional<Understood> in(String text, List<Words> heard, Optional<Question> pending) {
        if (heard.size() != 1) {
            return Optional.empty();
        }
        var words = heard.getFirst();
        var timeless = periods.marked(words);
        return families.stream()
                .filter(family -> mayBeMeant(family, pending))
                .filter(family -> family.isIn(timeless) || family.isIn(words))
                .findFirst()
                .map(family -> new Understood.Request(command(family, text, words, pending),
                        "request." + family.name()));
    }

    private static boolean mayBeMeant(Family family, Optional<Question> pending) {
        return switch (family.name()) {
            case NEEDS_A_QUESTION -> pending.isPresent();
            case BARE_TIME -> pending.filter(Question.HowShouldItBe.class::isInstance).isPresent();
            default -> true;
        };
    }

    /**
     * The command of that name with what the words say about it. A name without a command is honestly not understood, and
     * so is one whose own words are only found by its phrasing.
     */
    Command called(String name, String text, Words words, Optional<Question> pending) {
        return families.stream()
                .filter(family -> family.name().equals(name) && !name.equals(NEEDS_ITS_PHRASING))
                .findFirst()
                .map(family -> command(family, text, words, pending))
                .orElseGet(Command.Unheard::new);
    }

    /** What the grammar recognises already and no command offers yet is honestly not understood. */
    private Command command(Family family, String text, Words words, Optional<Question> pending) {
        return switch (family.name()) {
            case "open" -> new Command.Open();
            case "start-logging" -> new Command.StartLogging();
            case "recap" -> new Command.Recap(period(family, words, new Period.Lately()));
            case "count" -> new Command.Count(period(family, words, new Period.Everything()));
            case "undo" -> new Command.Undo();
            case "not-right" -> new Command.NotRight();
            case "start-correcting" -> new Command.StartCorrecting();
            case NEEDS_A_QUESTION -> new Command.Unsure();
            case NEEDS_ITS_PHRASING -> new Command.Reword(Utterance.whole(rest(family, text, words)));
            case "redate" -> days.any(words)
                    .<Command>map(named -> new Command.Redate(named.day()))
                    .orElseGet(Command.RedateVaguely::new);
            case BARE_TIME -> redated(periods.in(words));
            case "redate-ahead" -> new Command.RedateAhead();
            case "plan" -> new Command.Plan();
            case "delete-everything" -> new Command.DeleteEverything();
            case "try-again" -> new Command.TryAgain();
            case "again" -> again(pending);
            case "another" -> new Command.Another();
            case "remind-me" -> new Command.RemindMe(reminders.in(words));
            case "list-reminders" -> new Command.ListReminders();
            case "cancel-reminders" -> new Command.CancelReminders(reminders.in(words));
            case "keep-private" -> new Command.KeepPrivate();
            case "stop-being-private" -> new Command.StopBeingPrivate();
            case "log-gratitude" -> new Command.LogGratitude(Utterance.whole(text));
            case "hear-gratitude" -> new Command.HearGratitude();
            case "encourage-me" -> new Command.EncourageMe();
            case "celebrate-me" -> new Command.CelebrateMe();
            case "add-affirmation" -> new Command.AddAffirmation(Utterance.whole(text));
            case "hear-affirmations" -> new Command.HearAffirmations();
            case "take-out-affirmation" -> new Command.TakeOutAffirmation(Utterance.whole(text));
            case "how-often" ->
                new Command.HowOften(Utterance.whole(text), period(family, words, new Period.Everything()));
            case "threads" -> new Command.Threads();
            case "draw-from-jar" -> new Command.DrawFromJar();
            case "then-and-now" -> new Command.ThenAndNow();
            case "keep-special" -> new Command.KeepSpecial();
            case "read-trophies" -> new Command.ReadTrophies();
            case "tiny-step" -> new Command.TinyStep();
            case "reflect" -> new Command.Reflect();
            case "set-reward" -> new Command.SetReward(Utterance.whole(text));
            case "hear-reward" -> new Command.HearReward();
            case "connect-phone" -> new Command.ConnectPhone();
            case "join-jar" -> new Command.JoinJar(Utterance.whole(text));
            case "disconnect-phone" -> new Command.DisconnectPhone(Utterance.whole(text));
            case "disconnect-everything" -> new Command.DisconnectEverything();
            case "share-win" -> new Command.ShareWin(Utterance.whole(text));
            case "take-links-back" -> new Command.TakeLinksBack();
            case "did-anybody-cheer" -> new Command.DidAnybodyCheer();
            case "yes" -> new Command.Yes();
            case "no" -> new Command.No();
            case "help" -> new Command.Help();
            case "repeat" -> new Command.Repeat();
            case "stop" -> new Command.Stop();
            default -> new Command.Unheard();
        };
    }

    private static Command redated(Optional<Period> named) {
        return switch (named.orElseGet(Period.Everything::new)) {
            case Period.OneDay(var day) -> new Command.Redate(day);
            case Period.Ahead _ -> new Command.RedateAhead();
            case Period.Everything _,Period.Lately _,Period.WeeksAgo _,Period.MonthsAgo _,Period.InMonth _,Period.InMonthOfAnyYear _,Period.Weekend _,Period.Since _,Period.FromTo _,Period.InYear _,Period.Between _,Period.LastDays _,Period.YearsAgo _ ->
                new Command.RedateVaguely();
        };
    }

    /** "Again" answers the offer to try again; otherwise it asks to hear something again. */
    private static Command again(Optional<Question> pending) {
        return pending.filter(Question.TryAgain.class::isInstance)
                .<Command>map(_ -> new Command.TryAgain())
                .orElseGet(Command.Repeat::new);
    }

    private Period period(Family family, Words words, Period otherwise) {
        return periods.in(words)
                .orElseGet(
                        () -> family.argument().equals("everything") ? new Period.Everything() : otherwise);
    }

    private static String rest(Family family, String text, Words words) {
        var end = family.longestFrom(words, 0);
        return end > 0 && end < words.size() ? text.substring(words.from(end)) : text;
    }
}
