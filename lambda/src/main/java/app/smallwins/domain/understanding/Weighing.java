package app.smallwins.domain.understanding;

import app.smallwins.domain.Command;
import app.smallwins.domain.Question;
import app.smallwins.domain.understanding.Evidence.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides by evidence what no family of the grammar knows, and now and then what a family knows wrongly: that a family has
 * spoken is a clue among the others, and how far it can be trusted was learned from sentences its authors had not seen.
 */
final class Weighing {

    /** What begins the clue that a family has spoken. */
    static final String FAMILY = "!";

    private final Clues clues;
    private final Evidence evidence;
    private final Deeds deeds;
    private final Requests requests;

    Weighing(Grammar grammar, Deeds deeds, Requests requests) {
        this.clues = new Clues(new Kinds(grammar.lines("kinds")));
        this.evidence = new Evidence(grammar.text("evidence"));
        this.deeds = deeds;
        this.requests = requests;
    }

    /**
     * What the text is, when the evidence says something else than the grammar; its rule is called {@code evidence.} and the
     * label or command. A family that hears danger is overruled only when the evidence sees none far and wide; one that
     * nothing is known about, by danger alone. What a pending question makes of the words, the clues do not see; then, too, only danger overrules a family,
     * and words that were asked for are no request and no chatter.
     *
     * @param spoken what the grammar says
     */
    Optional<Understood> in(String text, List<Words> heard, Optional<Question> pending, Optional<Understood> spoken) {
        return verdict(heard, spoken)
                .filter(verdict -> mayBeSaid(verdict, spoken, pending))
                .filter(verdict -> !isAnotherCommand(spoken, verdict))
                .filter(verdict -> pending.filter(question -> isAnswer(verdict, question)).isEmpty())
                .flatMap(verdict -> Optional.of(understood(verdict, text, heard, pending))
                        .filter(understood -> isWorthTheRisk(understood, verdict)));
    }

    /** Danger that no family hears is heard by its evidence; where a family hears something else, when it is certain. */
    private boolean mayBeSaid(Verdict verdict, Optional<Understood> spoken, Optional<Question> pending) {
        return verdict.label().equals(Evidence.DANGER)
                ? spoken.isEmpty() || verdict.isCertain()
                : mayOverrule(spoken, pending);
    }

    /** A family that hears a request hears more of it than clues do: its words, its time. */
    private static boolean isAnotherCommand(Optional<Understood> spoken, Verdict verdict) {
        return verdict.label().equals("request") && spoken.filter(Understood.Request.class::isInstance).isPresent();
    }

    private boolean mayOverrule(Optional<Understood> spoken, Optional<Question> pending) {
        return spoken.map(family -> pending.isEmpty() && harm(family) == Harm.NONE
                && evidence.knows(FAMILY + family.rule())).orElse(true);
    }

    /** What it would cost to take something for this that it is not. */
    private enum Harm {
        NONE,
        TO_BE_MENDED,
        LASTING
    }

    private static boolean isWorthTheRisk(Understood understood, Verdict verdict) {
        return switch (harm(understood)) {
            case NONE -> true;
            case TO_BE_MENDED -> verdict.isCertain();
            case LASTING -> false;
        };
    }

    /**
     * What takes out, changes or ends something is said aloud and can be told again, so it may be weighed where the evidence
     * leaves no doubt; deleting everything asks first. Gratitude is kept like a win. What lets others see or hear, and yes
     * and no, is never guessed.
     */
    private static Harm harm(Understood understood) {
        return !(understood instanceof Understood.Request(var command, _)) ? Harm.NONE : switch (command) {
            case Command.Open _,Command.Tell _,Command.StartLogging _,Command.Recap _,Command.Count _,Command.RemindMe _,Command.ListReminders _,Command.DrawFromJar _,Command.ThenAndNow _,Command.HowOften _,Command.Threads _,Command.ReadTrophies _,Command.Another _,Command.Done _,Command.LogGratitude _,Command.HearGratitude _,Command.EncourageMe _,Command.HearAffirmations _,Command.CelebrateMe _,Command.TinyStep _,Command.Reflect _,Command.HearReward _,Command.DidAnybodyCheer _,Command.Help _,Command.Repeat _ ->
                Harm.NONE;
            case Command.Undo _,Command.Reword _,Command.Redate _,Command.DeleteEverything _,Command.Stop _,Command.TryAgain _,Command.SetReward _,Command.KeepPrivate _,Command.CancelReminders _,Command.AddAffirmation _,Command.KeepSpecial _,Command.StartCorrecting _,Command.ConnectPhone _ ->
                Harm.TO_BE_MENDED;
            case Command.RedateAhead _,Command.RedateVaguely _,Command.Plan _,Command.Unheard _,Command.Yes _,Command.No _,Command.Forget _,Command.StopBeingPrivate _,Command.AnswerPermission _,Command.TellOfDay _,Command.PeekIntoJar _,Command.Browse _,Command.ReviseWin _,Command.TakeOutWin _,Command.DisconnectPhone _,Command.DisconnectEverything _,Command.ShareWin _,Command.ShareThatWin _,Command.SeeShares _,Command.EndShare _,Command.TakeLinksBack _,Command.TakeOutAffirmation _,Command.SeeCheers _,Command.NotRight _,Command.Unsure _,Command.SeeJar _,Command.Search _,Command.SeeTrophies _,Command.SeeNotes _,Command.PutBack _,Command.PromiseReward _,Command.SeeFriends _,Command.SeeShelf _,Command.OfferJar _,Command.JoinJar _ ->
                Harm.LASTING;
        };
    }

