package app.smallwins.speech;

import app.smallwins.domain.Friend;
import app.smallwins.domain.Outcome;
import app.smallwins.domain.Outcome.Tone;
import app.smallwins.domain.Question;
import app.smallwins.domain.Visit;
import app.smallwins.domain.Win;
import app.smallwins.domain.understanding.Understanding;
import app.smallwins.speech.grammar.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The answers in one locale. */
final class Voice {

    private final Texts texts;
    private final When when;
    private final SayingBack sayingBack;
    private final RecapVoice recaps;
    private final CareVoice care;
    private final NoteVoice notes;
    private final WaitingVoice waiting;
    private final KindVoice kind;
    private final StepVoice steps;
    private final RewardVoice rewards;
    private final ReminderVoice reminders;
    private final ConnectingVoice connecting;
    private final SharingVoice sharing;
    private final FriendTexts friendTexts;
    private final ScreenTexts screenTexts;

    private Voice(Texts texts, SafetyLines lines, Understanding understanding) {
        this.texts = texts;
        this.when = new When(texts);
        this.sayingBack = new SayingBack(understanding, texts, when);
        this.recaps = new RecapVoice(texts, when, sayingBack);
        this.care = new CareVoice(texts, lines);
        this.notes = new NoteVoice(texts, sayingBack, care);
        this.waiting = new WaitingVoice(texts, sayingBack);
        this.kind = new KindVoice(texts, sayingBack, care);
        this.steps = new StepVoice(texts);
        this.rewards = new RewardVoice(texts);
        this.reminders = new ReminderVoice(texts, when);
        this.connecting = new ConnectingVoice(texts);
        this.sharing = new SharingVoice(texts, sayingBack);
        this.friendTexts = new FriendTexts(texts, sayingBack, care);
        this.screenTexts = new ScreenTexts(texts, lines, sayingBack, sharing, reminders);
    }

    static Voice of(Locale locale, Understanding understanding) {
        return new Voice(Texts.of(locale), SafetyLines.of(locale), understanding);
    }

    Texts texts() {
        return texts;
    }

    /** What friends read. */
    FriendTexts friendTexts() {
        return friendTexts;
    }

    /** What screens show. */
    ScreenTexts screenTexts() {
        return screenTexts;
    }

    /** Who a cheer is from. */
    String friend(Optional<Friend> by) {
        return sharing.friend(by);
    }

    /** What a reminder says when it rings. */
    Speech alert() {
        return reminders.alert();
    }

