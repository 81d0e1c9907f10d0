package app.smallwins.domain;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everything that can have happened. */
public sealed interface Outcome {

    /** What "that" will mean from now on, if this outcome is about one thing: a win or a note, by its name. */
    default Optional<WinId> about() {
        return Optional.empty();
    }

    /**
     * Whether the answer's words may be seen on a card or a screen. What does not say so is only heard: an outcome holds
     * somebody's own words, and whether they want them shown is known only to who looked at their profile.
     */
    default boolean mayBeShown() {
        return false;
    }

    /**
     * Whether its owner's profile was looked at on the way, so that {@link #mayBeShown()} is what they want. Otherwise a
     * screen has to ask.
     */
    default boolean knowsWhatMayBeShown() {
        return false;
    }

    /** Somebody new came in. */
    record WelcomedNew() implements Outcome {
    }

    /** Somebody came back. */
    record WelcomedBack() implements Outcome {
    }

    /**
     * Somebody came back, and a friend has cheered meanwhile.
     *
     * @param more whether others have, too
     */
    record WelcomedWithCheer(CheerHeard cheer, boolean more) implements Outcome {
        @Override
        public Optional<WinId> about() {
            return Optional.of(cheer.win().id());
        }
    }

    /**
     * A cheer, and the win it is for.
     *
     * @param by who left it, as far as that is known
     */
    record CheerHeard(Win win, Optional<Friend> by, Optional<String> message) {
    }

    /** A win is wanted and was not said yet. */
    record WinAsked() implements Outcome {
    }

    /**
     * A win is in the jar.
     *
     * @param win as it was kept
     * @param today the day being lived through, when it was told
     * @param tone how the answer may sound
     * @param first whether there is no other around it; nothing that is said aloud
     * @param mayBeShown whether its owner lets screens show it
     * @param earned the reward that was earned with it
     * @param inJar how many wins are known to be in the jar with it: all of them where there is a screen to show it
     */
    record WinLogged(Win win, LocalDate today, Tone tone, boolean first, boolean mayBeShown, Optional<Reward> earned,
            int inJar) implements Outcome {
        @Override
        public boolean knowsWhatMayBeShown() {
            return true;
        }

        @Override
        public Optional<WinId> about() {
            return Optional.of(win.id());
        }
    }

    /** How an answer may sound. */
    enum Tone {
        /** Glad with them. */
        GLAD,
        /** It was done in grief: warm, and grave. */
        GRAVE,
        /** Something was taken from them: sorry with them. */
        SORROW,
        /** The win is about staying alive: warm and serious, and a line to call is named once. */
        SERIOUS,
        /** It hurts, or went wrong, or somebody was not safe earlier in this session: no praise and no blame. */
        QUIET
    }

    /** Somebody is not safe. Nothing of what they said is kept anywhere. */
    record CrisisHeard() implements Outcome {
    }

    /** Somebody who was not safe a moment ago said no, or something that was not understood. */
    record StayedClose() implements Outcome {
    }

    /** Somebody is without hope, or worried for another; they are asked whether to keep their words. */
    record ConcernHeard(boolean aboutSomeoneElse, Question.KeepThis keep) implements Outcome {
    }

    /** The same for a visit that does not say whose it is: nothing could be kept, so nobody is asked. */
    record ConcernOfNobody(boolean aboutSomeoneElse) implements Outcome {
    }

    /** Words that no jar can be found for: the visit does not say whose it is, and trying again would not help. */
    record NobodysWords(Utterance said) implements Outcome {
    }

    /** Something that needs a jar, on a visit that does not say whose it is. */
    record NobodyKnown() implements Outcome {
    }

    /**
     * Somebody is hard on themselves.
     *
     * @param evidence something they did do, if there is any
     * @param today whether that was today
     */
    record HardOnThemselves(Optional<Win> evidence, boolean today) implements Outcome {
    }

    /**
     * The table could not be reached: the win was heard and is not kept.
     *
     * @param mayBeShown whether its owner lets screens show it; when nobody could look, they may, for the card is then the
     *     only place where the words are
     */
    record WinNotKept(List<Unkept> unkept, boolean mayBeShown) implements Outcome {
        public WinNotKept {
            unkept = List.copyOf(unkept);
        }

