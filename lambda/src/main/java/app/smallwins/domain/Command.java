package app.smallwins.domain;

import java.time.LocalDate;
import java.util.Optional;

/** Everything a person can want. */
public sealed interface Command {

    /** Opened the skill without saying what for. */
    record Open() implements Command {
    }

    /** Said something in their own words: usually a win. */
    record Tell(Utterance said) implements Command {
    }

    /** Said something in their own words, and that it belongs to a certain day. */
    record TellOfDay(Utterance said, SpokenDay day) implements Command {
    }

    /** Wants to log a win and has not said which. */
    record StartLogging() implements Command {
    }

    /** Wants to hear what they have done. */
    record Recap(Period period) implements Command {
    }

    /** Wants to know how many wins there are. */
    record Count(Period period) implements Command {
    }

    /** Wants taken out what was kept last, or what was just spoken of. */
    record Undo() implements Command {
    }

    /** Says that something is not right, and no more: it can only be about what was just said or kept. */
    record NotRight() implements Command {
    }

    /** Wants what was kept last, or what was just spoken of, put right, and has not said how. */
    record StartCorrecting() implements Command {
    }

    /** Answered neither yes nor no. */
    record Unsure() implements Command {
    }

    /** Wants the last win to read differently. */
    record Reword(Utterance words) implements Command {
    }

    /** Wants the last win on another day. */
    record Redate(SpokenDay day) implements Command {
    }

    /** Wants the last win on a day that has not come. */
    record RedateAhead() implements Command {
    }

    /** Wants the last win on another day, and it is not clear on which. */
    record RedateVaguely() implements Command {
    }

    /** Says what they are going to do. */
    record Plan() implements Command {
    }

    /** Wants everything gone. */
    record DeleteEverything() implements Command {
    }

    /** Wants none of their words on a card or a screen. */
    record KeepPrivate() implements Command {
    }

    /** Wants to see their words again. */
    record StopBeingPrivate() implements Command {
    }

    /** Wants to be reminded. */
    record RemindMe(SpokenReminder when) implements Command {
    }

    /** Wants to know when they are reminded. */
    record ListReminders() implements Command {
    }

    /**
     * Wants to be reminded no more.
     *
     * @param which what is said of when it rings; nothing means all of them
     */
    record CancelReminders(SpokenReminder which) implements Command {
    }

    /**
     * Was asked by Amazon whether reminders may be set.
     *
     * @param wanted the reminder it was about
     */
    record AnswerPermission(Permission answer, Optional<Schedule> wanted) implements Command {
    }

    /** What somebody says who is asked for a permission. */
    enum Permission {
        GIVEN,
        DENIED,
        UNANSWERED
    }

    /** Wants a failed attempt repeated. */
    record TryAgain() implements Command {
    }

    /** Answered yes. */
    record Yes() implements Command {
    }

    /** Answered no. */
    record No() implements Command {
    }

    /** Wants to hear one past win, whichever comes. */
    record DrawFromJar() implements Command {
    }

    /** Wants to see one past win, whichever comes, and to leave no trace of having looked. */
    record PeekIntoJar() implements Command {
    }

    /** Wants to see some wins, latest day first, from a place on. */
    record Browse(Optional<DayRange> days, Optional<JarStore.Place> after) implements Command {
    }

    /** Wants to see the jar from outside: how much is in it and on which days, and what is beside it. */
    record SeeShelf() implements Command {
    }

    /** Wants to see the jar as a whole, and some wins of certain days, latest day first, from a place on. */
    record SeeJar(Optional<DayRange> days, Optional<JarStore.Place> after) implements Command {
    }

    /** Wants to see the wins in which certain words are, latest day first, from a place on. */
    record Search(String words, Optional<JarStore.Place> after) implements Command {
    }

    /** Wants to see all trophies. */
    record SeeTrophies() implements Command {
    }

    /** Wants to see what is kept beside the wins. */
    record SeeNotes(Note.Kind kind) implements Command {
    }

    /** Wants back in the jar what was just taken out, on the day it was on. */
    record PutBack(Utterance said, LocalDate day) implements Command {
    }

    /** Wants to treat themselves after a number of wins, and has named both apart. */
    record PromiseReward(Utterance treat, int goal) implements Command {
    }

