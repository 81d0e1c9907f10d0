package app.smallwins.domain;

import app.smallwins.domain.Outcome.Tone;
import app.smallwins.domain.understanding.Deed;
import app.smallwins.domain.understanding.Gravity;
import app.smallwins.domain.understanding.Phrasings;
import app.smallwins.domain.understanding.Understanding;
import app.smallwins.domain.understanding.Understood;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Free text, and what comes of it. The first question is always whether somebody is safe. */
final class Telling {

    private final Understanding understanding;
    private final Phrasings phrasings;
    private final Wins wins;
    private final Corrections corrections;
    private final Evidence evidence;
    private final Reflection reflection;
    private final Gratitude gratitude;
    private final Encouragement encouragement;
    private final Rewards rewards;
    private final BiFunction<Visit, Command, Outcome> answer;

    /** @param answer does what a text asks for that is no telling at all */
    Telling(Understanding understanding, Phrasings phrasings, Wins wins, Corrections corrections, Evidence evidence,
            Reflection reflection, Gratitude gratitude, Encouragement encouragement, Rewards rewards,
            BiFunction<Visit, Command, Outcome> answer) {
        this.understanding = understanding;
        this.phrasings = phrasings;
        this.wins = wins;
        this.corrections = corrections;
        this.evidence = evidence;
        this.reflection = reflection;
        this.gratitude = gratitude;
        this.encouragement = encouragement;
        this.rewards = rewards;
        this.answer = answer;
    }

    /** What has to be said before anything else, whoever it is. */
    Optional<Outcome> urgent(Visit visit, Utterance said) {
        return understand(visit, said) instanceof Understood.Crisis
                ? Optional.of(new Outcome.CrisisHeard())
                : Optional.empty();
    }

    Outcome told(Visit visit, Utterance said) {
        return told(visit, said, Optional.empty());
    }

    /** The same, on a day that is known, whatever the words say about it. */
    Outcome told(Visit visit, Utterance said, SpokenDay day) {
        return told(visit, said, Optional.of(day));
    }

    private Outcome told(Visit visit, Utterance said, Optional<SpokenDay> day) {
        return switch (understand(visit, said)) {
            case Understood.Crisis _ -> new Outcome.CrisisHeard();
            case Understood.Concern(_, var aboutSomeoneElse, _) -> new Outcome.ConcernHeard(aboutSomeoneElse,
                    new Question.KeepThis(Unkept.of(visit, said, Unkept.As.WIN)));
            case Understood.CareWin _,Understood.SelfCriticism _,Understood.Chatter _,Understood.WinTold _ when Corrections
                    .isAsked(visit) ->
                reworded(visit, said);
            case Understood.CareWin(var deed, _) -> wins.log(visit, said, on(day, deed), Tone.SERIOUS);
            case Understood.Chatter _,Understood.WinTold _,Understood.SelfCriticism _,Understood.Request _ when reflection
                    .isNothing(visit, said) ->
                new Outcome.ReflectionLeft();
            case Understood.SelfCriticism _ -> hard(visit);
            case Understood.Request(var command, _) -> answer.apply(visit, command);
            case Understood.Chatter _ -> answer.apply(visit, new Command.Unheard());
            case Understood.WinTold(var deed, _) ->
                Reflection.closed(visit, wins.log(visit, said, on(day, deed), toneOf(visit, said)));
        };
    }

    private static Deed on(Optional<SpokenDay> day, Deed deed) {
        return day.map(known -> new Deed(deed.text(), known)).orElse(deed);
    }

    private Outcome hard(Visit visit) {
        var real = evidence.forAHardMoment(visit);
        return new Outcome.HardOnThemselves(real, real.filter(win -> Evidence.isToday(visit, win)).isPresent());
    }

    /** A correction that names nothing but a day moves the win and leaves its words alone. */
    Outcome reworded(Visit visit, Utterance correction) {
        if (understand(visit, correction) instanceof Understood.Request(var command, _) && isAboutTheDay(command)) {
            return answer.apply(visit, command);
        }
        var words = Utterance.whole(Corrections.isAsked(visit) ? correction.sentence() : correction.words());
        var understood = understand(visit, words);
        return understood instanceof Understood.Crisis
                ? new Outcome.CrisisHeard()
                : reworded(visit, words, deedOf(understood, words));
    }

    /** What waits to be kept is kept in the new words; when it was kept after all, it is put right there. */
    private Outcome reworded(Visit visit, Utterance words, Deed deed) {
        return visit.conversation()
                .thatIsUnkept()
                .map(unkept -> keep(visit, unkept.reading(words)))
                .filter(kept -> !(kept instanceof Outcome.WinLogged logged && !logged.win().said().equals(words)))
                .orElseGet(() -> corrections.reword(visit, words, deed,
                        () -> wins.inItsPlace(visit, words, deed, toneOf(visit, words))));
    }