        @Override
        public boolean knowsWhatMayBeShown() {
            return true;
        }

        @Override
        public Optional<WinId> about() {
            return Optional.of(unkept.getLast().id());
        }
    }

    /** What was waiting to be kept waits no more: its owner took it back. */
    record WaitingLetGo(Unkept words) implements Outcome {
        @Override
        public Optional<WinId> about() {
            return Optional.of(words.id());
        }
    }

    /** There is nothing that could be tried again. */
    record NothingToTryAgain() implements Outcome {
    }

    /** The wins of a period. */
    record Recapped(RecapSummary recap, boolean mayBeShown) implements Outcome {
        @Override
        public boolean knowsWhatMayBeShown() {
            return true;
        }
    }

    /** A period without wins. */
    record NothingThere(Period period, Optional<DayRange> range, LocalDate today) implements Outcome {
    }

    /** The owner's own lines, latest first. */
    record AffirmationsHeard(List<Note> lines) implements Outcome {
        public AffirmationsHeard {
            lines = List.copyOf(lines);
        }
    }

    /** There are no lines of their own yet. */
    record NoAffirmationsYet() implements Outcome {
    }

    /** None of their own lines is the one that was meant. */
    record NoSuchAffirmation() implements Outcome {
    }

    /** Some reminders will ring no more. */
    record RemindersTakenAway(List<Schedule> gone, LocalDate today) implements Outcome {
        public RemindersTakenAway {
            gone = List.copyOf(gone);
        }
    }

    /** None of the reminders is the one that was meant; these are left. */
    record NoSuchReminder(List<Schedule> left, LocalDate today) implements Outcome {
        public NoSuchReminder {
            left = List.copyOf(left);
        }
    }

    /** Asked about a time that has not come. */
    record StillToCome() implements Outcome {
    }

    /** How often something was done in a period; zero when it is not found. */
    record HappenedOften(int times, Period period, Optional<DayRange> range, LocalDate today) implements Outcome {
    }

    /** It is not clear what was to be counted. */
    record UnclearWhatToCount() implements Outcome {
    }

    /** What comes back most, most frequent first; empty when nothing does. */
    record ComesBack(List<Recurring> deeds) implements Outcome {
        public ComesBack {
            deeds = List.copyOf(deeds);
        }
    }

    /**
     * A deed that was done more than once.
     *
     * @param latest the latest win about it
     */
    record Recurring(Win latest, int times) {
    }

    /** One past win. */
    record Drawn(Win win, LocalDate today) implements Outcome {
        @Override
        public Optional<WinId> about() {
            return Optional.of(win.id());
        }
    }

    /**
     * Some wins, latest day first.
     *
     * @param next where there are more
     */
    record Browsed(List<Win> wins, Optional<JarStore.Place> next) implements Outcome {
        public Browsed {
            wins = List.copyOf(wins);
        }
    }

    /**
     * The jar as a whole, and some wins.
     *
     * @param tally the wins of each day there ever was
     * @param isPrivate whether its owner wants their words on no card and no screen of a device
     * @param cheers the latest there are, latest first, for these wins or others
     * @param next where there are more
     */
    record JarSeen(LocalDate today, Tally tally, Optional<Reward> reward, boolean isPrivate, List<Win> wins,
            List<Cheer> cheers, Optional<JarStore.Place> next) implements Outcome {
        public JarSeen {
            wins = List.copyOf(wins);
            cheers = List.copyOf(cheers);
        }
    }

    /**
     * The wins in which certain words are, latest day first.
     *
     * @param next where to look on; there may be none any more
     */
    record Found(LocalDate today, List<Win> wins, Optional<JarStore.Place> next) implements Outcome {
        public Found {
            wins = List.copyOf(wins);
        }
    }

    /** All trophies, latest first. */
    record TrophiesSeen(LocalDate today, List<Win> wins) implements Outcome {
        public TrophiesSeen {
            wins = List.copyOf(wins);
        }
    }

    /** What is kept beside the wins, latest first. */
    record NotesSeen(List<Note> notes) implements Outcome {
        public NotesSeen {
            notes = List.copyOf(notes);
        }
    }