    /** Wants a certain win to read differently, to be on another day, or both. */
    record ReviseWin(WinId win, Optional<Utterance> words, Optional<SpokenDay> day) implements Command {
    }

    /** Wants a certain win taken out. */
    record TakeOutWin(WinId win) implements Command {
    }

    /** Wants to hear what was on this day a month or a year ago. */
    record ThenAndNow() implements Command {
    }

    /** Wants the win that was spoken of kept apart, as a trophy. */
    record KeepSpecial() implements Command {
    }

    /** Wants to hear the trophies. */
    record ReadTrophies() implements Command {
    }

    /**
     * Wants to know how often they did something.
     *
     * @param said the whole question
     */
    record HowOften(Utterance said, Period period) implements Command {
    }

    /** Wants to know what they keep coming back to. */
    record Threads() implements Command {
    }

    /** Wants something else than what was just offered, or one more of it. */
    record Another() implements Command {
    }

    /** Has just done what was offered. */
    record Done() implements Command {
    }

    /** Says what they are grateful for. */
    record LogGratitude(Utterance said) implements Command {
    }

    /** Wants to hear what they are grateful for. */
    record HearGratitude() implements Command {
    }

    /** Wants to hear something kind. */
    record EncourageMe() implements Command {
    }

    /** Wants to be celebrated, for whatever reason or none. */
    record CelebrateMe() implements Command {
    }

    /** Wants to hear a line of their own again: the line, or a sentence that asks for it to be kept. */
    record AddAffirmation(Utterance said) implements Command {
    }

    /** Wants to hear their own lines. */
    record HearAffirmations() implements Command {
    }

    /** Wants to hear a line of their own no more: the line, or a sentence that asks for it to be taken out. */
    record TakeOutAffirmation(Utterance said) implements Command {
    }

    /** Wants something tiny to do. */
    record TinyStep() implements Command {
    }

    /** Wants to be asked the evening question. */
    record Reflect() implements Command {
    }

    /** Wants to treat themselves after a number of wins. */
    record SetReward(Utterance said) implements Command {
    }

    /** Wants to know what the reward is, and how far it is. */
    record HearReward() implements Command {
    }

    /** Wants a phone, a watch or a page to open their jar. */
    record ConnectPhone() implements Command {
    }

    /**
     * Wants one device to open their jar no more.
     *
     * @param said the whole request, which may name the device
     */
    record DisconnectPhone(Utterance said) implements Command {
    }

    /** Wants no device to open their jar any more. */
    record DisconnectEverything() implements Command {
    }

    /** Has a new Alexa, and wants a code that opens this jar to it. */
    record OfferJar() implements Command {
    }

    /**
     * Wants the jar they had before, on an Alexa that does not know them.
     *
     * @param said the whole request, which may name the code
     */
    record JoinJar(Utterance said) implements Command {
    }

    /**
     * Wants a friend to see their last win, or the one that was spoken of.
     *
     * @param said the whole request, which may name the friend
     */
    record ShareWin(Utterance said) implements Command {
    }

    /**
     * Wants a friend to see a certain win, or the last one.
     *
     * @param with words for the friend
     * @param from what they want to be called there
     */
    record ShareThatWin(Optional<WinId> win, Optional<String> with, Optional<FriendName> from) implements Command {
    }

    /** Wants to see which links there are. */
    record SeeShares() implements Command {
    }

    /** Wants to see what friends can see, and what they left. */
    record SeeFriends() implements Command {
    }

    /** Wants one link to end. */
    record EndShare(ShareId share) implements Command {
    }

    /** Wants nobody to see any more what they shared. */
    record TakeLinksBack() implements Command {
    }

    /** Wants to hear who cheered. */
    record DidAnybodyCheer() implements Command {
    }

    /** Wants to see who cheered, and to leave no trace of having looked. */
    record SeeCheers() implements Command {
    }

    /** Wants to know what can be said. */
    record Help() implements Command {
    }

    /** Wants to hear the last answer again. */
    record Repeat() implements Command {
    }

    /** Is done. */
    record Stop() implements Command {
    }

    /** Said something that no intent caught. */
    record Unheard() implements Command {
    }

    /** Disabled the skill, and Alexa says that nothing about them may be kept. */
    record Forget() implements Command {
    }
}