    Reply reply(Visit visit, Outcome outcome) {
        return switch (outcome) {
            case Outcome.WelcomedNew _ -> asking(texts.say(Text.WELCOME_NEW, Map.of("question", question(visit))));
            case Outcome.WelcomedBack _ -> asking(any(Text.WELCOME_BACK, visit, Map.of("question", question(visit))));
            case Outcome.WelcomedWithCheer welcome -> asking(sharing.welcome(visit, welcome, question(visit)));
            case Outcome.WinAsked _ -> asking(texts.say(Text.ASK_WIN));
            case Outcome.WinLogged logged -> logged(visit, logged);
            case Outcome.WinNotKept notKept -> waiting.notKept(visit, notKept);
            case Outcome.WaitingLetGo(var words) -> Reply.closing(waiting.letGo(visit, words));
            case Outcome.NothingToTryAgain _ -> asking(texts.say(Text.NOTHING_TO_TRY_AGAIN));
            case Outcome.Recapped(var recap, _) -> withCard(visit, outcome, Reply.closing(recaps.recap(visit, recap)));
            case Outcome.HappenedOften often -> Reply.closing(recaps.often(often));
            case Outcome.UnclearWhatToCount _ -> Reply.closing(texts.say(Text.HOW_OFTEN_UNCLEAR));
            case Outcome.ComesBack(var deeds) -> Reply.closing(recaps.comesBack(visit, deeds));
            case Outcome.Drawn drawn -> recaps.drawn(visit, drawn);
            case Outcome.Browsed(var wins, _) -> Reply.closing(recaps.listed(visit, wins));
            case Outcome.JarSeen seen -> Reply.closing(recaps.listed(visit, seen.wins()));
            case Outcome.Found found -> Reply.closing(recaps.listed(visit, found.wins()));
            case Outcome.TrophiesSeen seen -> Reply.closing(recaps.listed(visit, seen.wins()));
            case Outcome.NotesSeen(var seen) -> Reply.closing(notes.gratitudeHeard(seen));
            case Outcome.ThenHeard then -> Reply.closing(recaps.then(visit, then));
            case Outcome.NothingThen _ -> Reply.closing(texts.say(Text.NOTHING_THEN));
            case Outcome.KeptSpecial(var win) ->
                Reply.closing(any(Text.KEPT_SPECIAL, visit, Map.of("deed", sayingBack.deed(visit, win))));
            case Outcome.TrophiesHeard(var wins) -> Reply.closing(recaps.trophies(visit, wins));
            case Outcome.NoTrophies _ -> Reply.closing(texts.say(Text.NO_TROPHIES));
            case Outcome.NothingThere nothing -> asking(recaps.nothing(nothing));
            case Outcome.StillToCome _ -> asking(texts.say(Text.STILL_TO_COME));
            case Outcome.Counted counted -> Reply.closing(recaps.counted(counted));
            case Outcome.WinTakenOut(var win) -> Reply.closing(takenOut(visit, win));
            case Outcome.WinReworded(var win, _) -> Reply.closing(about(visit, Text.REWORDED, win));
            case Outcome.WinMoved(var win, var today) -> Reply.closing(
                    moved(visit, win, when.day(win.day(), today)));
            case Outcome.DayStillToCome _ -> Reply.closing(texts.say(Text.MOVED_TO_COME));
            case Outcome.DayUnclear _ -> Reply.open(texts.say(Text.MOVED_UNCLEAR), texts.say(Text.MOVED_UNCLEAR));
            case Outcome.PlanHeard _ -> Reply.closing(any(Text.PLAN_HEARD, visit, Map.of()));
            case Outcome.NoteTakenOut(var note) -> Reply.closing(notes.takenOut(note));
            case Outcome.NoteReworded(var note) -> Reply.closing(notes.reworded(note));
            case Outcome.NoteLeftAsItIs(var note) -> Reply.closing(notes.leftAsItIs(note));
            case Outcome.NothingJustNow _ -> asking(texts.say(Text.NOTHING_JUST_NOW));
            case Outcome.CorrectionAsked asked -> Reply.asking(correctionAsked(asked),
                    texts.say(Text.CORRECTION_REPROMPT), new Question.HowShouldItBe());
            case Outcome.AskedAgain(var question) -> askedAgain(question);
            case Outcome.NothingToChange _ -> Reply.closing(texts.say(Text.NOTHING_TO_CHANGE));
            case Outcome.DeletionAsked _ -> Reply.asking(texts.say(Text.DELETE_ASKED), texts.say(Text.DELETE_REPROMPT),
                    new Question.ReallyDeleteEverything());
            case Outcome.EverythingDeleted _ -> Reply.closing(texts.say(Text.DELETE_DONE));
            case Outcome.DeletionUnderway _ -> Reply.closing(texts.say(Text.DELETE_UNDERWAY));
            case Outcome.DeletionUncertain _ -> Reply.closing(texts.say(Text.DELETE_UNCERTAIN));
            case Outcome.DeletionDeclined _ -> Reply.closing(texts.say(Text.DELETE_DECLINED));
            case Outcome.JarOutOfReach _ -> Reply.closing(texts.say(Text.OUT_OF_REACH));
            case Outcome.KeptPrivate _ -> Reply.closing(texts.say(Text.KEPT_PRIVATE));
            case Outcome.PrivateNoMore _ -> Reply.closing(texts.say(Text.PRIVATE_NO_MORE));
            case Outcome.ReminderProposed proposed -> reminders.proposed(proposed);
            case Outcome.ReminderSet set -> Reply.closing(reminders.set(set));
            case Outcome.ReminderPermissionAsked(var wanted) -> reminders.permission(wanted);
            case Outcome.ReminderDeclined _ -> Reply.closing(reminders.declined());
            case Outcome.RemindersRefused(var reason) -> reminders.refused(reason);
            case Outcome.RemindersListed listed -> Reply.closing(reminders.listed(listed));
            case Outcome.RemindersCancelled(var gone) -> Reply.closing(reminders.cancelled(gone));
            case Outcome.RemindersTakenAway gone -> Reply.closing(reminders.takenAway(gone));
            case Outcome.NoSuchReminder none -> Reply.closing(reminders.noSuch(none));
            case Outcome.PairingOffered offered -> connecting.offered(visit, offered);
            case Outcome.NoPlaceForDevices _ -> Reply.closing(texts.say(Text.PAIRING_NOWHERE));
            case Outcome.DevicesRemoved(var devices) -> Reply.closing(connecting.removed(devices));
            case Outcome.UnclearWhichDevice(var devices) -> connecting.unclear(devices);
            case Outcome.JoinCodeOffered(var code, _) -> Reply.closing(connecting.joinCode(code));
            case Outcome.JoinCodeAsked _ -> connecting.askCode(Text.JOIN_ASKED);
            case Outcome.JoinCodeUnclear(var heard) -> connecting.unclearCode(heard);
            case Outcome.NoSuchJoinCode _ -> connecting.askCode(Text.JOIN_NO_SUCH_CODE);
            case Outcome.TooManyJoinCodes _ -> Reply.closing(texts.say(Text.JOIN_TOO_MANY));
            case Outcome.JarOpenedAgain _ -> Reply.closing(texts.say(Text.JOIN_DONE));
            case Outcome.LinkMade made -> sharing.made(visit, made);
            case Outcome.LinkNotShown _ -> Reply.closing(texts.say(Text.SHARE_NOT_SHOWN));
            case Outcome.NothingToShare _ -> asking(texts.say(Text.SHARE_NOTHING));
            case Outcome.NoPlaceForLinks _ -> Reply.closing(texts.say(Text.SHARE_NOWHERE));
            case Outcome.SharesSeen _ -> Reply.closing(texts.say(Text.LINKS_NONE));
            case Outcome.LinksTakenBack(var links) -> Reply.closing(sharing.takenBack(links));
            case Outcome.CheersHeard(var cheers) -> Reply.closing(sharing.heard(visit, cheers));
            case Outcome.FriendsSeen seen -> Reply.closing(sharing.seen(visit, seen.cheers()));
            case Outcome.CheersSeen(var cheers) -> Reply.closing(sharing.seen(visit, cheers));
            case Outcome.NotByText _ -> Reply.closing(texts.say(Text.NOT_BY_TEXT));
            case Outcome.HelpGiven(var then) -> help(visit, then);
            case Outcome.Repeated _ -> asking(texts.say(Text.NOTHING_TO_REPEAT));
            case Outcome.NotUnderstood _ -> asking(any(Text.NOT_UNDERSTOOD, visit, Map.of()));
            case Outcome.LeftAlone _ -> Reply.closing(any(Text.LEFT_ALONE, visit, Map.of()));
            case Outcome.SaidGoodbye _ -> Reply.closing(visit.conversation().careful()
                    ? care.goodbye()
                    : any(Text.GOODBYE, visit, Map.of()));
            case Outcome.Forgotten _ -> Reply.closing(texts.say(Text.DELETE_DONE));
            case Outcome.GratitudeKept kept -> waiting.kept(visit, kept, notes.gratitudeKept(visit, kept));
            case Outcome.GratitudeHeard(var heard) -> Reply.closing(notes.gratitudeHeard(heard));
            case Outcome.NoGratitudeYet _ -> Reply.closing(texts.say(Text.GRATITUDE_NONE));
            case Outcome.Encouraged(var kindness) -> kind.encouraged(visit, kindness);
            case Outcome.Celebrated(var win) -> Reply.closing(kind.celebrated(visit, win));
            case Outcome.AffirmationAdded added -> waiting.kept(visit, added, kind.added(added.line()));
            case Outcome.AffirmationsHeard(var lines) -> Reply.closing(kind.own(lines));
            case Outcome.NoAffirmationsYet _ -> Reply.closing(texts.say(Text.AFFIRMATIONS_NONE));
            case Outcome.NoSuchAffirmation _ -> Reply.closing(texts.say(Text.AFFIRMATION_NOT_FOUND));
            case Outcome.StepOffered(var step, var number) -> steps.offered(visit, step, number);
            case Outcome.StepAwaited(var number) -> steps.awaited(number);
            case Outcome.ReflectionAsked _ -> Reply.asking(any(Text.REFLECT_ASKED, visit, Map.of()),
                    texts.say(Text.REFLECT_REPROMPT), new Question.WhatMadeYouProud());
            case Outcome.Reflected(var logged) -> withCard(visit, outcome, Reply.closing(reflected(visit, logged)));
            case Outcome.ReflectionLeft _ -> Reply.closing(any(Text.REFLECT_LEFT, visit, Map.of()));
            case Outcome.RewardSet set -> waiting.kept(visit, set, rewards.set(set));
            case Outcome.RewardUnclear _ -> Reply.open(texts.say(Text.REWARD_UNCLEAR), texts.say(Text.REWARD_UNCLEAR));
            case Outcome.RewardHeard(var reward) -> Reply.closing(rewards.heard(reward));
            case Outcome.NoReward _ -> Reply.closing(texts.say(Text.REWARD_NONE));
            case Outcome.CrisisHeard _ -> care.crisis(visit);
            case Outcome.StayedClose _ -> care.close(visit);
            case Outcome.ConcernHeard(var aboutSomeoneElse, var keep) -> care.concern(visit, aboutSomeoneElse, keep);
            case Outcome.ConcernOfNobody(var aboutSomeoneElse) -> care.concern(visit, aboutSomeoneElse);
            case Outcome.NobodysWords(var said) -> Reply.closing(texts.say(Text.NOBODYS_WORDS,
                    Map.of("deed", sayingBack.deed(said, visit.locale()))));
            case Outcome.NobodyKnown _ -> Reply.closing(texts.say(Text.NOBODY_KNOWN));
            case Outcome.HardOnThemselves(var evidence, var today) ->
                hard(visit, evidence, today ? Text.HARD_TODAY : Text.HARD_WITH_EVIDENCE);
        };
    }