    /** What was on this day a month or a year ago, earliest first; never empty. */
    record ThenHeard(LocalDate day, LocalDate today, List<Win> wins) implements Outcome {
        public ThenHeard {
            wins = List.copyOf(wins);
        }

        @Override
        public Optional<WinId> about() {
            return wins.size() == 1 ? Optional.of(wins.getFirst().id()) : Optional.empty();
        }
    }

    /** Nothing was told on this day a month or a year ago. */
    record NothingThen() implements Outcome {
    }

    /** A win is a trophy now. */
    record KeptSpecial(Win win) implements Outcome {
        @Override
        public Optional<WinId> about() {
            return Optional.of(win.id());
        }
    }

    /** Some of the trophies, earliest first; never empty. */
    record TrophiesHeard(List<Win> wins) implements Outcome {
        public TrophiesHeard {
            wins = List.copyOf(wins);
        }

        @Override
        public Optional<WinId> about() {
            return wins.size() == 1 ? Optional.of(wins.getFirst().id()) : Optional.empty();
        }
    }

    /** There are no trophies. */
    record NoTrophies() implements Outcome {
    }

    /**
     * How many wins there are, and on how many days.
     *
     * @param tally the wins of each day, as far as they were looked at: all there are where there is a screen
     */
    record Counted(Period period, Optional<DayRange> range, LocalDate today, int wins, int days, Tally tally)
            implements
                Outcome {
    }

    /** A win was taken out. {@code win} is empty when the same request had done so before and the words are gone. */
    record WinTakenOut(Optional<Win> win) implements Outcome {
    }

    /** A win reads differently now. */
    record WinReworded(Win win, LocalDate today) implements Outcome {
        @Override
        public Optional<WinId> about() {
            return Optional.of(win.id());
        }
    }

    /** A win is on another day now. */
    record WinMoved(Win win, LocalDate today) implements Outcome {
        @Override
        public Optional<WinId> about() {
            return Optional.of(win.id());
        }
    }

    /** A win cannot be moved to a day that has not come; it is where it was. */
    record DayStillToCome() implements Outcome {
    }

    /** A win cannot be moved without knowing where to; it is where it was. */
    record DayUnclear() implements Outcome {
    }

    /** Something they mean to do was heard: it is no win yet, and nothing is kept. */
    record PlanHeard() implements Outcome {
    }

    /** A note was taken out. */
    record NoteTakenOut(Note note) implements Outcome {
    }

    /** A note reads differently now. */
    record NoteReworded(Note note) implements Outcome {
        @Override
        public Optional<WinId> about() {
            return Optional.of(note.told());
        }
    }

    /** What can be done with wins alone was wanted of a note: it stays as it is. */
    record NoteLeftAsItIs(Note note) implements Outcome {
        @Override
        public Optional<WinId> about() {
            return Optional.of(note.told());
        }
    }

    /** Something is not right, and nothing was kept or spoken of just now that it could be. */
    record NothingJustNow() implements Outcome {
    }

    /** What shall read differently is known, and how it should read is asked. */
    record CorrectionAsked(Utterance words, String language, WinId that) implements Outcome {
        @Override
        public Optional<WinId> about() {
            return Optional.of(that);
        }
    }

    /** A question that must not get lost is asked once more. */
    record AskedAgain(Question question) implements Outcome {
    }

    /** There is nothing that could be changed or taken out. */
    record NothingToChange() implements Outcome {
    }

    /** Everything will be deleted if the answer is yes. */
    record DeletionAsked() implements Outcome {
    }

    /** Nothing is left. */
    record EverythingDeleted() implements Outcome {
    }

    /** Nothing can be read any more, but the last of it is still being removed. */
    record DeletionUnderway() implements Outcome {
    }

    /** The table stopped answering: how much is deleted is not known. */
    record DeletionUncertain() implements Outcome {
    }

    /** The answer was no: all is as it was. */
    record DeletionDeclined() implements Outcome {
    }

    /** The table could not be reached, and nothing was lost by it. */
    record JarOutOfReach() implements Outcome {
    }

