package app.smallwins.domain;

import app.smallwins.domain.Outcome.Tone;
import app.smallwins.domain.understanding.Deed;
import app.smallwins.domain.understanding.Lexicon;
import app.smallwins.domain.understanding.Phrasings;
import app.smallwins.domain.understanding.Understanding;
import app.smallwins.domain.understanding.Understood;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Small Wins itself: what comes of everything a person can want, whichever door they came through. Free text is
 * understood here, so that no door can pass by the question whether somebody is safe.
 */
public final class SmallWins {

    private final Understanding understanding;
    private final Wins wins;
    private final Corrections corrections;
    private final Recaps recaps;
    private final Account account;
    private final Drawing drawing;
    private final ThenAndNow thenAndNow;
    private final Trophies trophies;
    private final Evidence evidence;
    private final Gratitude gratitude;
    private final Encouragement encouragement;
    private final TinySteps tinySteps;
    private final Reflection reflection;
    private final Rewards rewards;
    private final Phrasings phrasings;
    private final Reminding reminding;

    /**
     * @param store where jars are kept
     * @param understanding reads free text
     * @param lexicon the words we recognise
     */
    public SmallWins(JarStore store, Understanding understanding, Lexicon lexicon) {
        var looks = new Looks(store);
        this.understanding = understanding;
        this.reminding = new Reminding(looks);
        this.wins = new Wins(store, looks, reminding);
        this.corrections = new Corrections(store);
        this.recaps = new Recaps(store, looks, new Handful(), new Threads(lexicon));
        this.account = new Account(store, looks);
        this.drawing = new Drawing(store, lexicon);
        this.thenAndNow = new ThenAndNow(store, looks, new Handful());
        this.trophies = new Trophies(store, corrections, new Handful());
        this.evidence = new Evidence(store, understanding);
        var notes = new Notes(store, looks);
        this.gratitude = new Gratitude(notes);
        var library = new Library(lexicon);
        this.encouragement = new Encouragement(store, evidence, library, notes);
        this.tinySteps = new TinySteps(library);
        this.phrasings = new Phrasings(lexicon);
        this.rewards = new Rewards(store, looks, lexicon, phrasings);
        this.reflection = new Reflection(phrasings);
    }

    /** Does what is wanted and says what happened. A table that does not answer is an outcome, not an exception. */
    public Outcome handle(Visit visit, Command command) {
        try {
            return answer(visit, command);
        } catch (JarUnreachable unreachable) {
            return new Outcome.JarOutOfReach();
        }
    }

    private Outcome answer(Visit visit, Command command) {
        return switch (command) {
            case Command.Tell(var said) -> told(visit, said);
            case Command.Reword(var words) -> reworded(visit, words);
            case Command.Open() -> account.open(visit);
            case Command.StartLogging() -> new Outcome.WinAsked();
            case Command.Recap(var period) -> recaps.recap(visit, period);
            case Command.Count(var period) -> recaps.count(visit, period);
            case Command.Undo() -> isAskedToDelete(visit) ? new Outcome.DeletionAsked() : corrections.undo(visit);
            case Command.Redate(var day) -> corrections.redate(visit, day);
            case Command.DeleteEverything() -> new Outcome.DeletionAsked();
            case Command.KeepPrivate() -> account.keepPrivate(visit, true);
            case Command.StopBeingPrivate() -> account.keepPrivate(visit, false);
            case Command.RemindMe(var when) -> reminding.propose(visit, when);
            case Command.ListReminders() -> reminding.list(visit);
            case Command.CancelReminders() -> reminding.cancel(visit);
            case Command.AnswerPermission answer -> reminding.permission(visit, answer);
            case Command.TryAgain() -> tryAgain(visit);
            case Command.Yes() -> yes(visit);
            case Command.No() -> no(visit);
            case Command.DrawFromJar() -> drawing.draw(visit);
            case Command.ThenAndNow() -> thenAndNow.look(visit);
            case Command.KeepSpecial() -> trophies.keepSpecial(visit);
            case Command.ReadTrophies() -> trophies.read(visit);
            case Command.Another() -> another(visit);
            case Command.Done() -> done(visit);
            case Command.LogGratitude(var said) -> grateful(visit, said);
            case Command.HearGratitude() -> gratitude.hear(visit);
            case Command.EncourageMe() -> encouragement.encourage(visit, Optional.empty());
            case Command.CelebrateMe() -> encouragement.celebrate(visit);
            case Command.AddAffirmation(var said) -> addAffirmation(visit, said);
            case Command.TinyStep() -> tinySteps.offer(visit);
            case Command.Reflect() -> reflection.ask(visit);
            case Command.SetReward(var said) -> unlessHurt(visit, said, () -> rewards.set(visit, said));
            case Command.HearReward() -> rewards.hear(visit);
            case Command.Help() -> new Outcome.HelpGiven();
            case Command.Repeat() -> new Outcome.Repeated();
            case Command.Stop() -> new Outcome.SaidGoodbye();
            case Command.Unheard() -> unheard(visit);
            case Command.Forget() -> account.forget(visit);
        };
    }