    private Reply logged(Visit visit, Outcome.WinLogged logged) {
        var speech = rewards.withEarned(loggedSpeech(visit, logged), logged.earned());
        return withCard(visit, logged, waiting.kept(visit, logged, speech), withPictures(speech, logged.win()));
    }

    private Reply help(Visit visit, Optional<Outcome> then) {
        var help = texts.say(Text.HELP);
        return then.map(asked -> reply(visit, asked))
                .map(again -> new Reply(help.then(again.speech()), again.reprompt(), again.card(), again.question()))
                .orElseGet(() -> asking(help.then(texts.say(Text.HELP_ASK))));
    }

    private Reply askedAgain(Question question) {
        var text = switch (question) {
            case Question.KeepThis _ -> Text.CONCERN_REPROMPT;
            case Question.TryAgain _ -> Text.WIN_NOT_KEPT_REPROMPT;
            case Question.HowShouldItBe _ -> Text.CORRECTION_REPROMPT;
            case Question.ReallyDeleteEverything _ -> Text.DELETE_REPROMPT;
            case Question.WhatDidYouDo _,Question.WhatIsTheCode _,Question.WhatMadeYouProud _,Question.HearTheNumberAgain _,Question.MoreKindness _,Question.DidYouDoIt _,Question.DrawAnother _,Question.SetReminder _ ->
                Text.ASK_AGAIN;
        };
        return Reply.asking(texts.say(text), texts.say(text), question);
    }