    /** What somebody is grateful for is kept. */
    record GratitudeKept(Note note, Tone tone) implements Outcome {
        @Override
        public Optional<WinId> about() {
            return Optional.of(note.told());
        }
    }

    /** Some of what they are grateful for, latest first. */
    record GratitudeHeard(List<Note> notes) implements Outcome {
        public GratitudeHeard {
            notes = List.copyOf(notes);
        }
    }

    /** They have not said what they are grateful for. */
    record NoGratitudeYet() implements Outcome {
    }

    /** Something kind was found. */
    record Encouraged(Kindness kindness) implements Outcome {
        @Override
        public Optional<WinId> about() {
            return switch (kindness) {
                case Kindness.OwnWin(var win) -> Optional.of(win.id());
                case Kindness.OwnLine(var note) -> Optional.of(note.told());
                case Kindness.Quoted _,Kindness.Affirmation _ -> Optional.empty();
            };
        }
    }

    /** They are celebrated. */
    record Celebrated(Optional<Win> win) implements Outcome {
        @Override
        public Optional<WinId> about() {
            return win.map(Win::id);
        }
    }

    /** A line of their own is kept. */
    record AffirmationAdded(Note line) implements Outcome {
        @Override
        public Optional<WinId> about() {
            return Optional.of(line.told());
        }
    }

    /** Something tiny is offered. */
    record StepOffered(TinyStep step, int number) implements Outcome {
    }

    /** They are about to do it; nobody hurries them. */
    record StepAwaited(int number) implements Outcome {
    }

    /** The evening question is asked. */
    record ReflectionAsked() implements Outcome {
    }

    /** It was answered, and the answer is kept. */
    record Reflected(WinLogged logged) implements Outcome {
        @Override
        public Optional<WinId> about() {
            return logged.about();
        }

        @Override
        public boolean mayBeShown() {
            return logged.mayBeShown();
        }

        @Override
        public boolean knowsWhatMayBeShown() {
            return true;
        }
    }

    /** The answer was that there was nothing, or that it is nobody's business. */
    record ReflectionLeft() implements Outcome {
    }

    /**
     * A reward is set.
     *
     * @param before what was counted towards until now and had not been earned
     */
    record RewardSet(Reward reward, Optional<String> before) implements Outcome {
        @Override
        public Optional<WinId> about() {
            return Optional.of(new WinId(reward.id().value()));
        }
    }

    /** A reward was to be set; what it is or how many wins it takes was not understood. */
    record RewardUnclear() implements Outcome {
    }

    /** What the reward is, and how far it is. */
    record RewardHeard(Reward reward) implements Outcome {
    }

    /** There is no reward. */
    record NoReward() implements Outcome {
    }

    /**
     * A code that lets one device in.
     *
     * @param holds how long it does
     * @param page where it is entered
     */
    record PairingOffered(PairingCode code, Duration holds, URI page) implements Outcome {
    }

    /** Devices cannot be connected here. */
    record NoPlaceForDevices() implements Outcome {
    }

    /** These devices open the jar no more; none when there were none. */
    record DevicesRemoved(List<Device> devices) implements Outcome {
        public DevicesRemoved {
            devices = List.copyOf(devices);
        }
    }

    /** One device was to be disconnected, and it is not clear which of these. */
    record UnclearWhichDevice(List<Device> devices) implements Outcome {
        public UnclearWhichDevice {
            devices = List.copyOf(devices);
        }
    }

    /**
     * A code that opens this jar to another Alexa.
     *
     * @param holds how long it does
     */
    record JoinCodeOffered(JoinCode code, Duration holds) implements Outcome {
    }

    /** Somebody wants their old jar, and was asked for the code. */
    record JoinCodeAsked() implements Outcome {
    }

    /**
     * A code was said, and it does not have as many digits as a code has.
     *
     * @param heard how many there were
     */
    record JoinCodeUnclear(int heard) implements Outcome {
    }

    /** There is no such code, or not any more. */
    record NoSuchJoinCode() implements Outcome {
    }

    /** Too many wrong codes were said. */
    record TooManyJoinCodes() implements Outcome {
    }