    private Outcome told(Visit visit, Utterance said) {
        return switch (understand(visit, said)) {
            case Understood.Crisis _ -> new Outcome.CrisisHeard();
            case Understood.Concern(_, var aboutSomeoneElse, _) -> new Outcome.ConcernHeard(aboutSomeoneElse,
                    new Question.KeepThis(Unkept.of(visit, said)));
            case Understood.CareWin(var deed, _) -> wins.log(visit, said, deed, Tone.SERIOUS);
            case Understood.Chatter _,Understood.WinTold _,Understood.SelfCriticism _,Understood.Request _ when reflection
                    .isNothing(visit, said) ->
                new Outcome.ReflectionLeft();
            case Understood.SelfCriticism _ -> hard(visit);
            case Understood.Request(var command, _) -> answer(visit, command);
            case Understood.Chatter _ -> unheard(visit);
            case Understood.WinTold(var deed, _) ->
                Reflection.closed(visit, wins.log(visit, said, deed, toneOf(visit)));
        };
    }

    private Outcome hard(Visit visit) {
        var real = evidence.forAHardMoment(visit);
        return new Outcome.HardOnThemselves(real, real.filter(win -> Evidence.isToday(visit, win)).isPresent());
    }

    private Outcome reworded(Visit visit, Utterance words) {
        var understood = understand(visit, words);
        return understood instanceof Understood.Crisis
                ? new Outcome.CrisisHeard()
                : corrections.reword(visit, words, deedOf(understood, words));
    }

    private Outcome grateful(Visit visit, Utterance said) {
        return switch (understand(visit, said)) {
            case Understood.Crisis _ -> new Outcome.CrisisHeard();
            case Understood.Concern _ -> told(visit, said);
            case Understood.CareWin _ -> gratitude.log(visit, said, Tone.SERIOUS);
            case Understood.SelfCriticism _,Understood.Request _,Understood.Chatter _,Understood.WinTold _ ->
                gratitude.log(visit, said, toneOf(visit));
        };
    }

    private Outcome addAffirmation(Visit visit, Utterance said) {
        var line = phrasings.in(said.sentence(), "affirmation-phrases", visit.locale())
                .map(places -> Utterance.whole(places.get("line")))
                .orElse(said);
        return unlessHurt(visit, said,
                () -> unlessHurt(visit, line, () -> encouragement.add(visit, line)));
    }

    /** What hurts whoever says it is answered as if they had just told it, whatever they wanted to do with it. */
    private Outcome unlessHurt(Visit visit, Utterance said, Supplier<Outcome> otherwise) {
        return switch (understand(visit, said)) {
            case Understood.Crisis _,Understood.Concern _,Understood.SelfCriticism _ -> told(visit, said);
            case Understood.CareWin _,Understood.Request _,Understood.Chatter _,Understood.WinTold _ ->
                otherwise.get();
        };
    }

    private Understood understand(Visit visit, Utterance said) {
        return understanding.of(said, visit.locale(), visit.conversation().pending());
    }

    private static Deed deedOf(Understood understood, Utterance said) {
        return switch (understood) {
            case Understood.Concern(var deed, _, _) -> deed;
            case Understood.CareWin(var deed, _) -> deed;
            case Understood.SelfCriticism(var deed, _) -> deed;
            case Understood.WinTold(var deed, _) -> deed;
            case Understood.Crisis _,Understood.Request _,Understood.Chatter _ ->
                new Deed(said.sentence(), SpokenDay.today());
        };
    }

    private static Tone toneOf(Visit visit) {
        return visit.conversation().careful() ? Tone.QUIET : Tone.GLAD;
    }

    /** A question of such weight is asked once more rather than dropped. */
    private static Outcome unheard(Visit visit) {
        if (visit.conversation().careful()) {
            return new Outcome.StayedClose();
        }
        return isAskedToDelete(visit) ? new Outcome.DeletionAsked() : new Outcome.NotUnderstood();
    }

    private static boolean isAskedToDelete(Visit visit) {
        return visit.conversation().pending().filter(Question.ReallyDeleteEverything.class::isInstance).isPresent();
    }