    private static boolean isAboutTheDay(Command command) {
        return command instanceof Command.Redate || command instanceof Command.RedateAhead
                || command instanceof Command.RedateVaguely;
    }

    /** A certain win put right. Its words are read as if they had just been told; only danger is answered otherwise. */
    Outcome revised(Visit visit, Command.ReviseWin revision) {
        return revision.words()
                .flatMap(words -> urgent(visit, words))
                .orElseGet(() -> corrections.revise(visit, revision));
    }

    Outcome grateful(Visit visit, Utterance said) {
        return Corrections.isAsked(visit) ? reworded(visit, said) : keptGrateful(visit, said);
    }

    private Outcome keptGrateful(Visit visit, Utterance said) {
        return switch (understand(visit, said)) {
            case Understood.Crisis _ -> new Outcome.CrisisHeard();
            case Understood.Concern _ -> told(visit, said);
            case Understood.CareWin _ -> gratitude.log(visit, said, Tone.SERIOUS);
            case Understood.SelfCriticism _,Understood.Request _,Understood.Chatter _,Understood.WinTold _ ->
                gratitude.log(visit, said, visit.conversation().careful() ? Tone.QUIET : Tone.GLAD);
        };
    }

    Outcome addAffirmation(Visit visit, Utterance said) {
        var line = phrasings.in(said.sentence(), "affirmation-phrases", visit.locale())
                .map(places -> Utterance.whole(places.get("line")))
                .orElse(said);
        return unlessHurt(visit, said, () -> addLine(visit, line));
    }

    private Outcome addLine(Visit visit, Utterance line) {
        return unlessHurt(visit, line, () -> encouragement.add(visit, line));
    }

    Outcome reward(Visit visit, Utterance said) {
        return unlessHurt(visit, said, () -> rewards.set(visit, said));
    }

    /** A reward whose parts are known; its words are read like any others. */
    Outcome promised(Visit visit, Utterance treat, int goal) {
        return unlessHurt(visit, treat, () -> rewards.set(visit, treat, Reward.of(visit, treat.sentence(), goal)));
    }

    /** What was in the jar before is kept again, whatever it was taken for then; only danger is answered otherwise. */
    Outcome putBack(Visit visit, Utterance said, LocalDate day) {
        return urgent(visit, said).orElseGet(() -> wins.log(visit, said,
                new Deed(said.sentence(), new SpokenDay.Exactly(day)), Tone.QUIET));
    }

    /** What hurts whoever says it is answered as if they had just told it, whatever they wanted to do with it. */
    private Outcome unlessHurt(Visit visit, Utterance said, Supplier<Outcome> otherwise) {
        return switch (understand(visit, said)) {
            case Understood.Crisis _,Understood.Concern _,Understood.SelfCriticism _ -> told(visit, said);
            case Understood.CareWin _,Understood.Request _,Understood.Chatter _,Understood.WinTold _ ->
                otherwise.get();
        };
    }

    /** The very thing that it was to be: what was kept after all is not kept twice. */
    Outcome keep(Visit visit, Unkept words) {
        var then = visit.insteadOf(words.at(), words.request());
        return switch (words.as()) {
            case WIN -> keep(then, words.said());
            case GRATITUDE -> keptGrateful(then, words.said());
            case AFFIRMATION -> addLine(then, words.said());
            case REWARD -> reward(then, words.said());
        };
    }

    /** Keeps words because their owner says so. They are read again: session attributes come from outside. */
    Outcome keep(Visit visit, Utterance said) {
        var understood = understand(visit, said);
        return switch (understood) {
            case Understood.Crisis _ -> new Outcome.CrisisHeard();
            case Understood.CareWin(var deed, _) -> wins.log(visit, said, deed, Tone.SERIOUS);
            case Understood.Concern _,Understood.SelfCriticism _,Understood.Request _,Understood.Chatter _,Understood.WinTold _ ->
                wins.log(visit, said, deedOf(understood, said), toneOf(visit, said));
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

    private Tone toneOf(Visit visit, Utterance said) {
        return visit.conversation().careful()
                ? Tone.QUIET
                : switch (understanding.gravity(said, visit.locale())) {
                    case Gravity.LIGHT -> Tone.GLAD;
                    case Gravity.BRAVE -> Tone.GRAVE;
                    case Gravity.LOSS -> Tone.SORROW;
                    case Gravity.SORE -> Tone.QUIET;
                };
    }
}