    /** The old jar is open here, with whatever was kept here before. */
    record JarOpenedAgain() implements Outcome {
    }

    /**
     * A link shows one win to whoever has it.
     *
     * @param link its whole address
     * @param holds how long it does
     */
    record LinkMade(Share share, Win win, URI link, Duration holds) implements Outcome {
        @Override
        public Optional<WinId> about() {
            return Optional.of(win.id());
        }
    }

    /** A link would have to be shown on a card, which others may see; there is none. */
    record LinkNotShown() implements Outcome {
    }

    /** There is no win that could be shared. */
    record NothingToShare() implements Outcome {
    }

    /** Nothing can be shared here. */
    record NoPlaceForLinks() implements Outcome {
    }

    /** The links that hold. */
    record SharesSeen(List<Share> shares) implements Outcome {
        public SharesSeen {
            shares = List.copyOf(shares);
        }
    }

    /**
     * What friends can see, and what they left, as far as the wins are still there.
     *
     * @param links the one that ends first first
     * @param cheers latest first
     */
    record FriendsSeen(LocalDate today, List<SharedLink> links, List<Shares.CheeredWin> cheers) implements Outcome {
        public FriendsSeen {
            links = List.copyOf(links);
            cheers = List.copyOf(cheers);
        }

        /** A link, and the win it shows as it reads now. */
        public record SharedLink(Share share, Win win) {
        }
    }

    /** So many links show nothing any more. */
    record LinksTakenBack(int links) implements Outcome {
    }

    /** The latest cheers, latest first; none when there are none. */
    record CheersHeard(List<CheerHeard> cheers) implements Outcome {
        public CheersHeard {
            cheers = List.copyOf(cheers);
        }

        @Override
        public Optional<WinId> about() {
            return cheers.size() == 1 ? Optional.of(cheers.getFirst().win().id()) : Optional.empty();
        }
    }

    /** The cheers for wins that are still there, latest first. */
    record CheersSeen(List<Shares.CheeredWin> cheers) implements Outcome {
        public CheersSeen {
            cheers = List.copyOf(cheers);
        }
    }

    /** This is wanted by voice or on the page alone, for nobody who finds a key shall be able to do harm by a sentence. */
    record NotByText() implements Outcome {
    }

    /**
     * What can be said.
     *
     * @param then the question that was open, asked once more
     */
    record HelpGiven(Optional<Outcome> then) implements Outcome {
    }

    /** The last answer, once more. */
    record Repeated() implements Outcome {
    }

    /** From now on nothing they say is shown. */
    record KeptPrivate() implements Outcome {
    }

    /** From now on what they say is shown again. */
    record PrivateNoMore() implements Outcome {
    }

    /** A reminder is set if the answer is yes. */
    record ReminderProposed(Question.SetReminder question, LocalDate today) implements Outcome {
    }

    /**
     * A reminder is set.
     *
     * @param fromTomorrow whether it rings from tomorrow on, because today has a win already
     */
    record ReminderSet(Schedule schedule, LocalDate today, boolean fromTomorrow) implements Outcome {
    }

    /** The reminder needs a permission, which Amazon asks for. */
    record ReminderPermissionAsked(Schedule wanted) implements Outcome {
    }

    /** No reminder, and that is fine. */
    record ReminderDeclined() implements Outcome {
    }

    /** Reminders cannot be had. */
    record RemindersRefused(Reminders.Reason reason) implements Outcome {
    }

    /** The reminders there are. */
    record RemindersListed(List<Schedule> schedules, LocalDate today) implements Outcome {
        public RemindersListed {
            schedules = List.copyOf(schedules);
        }
    }

    /** So many reminders are gone. */
    record RemindersCancelled(int reminders) implements Outcome {
    }

    /** Nobody understood. */
    record NotUnderstood() implements Outcome {
    }

    /** The answer was no, and that is fine. */
    record LeftAlone() implements Outcome {
    }

    /** They are done. */
    record SaidGoodbye() implements Outcome {
    }

    /** All jars of a household are gone, because the skill was disabled. */
    record Forgotten(List<JarId> jars) implements Outcome {
        public Forgotten {
            jars = List.copyOf(jars);
        }
    }
}