    /** The earliest first; the others wait for the next time. */
    private Outcome tryAgain(Visit visit) {
        return visit.conversation()
                .unkept()
                .stream()
                .findFirst()
                .map(words -> keep(visit, words))
                .orElseGet(Outcome.NothingToTryAgain::new);
    }

    private Outcome yes(Visit visit) {
        return visit.conversation().pending().map(question -> yes(visit, question)).orElseGet(() -> unheard(visit));
    }

    private Outcome yes(Visit visit, Question question) {
        return switch (question) {
            case Question.WhatDidYouDo() -> new Outcome.WinAsked();
            case Question.WhatMadeYouProud() -> new Outcome.ReflectionAsked();
            case Question.ReallyDeleteEverything() -> account.deleteEverything(visit);
            case Question.TryAgain() -> tryAgain(visit);
            case Question.KeepThis(var words) -> keep(visit, words);
            case Question.HearTheNumberAgain() -> new Outcome.StayedClose();
            case Question.MoreKindness(var last) -> encouragement.encourage(visit, Optional.of(last));
            case Question.DrawAnother() -> drawing.draw(visit);
            case Question.DidYouDoIt(var step) -> new Outcome.StepAwaited(step);
            case Question.SetReminder(var schedule, _) -> reminding.set(visit, schedule);
        };
    }

    private Outcome another(Visit visit) {
        return visit.conversation().pending().map(question -> another(visit, question)).orElseGet(() -> unheard(visit));
    }

    /** "Another" belongs to the question that offered something. */
    private Outcome another(Visit visit, Question question) {
        return switch (question) {
            case Question.DidYouDoIt(var step) -> tinySteps.offerAnother(visit, step);
            case Question.MoreKindness(var last) -> encouragement.encourage(visit, Optional.of(last));
            case Question.DrawAnother() -> drawing.draw(visit);
            case Question.WhatDidYouDo _,Question.WhatMadeYouProud _,Question.ReallyDeleteEverything _,Question.TryAgain _,Question.KeepThis _,Question.HearTheNumberAgain _,Question.SetReminder _ ->
                unheard(visit);
        };
    }

    private Outcome done(Visit visit) {
        return visit.conversation().pending().map(question -> done(visit, question)).orElseGet(Outcome.WinAsked::new);
    }

    /** "Done" belongs to the question that offered something to do. */
    private Outcome done(Visit visit, Question question) {
        return switch (question) {
            case Question.DidYouDoIt(var step) ->
                tinySteps.done(visit, step).map(done -> keep(visit, done)).orElseGet(() -> unheard(visit));
            case Question.WhatDidYouDo _ -> new Outcome.WinAsked();
            case Question.WhatMadeYouProud _ -> new Outcome.ReflectionAsked();
            case Question.ReallyDeleteEverything _,Question.TryAgain _,Question.KeepThis _,Question.HearTheNumberAgain _,Question.MoreKindness _,Question.DrawAnother _,Question.SetReminder _ ->
                unheard(visit);
        };
    }

    private Outcome keep(Visit visit, Unkept words) {
        return keep(visit.insteadOf(words.at(), words.request()), words.said());
    }

    /** Keeps words because their owner says so. They are read again: session attributes come from outside. */
    private Outcome keep(Visit visit, Utterance said) {
        var understood = understand(visit, said);
        return switch (understood) {
            case Understood.Crisis _ -> new Outcome.CrisisHeard();
            case Understood.CareWin(var deed, _) -> wins.log(visit, said, deed, Tone.SERIOUS);
            case Understood.Concern _,Understood.SelfCriticism _,Understood.Request _,Understood.Chatter _,Understood.WinTold _ ->
                wins.log(visit, said, deedOf(understood, said), toneOf(visit));
        };
    }

    private Outcome no(Visit visit) {
        return visit.conversation().pending().map(question -> no(visit, question)).orElseGet(Outcome.LeftAlone::new);
    }

    private Outcome no(Visit visit, Question question) {
        return switch (question) {
            case Question.SetReminder reminder -> reminding.decline(visit, reminder);
            case Question.HearTheNumberAgain() -> new Outcome.StayedClose();
            case Question.ReallyDeleteEverything() -> new Outcome.DeletionDeclined();
            case Question.WhatMadeYouProud() -> new Outcome.ReflectionLeft();
            case Question.WhatDidYouDo _,Question.TryAgain _,Question.KeepThis _,Question.MoreKindness _,Question.DidYouDoIt _,Question.DrawAnother _ ->
                new Outcome.LeftAlone();
        };
    }
}