    private Speech correctionAsked(Outcome.CorrectionAsked asked) {
        return texts.say(Text.CORRECTION_ASKED,
                Map.of("deed", sayingBack.deed(asked.words(), Locale.of(asked.language()))));
    }

    private Speech reflected(Visit visit, Outcome.WinLogged logged) {
        var closed = any(Text.REFLECT_CLOSED, visit, Map.of("deed", sayingBack.deed(visit, logged.win())));
        return rewards.withEarned(closed, logged.earned());
    }

    private Speech loggedSpeech(Visit visit, Outcome.WinLogged logged) {
        var deed = deed(visit, logged);
        return switch (logged.tone()) {
            case Tone.GLAD -> glad(visit, logged, deed);
            case Tone.GRAVE -> texts.variant(Text.WIN_GRAVE, nth(visit, logged), Map.of("deed", deed));
            case Tone.SORROW -> texts.variant(Text.WIN_SORROW, nth(visit, logged), Map.of("deed", deed));
            case Tone.QUIET -> texts.variant(Text.WIN_QUIET, nth(visit, logged), Map.of("deed", deed));
            case Tone.SERIOUS ->
                texts.variant(Text.WIN_SERIOUS, nth(visit, logged), Map.of("deed", deed, "line", care.line()));
        };
    }