    private static boolean isAnswer(Verdict verdict, Question question) {
        var asksForWords = question instanceof Question.WhatDidYouDo || question instanceof Question.WhatMadeYouProud;
        return asksForWords && List.of("request", "chatter").contains(verdict.label());
    }

    /** The clues that decide, the strongest first; none when the grammar does. */
    List<String> explain(List<Words> heard, Optional<Understood> spoken) {
        return verdict(heard, spoken).map(Verdict::reasons).orElse(List.of());
    }

    private Optional<Verdict> verdict(List<Words> heard, Optional<Understood> spoken) {
        var hearsDanger = spoken.filter(Understood.Crisis.class::isInstance).isPresent();
        return Optional.of(evidence.of(clues(heard, spoken)))
                .filter(verdict -> !says(spoken, verdict))
                .filter(verdict -> !hearsDanger || verdict.isNoDanger());
    }

    private static boolean says(Optional<Understood> spoken, Verdict verdict) {
        return spoken.map(Weighing::label).orElse(Evidence.HARMLESS).equals(verdict.label())
                && (!verdict.label().equals("request") || spoken.map(Understood::rule)
                        .equals(verdict.shade().map("request."::concat)));
    }

    private Set<String> clues(List<Words> heard, Optional<Understood> spoken) {
        var found = clues.in(heard);
        found.addAll(said(spoken));
        return found;
    }

    /** The clue that a family, and any family of its label, has spoken; or that none has. */
    static List<String> said(Optional<Understood> spoken) {
        return spoken.map(family -> List.of(FAMILY + family.rule(), FAMILY + label(family))).orElse(List.of(FAMILY));
    }

    private static String label(Understood understood) {
        return switch (understood) {
            case Understood.Crisis _ -> "crisis";
            case Understood.Concern _ -> "concern";
            case Understood.CareWin _ -> "care-win";
            case Understood.SelfCriticism _ -> "self-criticism";
            case Understood.Request _ -> "request";
            case Understood.Chatter _ -> "chatter";
            case Understood.WinTold _ -> "win";
        };
    }

    private Understood understood(Verdict verdict, String text, List<Words> heard, Optional<Question> pending) {
        var rule = "evidence." + verdict.label();
        return switch (verdict.label()) {
            case Evidence.DANGER -> new Understood.Crisis(rule);
            case "concern" -> new Understood.Concern(deeds.in(text, heard), isAboutSomeoneElse(verdict), rule);
            case "care-win" -> new Understood.CareWin(deeds.in(text, heard), rule);
            case "self-criticism" -> new Understood.SelfCriticism(deeds.in(text, heard), rule);
            case "chatter" -> new Understood.Chatter(rule);
            case Evidence.HARMLESS -> new Understood.WinTold(deeds.in(text, heard), rule);
            case "request" -> request(verdict, text, heard, pending);
            default -> throw new IllegalArgumentException("evidence for something unknown: " + verdict.label());
        };
    }

    private static boolean isAboutSomeoneElse(Verdict verdict) {
        return verdict.shade().filter("someone-else"::equals).isPresent();
    }

    private Understood request(Verdict verdict, String text, List<Words> heard, Optional<Question> pending) {
        var name = verdict.shade().orElse("request");
        return new Understood.Request(requests.called(name, text, heard.getLast(), pending), "evidence." + name);
    }
}
