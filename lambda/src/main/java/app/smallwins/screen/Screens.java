package app.smallwins.screen;

import app.smallwins.domain.Kindness;
import app.smallwins.domain.Outcome;
import app.smallwins.domain.Visit;
import app.smallwins.domain.Win;
import app.smallwins.speech.Replies;
import app.smallwins.speech.Reply;
import app.smallwins.speech.ScreenText;
import app.smallwins.speech.ScreenTexts;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What is seen to everything that can have happened. One line per outcome; the words are in the texts. */
public final class Screens {

    private final Replies replies;

    /** @param replies has the words */
    public Screens(Replies replies) {
        this.replies = replies;
    }

    /**
     * The picture of an answer.
     *
     * @param reply what is said to it
     * @param mayShow whether somebody's own words may be seen; only asked where there are any
     * @return empty when what is seen already stays
     */
    public Optional<Screen> of(Visit visit, Outcome outcome, Reply reply, BooleanSupplier mayShow) {
        var texts = replies.screen(visit.locale());
        return new Picture(visit, reply, mayShow, texts, new Lists(visit, texts)).of(outcome);
    }

    /** The picture of one answer. */
    private record Picture(Visit visit, Reply reply, BooleanSupplier mayShow, ScreenTexts texts, Lists lists) {

        Optional<Screen> of(Outcome outcome) {
            return outcome instanceof Outcome.Repeated ? Optional.empty() : Optional.of(shown(outcome));
        }

        private Screen shown(Outcome outcome) {
            return switch (outcome) {
                case Outcome.WelcomedNew _,Outcome.WelcomedBack _,Outcome.WinAsked _,Outcome.HelpGiven _ -> welcome();
                case Outcome.WelcomedWithCheer welcome -> theirs(() -> lists.cheers(List.of(welcome.cheer())));
                case Outcome.WinLogged logged -> jar(logged);
                case Outcome.Reflected(var logged) -> jar(logged);
                case Outcome.Recapped(var recap, _) -> theirs(() -> lists.recap(recap));
                case Outcome.ThenHeard then -> theirs(() -> lists.then(then));
                case Outcome.ComesBack(var deeds) -> theirs(() -> lists.comesBack(deeds));
                case Outcome.GratitudeHeard(var notes) -> theirs(() -> lists.grateful(notes));
                case Outcome.Drawn(var win, var today) -> theirs(() -> drawn(win, texts.day(win.day(), today)));
                case Outcome.KeptSpecial(var win) -> theirs(() -> special(win));
                case Outcome.TrophiesHeard(var wins) -> theirs(() -> lists.trophies(wins));
                case Outcome.Counted counted -> lists.calendar(counted, said());
                case Outcome.Encouraged(var kindness) -> encouraged(kindness);
                case Outcome.Celebrated(var win) -> win.isEmpty() ? celebrated() : theirs(this::celebrated);
                case Outcome.CheersHeard(var cheers) -> cheers.isEmpty() ? words() : theirs(() -> lists.cheers(cheers));
                case Outcome.PairingOffered offered -> lists.pairing(offered);
                case Outcome.RemindersTakenAway(var gone, var today) -> lists.reminders(gone, today, said());
                case Outcome.NoSuchReminder(var left, var today) -> lists.reminders(left, today, said());
                case Outcome.RemindersListed(var schedules, var today) -> lists.reminders(schedules, today, said());
                case Outcome.ReminderSet(var schedule, var today, _) ->
                    lists.reminders(List.of(schedule), today, said());
                case Outcome.ReminderProposed proposed ->
                    lists.reminders(List.of(proposed.question().schedule()), proposed.today(), said());
                case Outcome.CrisisHeard _,Outcome.StayedClose _,Outcome.ConcernHeard _,Outcome.ConcernOfNobody _ ->
                    line();
                case Outcome.SaidGoodbye _ -> careful() ? line() : words();
                case Outcome.HardOnThemselves(var evidence, _) -> evidence.isEmpty() ? words() : theirs();
                case Outcome.WinTakenOut(var win) -> win.isEmpty() ? words() : theirs();
                case Outcome.WinNotKept _,Outcome.NobodysWords _,Outcome.AffirmationsHeard _,Outcome.WaitingLetGo _,Outcome.Browsed _,Outcome.JarSeen _,Outcome.Found _,Outcome.TrophiesSeen _,Outcome.NotesSeen _,Outcome.WinReworded _,Outcome.WinMoved _,Outcome.NoteTakenOut _,Outcome.NoteReworded _,Outcome.NoteLeftAsItIs _,Outcome.CorrectionAsked _,Outcome.GratitudeKept _,Outcome.AffirmationAdded _,Outcome.RewardSet _,Outcome.RewardHeard _,Outcome.LinkMade _,Outcome.CheersSeen _,Outcome.FriendsSeen _,Outcome.DevicesRemoved _,Outcome.UnclearWhichDevice _ ->
                    theirs();
                case Outcome.JoinCodeOffered _,Outcome.JoinCodeAsked _,Outcome.JoinCodeUnclear _,Outcome.NoSuchJoinCode _,Outcome.TooManyJoinCodes _,Outcome.JarOpenedAgain _,Outcome.NothingToTryAgain _,Outcome.NobodyKnown _,Outcome.NoAffirmationsYet _,Outcome.NoSuchAffirmation _,Outcome.StillToCome _,Outcome.NothingThere _,Outcome.HappenedOften _,Outcome.UnclearWhatToCount _,Outcome.NothingThen _,Outcome.NoTrophies _,Outcome.DayStillToCome _,Outcome.DayUnclear _,Outcome.PlanHeard _,Outcome.NothingJustNow _,Outcome.AskedAgain _,Outcome.NothingToChange _,Outcome.DeletionAsked _,Outcome.EverythingDeleted _,Outcome.DeletionUnderway _,Outcome.DeletionUncertain _,Outcome.DeletionDeclined _,Outcome.JarOutOfReach _,Outcome.KeptPrivate _,Outcome.PrivateNoMore _,Outcome.ReminderPermissionAsked _,Outcome.ReminderDeclined _,Outcome.RemindersRefused _,Outcome.RemindersCancelled _,Outcome.NoPlaceForDevices _,Outcome.LinkNotShown _,Outcome.NothingToShare _,Outcome.NoPlaceForLinks _,Outcome.SharesSeen _,Outcome.LinksTakenBack _,Outcome.NotByText _,Outcome.Repeated _,Outcome.NotUnderstood _,Outcome.LeftAlone _,Outcome.Forgotten _,Outcome.NoGratitudeYet _,Outcome.StepOffered _,Outcome.StepAwaited _,Outcome.ReflectionAsked _,Outcome.ReflectionLeft _,Outcome.RewardUnclear _,Outcome.NoReward _ ->
                    words();
            };
        }