    /** The first of many is answered as plainly as can be; the others vary, and one that comes again as it did before. */
    private static int nth(Visit visit, Outcome.WinLogged logged) {
        return logged.first() ? 0 : visit.randomness().nextInt(Integer.MAX_VALUE);
    }

    /** A day that the words may have meant otherwise, or that is not today, is said. */
    private Speech deed(Visit visit, Outcome.WinLogged logged) {
        var win = logged.win();
        var goesWithoutSaying = win.day().equals(logged.today()) && !sayingBack.namesToday(win, logged.today());
        return goesWithoutSaying
                ? sayingBack.deed(visit, win)
                : sayingBack.deedDated(visit, win, sayingBack.when(win, logged.today()));
    }

    private Speech glad(Visit visit, Outcome.WinLogged logged, Speech deed) {
        if (logged.win().day().equals(logged.today())) {
            return texts.variant(Text.WIN_LOGGED, nth(visit, logged), Map.of("deed", deed));
        }
        var day = sayingBack.when(logged.win(), logged.today());
        return texts.variant(Text.WIN_BACKDATED, nth(visit, logged),
                Map.of("deed", sayingBack.deedOn(visit, logged.win(), day), "day", day));
    }

    private Speech moved(Visit visit, Win win, Speech day) {
        return texts.say(Text.MOVED, Map.of("deed", sayingBack.deedOn(visit, win, day), "day", day));
    }

    private Speech takenOut(Visit visit, Optional<Win> win) {
        return win.map(gone -> texts.say(Text.TAKEN_OUT, Map.of("deed", sayingBack.named(visit, gone))))
                .orElseGet(() -> texts.say(Text.TAKEN_OUT_BEFORE));
    }

    private Reply hard(Visit visit, Optional<Win> evidence, Text real) {
        return evidence
                .map(win -> Reply.closing(any(real, visit, Map.of("deed", sayingBack.deed(visit, win)))))
                .orElseGet(() -> asking(any(Text.HARD, visit, Map.of())));
    }

    private Speech about(Visit visit, Text text, Win win) {
        return texts.say(text, Map.of("deed", sayingBack.deed(visit, win)));
    }

    private Speech question(Visit visit) {
        return any(Text.ASK_TODAY, visit, Map.of());
    }

    private Reply asking(Speech speech) {
        return Reply.asking(speech, texts.say(Text.ASK_AGAIN), new Question.WhatDidYouDo());
    }

    private Speech any(Text text, Visit visit, Map<String, ?> values) {
        return texts.variant(text, visit.randomness().nextInt(Integer.MAX_VALUE), values);
    }

    /** The Alexa app is the household's: what a recognised person said is not shown there, nor what is to be private. */
    private Reply withCard(Visit visit, Outcome outcome, Reply reply) {
        return withCard(visit, outcome, reply, reply.speech());
    }

    private Reply withCard(Visit visit, Outcome outcome, Reply reply, Speech shown) {
        return outcome.mayBeShown() && !visit.caller().recognised() ? reply.withCard(card(shown)) : reply;
    }

    /** A card has room for the pictures that a sentence said back leaves out. */
    private static Speech withPictures(Speech speech, Win win) {
        var pictures = Sentences.pictures(win.said().words());
        return pictures.isEmpty() || speech.plain().contains(pictures)
                ? speech
                : speech.then(new Speech(List.of(new Speech.Words(' ' + pictures))));
    }

    private Card card(Speech text) {
        return new Card(texts.say(Text.CARD_TITLE).plain(), text.plain());
    }
}