        /** Everything in the answer may be seen by anybody. */
        private Screen words() {
            return new Screen.Words(said());
        }

        /** The answer has words of theirs in it. */
        private Screen theirs() {
            return theirs(this::words);
        }

        private Screen theirs(Drawn drawn) {
            return mayShow.getAsBoolean() ? drawn.screen() : new Screen.Words(texts.say(ScreenText.UNSHOWN));
        }

        private Screen jar(Outcome.WinLogged logged) {
            var gladly = logged.tone() == Outcome.Tone.GLAD && !careful();
            return new Screen.Jar(mayShow.getAsBoolean() ? said() : texts.say(ScreenText.UNSHOWN), logged.inJar(),
                    gladly,
                    List.of(takeBack(logged.win())));
        }

        private Screen drawn(Win win, String day) {
            return new Screen.Note(day, texts.deed(visit, win), win.special(), win.special()
                    ? List.of(another(), takeBack(win))
                    : List.of(another(), new Touch.KeepSpecial(texts.say(ScreenText.KEEP_SPECIAL), win.id()),
                            takeBack(win)));
        }

        private Screen special(Win win) {
            return new Screen.Note("", texts.deed(visit, win), true, List.of());
        }

        private Screen encouraged(Kindness kindness) {
            if (careful()) {
                return line();
            }
            return switch (kindness) {
                case Kindness.OwnWin(var win) -> theirs(() -> quote(texts.deed(visit, win), ""));
                case Kindness.OwnLine(var note) -> theirs(() -> quote(texts.told(note), ""));
                case Kindness.Quoted(var quote) -> quote(quote.text(), quote.who());
                case Kindness.Affirmation(var text) -> quote(text, "");
            };
        }

        private Screen quote(String words, String who) {
            return new Screen.Quote(words, who, List.of(another()));
        }

        private Screen celebrated() {
            return new Screen.Cheers(List.of(new Screen.Cheer(said(), "")));
        }

        private Screen line() {
            return new Screen.Line(texts.line(), texts.number());
        }

        private Screen welcome() {
            return careful() ? line() : new Screen.Welcome(texts.title(), texts.question(visit), lists.examples());
        }

        private Touch another() {
            return new Touch.Another(texts.say(ScreenText.ANOTHER));
        }

        private Touch takeBack(Win win) {
            return new Touch.TakeBack(texts.say(ScreenText.TAKE_BACK), win.id());
        }

        private boolean careful() {
            return visit.conversation().careful();
        }

        private String said() {
            return reply.speech().plain();
        }
    }

    private interface Drawn {
        Screen screen();
    }
}
