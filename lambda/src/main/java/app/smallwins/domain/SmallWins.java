package app.smallwins.domain;

import app.smallwins.domain.understanding.Lexicon;
import app.smallwins.domain.understanding.Phrasings;
import app.smallwins.domain.understanding.Understanding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Small Wins itself: what comes of everything a person can want, whichever door they came through. Free text is
 * understood here, so that no door can pass by the question whether somebody is safe.
 */
public final class SmallWins {

    /** An old jar that was joined to an older one, and that to one older still. */
    private static final int MOST_DOORS = 5;

    private final Corrections corrections;
    private final Recaps recaps;
    private final Account account;
    private final Drawing drawing;
    private final Browsing browsing;
    private final Seeing seeing;
    private final ThenAndNow thenAndNow;
    private final Trophies trophies;
    private final Recurrence recurrence;
    private final Gratitude gratitude;
    private final Encouragement encouragement;
    private final OwnLines ownLines;
    private final TinySteps tinySteps;
    private final Reflection reflection;
    private final Rewards rewards;
    private final Reminding reminding;
    private final Telling telling;
    private final Answers answers;
    private final Connecting connecting;
    private final Exports exports;
    private final Function<List<Locale>, Imports> imports;
    private final Sharing sharing;
    private final Cheers cheers;
    private final UnaryOperator<Outcome> lastly;
    private final SeeingFriends friends;
    private final Joining joining;

    /**
     * @param store where jars are kept
     * @param understanding reads free text
     * @param lexicon the words we recognise
     */
    public SmallWins(JarStore store, Understanding understanding, Lexicon lexicon) {
        this(store, Connecting.none(), understanding, lexicon);
    }

    /**
     * @param store where jars are kept
     * @param connecting lets devices in
     * @param understanding reads free text
     * @param lexicon the words we recognise
     */
    public SmallWins(JarStore store, Connecting connecting, Understanding understanding, Lexicon lexicon) {
        this(store, connecting, Links.none(), understanding, lexicon);
    }

    /**
     * @param store where jars are kept
     * @param connecting lets devices in
     * @param links lets friends see one win
     * @param understanding reads free text
     * @param lexicon the words we recognise
     */
    public SmallWins(JarStore store, Connecting connecting, Links links, Understanding understanding,
            Lexicon lexicon) {
        this(store, connecting, links, Doors.none(), understanding, lexicon);
    }

    /**
     * @param store where jars are kept
     * @param connecting lets devices in
     * @param links lets friends see one win
     * @param doors opens old jars to new Alexas
     * @param understanding reads free text
     * @param lexicon the words we recognise
     */
    public SmallWins(JarStore store, Connecting connecting, Links links, Doors doors, Understanding understanding,
            Lexicon lexicon) {
        this(store, connecting, links, doors, understanding, lexicon, UnaryOperator.identity());
    }

    private SmallWins(JarStore store, Connecting connecting, Links links, Doors doors, Understanding understanding,
            Lexicon lexicon, UnaryOperator<Outcome> lastly) {
        this.lastly = lastly;
        this.cheers = new Cheers(links);
        this.connecting = connecting;
        var looks = new Looks(store);
        this.joining = new Joining(doors, looks, lexicon);
        this.exports = new Exports(store, looks, links.shares());
        this.imports = languages -> new Imports(store, links.shares(), looks,
                new FileTriage(understanding, languages));
        this.reminding = new Reminding(looks);
        var wins = new Wins(store, looks, reminding);
        var that = new That(store);
        this.corrections = new Corrections(store, that);
        this.recaps = new Recaps(store, looks, new Handful(), new Threads(lexicon));
        this.account = new Account(store, looks, cheers, doors.joins());
        this.browsing = new Browsing(store, looks);
        this.friends = new SeeingFriends(store, looks, links);
        this.seeing = new Seeing(store, friends);
        this.drawing = new Drawing(store, lexicon);
        this.thenAndNow = new ThenAndNow(store, looks, new Handful());
        this.trophies = new Trophies(store, that, new Handful());
        var evidence = new Evidence(store, understanding);
        var notes = new Notes(store, looks);
        this.gratitude = new Gratitude(notes);
        var library = new Library(lexicon);
        this.encouragement = new Encouragement(store, evidence, library, notes);
        this.tinySteps = new TinySteps(library);
        var phrasings = new Phrasings(lexicon);
        this.ownLines = new OwnLines(store, notes, that, phrasings);
        this.sharing = new Sharing(store, links, new FriendWords(lexicon, phrasings));
        this.recurrence = new Recurrence(store, looks, lexicon, phrasings);
        this.rewards = new Rewards(store, looks, notes, lexicon, phrasings);
        this.reflection = new Reflection(phrasings);
        this.telling = new Telling(understanding, phrasings, wins, corrections, evidence, reflection, gratitude,
                encouragement, rewards, this::asked);
        this.answers = new Answers(telling, account, drawing, encouragement, tinySteps, reminding, corrections);
    }

    /** Answers visits that do not say whose they are: keeps nothing, reads nothing, and offers neither. */
    public static SmallWins ofNobody(Understanding understanding, Lexicon lexicon) {
        return new SmallWins(new NoJarStore(), Connecting.none(), Links.none(), Doors.none(), understanding, lexicon,
                Nobody::instead);
    }

    /** Does what is wanted and says what happened. A table that does not answer is an outcome, not an exception. */
    public Outcome handle(Visit visit, Command command) {
        return lastly.apply(reached(visit, command));
    }

    private Outcome reached(Visit visit, Command command) {
        try {
            return inTheirJar(visit, command, MOST_DOORS);
        } catch (JarUnreachable unreachable) {
            return new Outcome.JarOutOfReach();
        }
    }

    /** Whoever comes through a door that leads to another jar gets there what they wanted here. */
    private Outcome inTheirJar(Visit visit, Command command, int doors) {
        try {
            return answer(visit, command);
        } catch (JarJoined elsewhere) {
            if (doors == 0) {
                throw new JarUnreachable(elsewhere);
            }
            if (!elsewhere.isSettled()) {
                joining.settle(elsewhere.door());
            }
            return inTheirJar(visit.in(elsewhere.jar()), command, doors - 1);
        }
    }

    /**
     * What is to be said before it is even known whose the visit is: that somebody is not safe. Needs no table.
     *
     * @return empty when there is nothing so urgent in it
     */
    public Optional<Outcome> urgent(Visit visit, Utterance said) {
        return telling.urgent(visit, said);
    }

    /**
     * Whether what an outcome says of somebody's own words may be shown. Asks the table once more where the outcome was
     * found without looking at their profile; when it does not answer, nothing is shown.
     */
    public boolean mayShow(Visit visit, Outcome outcome) {
        return outcome.knowsWhatMayBeShown() ? outcome.mayBeShown() : account.showsWords(visit);
    }

    /** Gives an owner all that is in their jar. */
    public Exports exports() {
        return exports;
    }

    /**
     * Takes in what an owner has in a file.
     *
     * @param languages all that are spoken here; a text in an unknown language is triaged in each of them
     */
    public Imports imports(List<Locale> languages) {
        return imports.apply(languages);
    }

    /** A text that asks for something is answered as if it had been asked by voice, where that can do no harm. */
    private Outcome asked(Visit visit, Command command) {
        return !visit.canBeAnswered() && !Harmless.is(command) ? new Outcome.NotByText() : answer(visit, command);
    }

    private Outcome answer(Visit visit, Command command) {
        return switch (command) {
            case Command.Tell(var said) when joining.isCode(visit, said) -> join(visit, said);
            case Command.Tell(var said) -> telling.told(visit, said);
            case Command.TellOfDay(var said, var day) -> telling.told(visit, said, day);
            case Command.Reword(var words) -> telling.reworded(visit, words);
            case Command.Open() -> account.open(visit);
            case Command.StartLogging() -> new Outcome.WinAsked();
            case Command.Recap(var period) -> recaps.recap(visit, period);
            case Command.Count(var period) -> recaps.count(visit, period);
            case Command.Undo() -> answers.undo(visit);
            case Command.NotRight() -> answers.notRight(visit);
            case Command.StartCorrecting() -> corrections.ask(visit);
            case Command.Unsure() -> answers.unsure(visit);
            case Command.Redate(var day) -> corrections.redate(visit, day);
            case Command.RedateAhead() -> new Outcome.DayStillToCome();
            case Command.RedateVaguely() -> new Outcome.DayUnclear();
            case Command.Plan() -> new Outcome.PlanHeard();
            case Command.DeleteEverything() -> new Outcome.DeletionAsked();
            case Command.KeepPrivate() -> account.keepPrivate(visit, true);
            case Command.StopBeingPrivate() -> account.keepPrivate(visit, false);
            case Command.RemindMe(var when) -> reminding.propose(visit, when);
            case Command.ListReminders() -> reminding.list(visit);
            case Command.CancelReminders(var which) -> reminding.cancel(visit, which);
            case Command.AnswerPermission answer -> reminding.permission(visit, answer);
            case Command.TryAgain() -> answers.tryAgain(visit);
            case Command.Yes() -> answers.yes(visit);
            case Command.No() -> answers.no(visit);
            case Command.DrawFromJar() -> drawing.draw(visit);
            case Command.PeekIntoJar() -> drawing.peek(visit);
            case Command.Browse browse -> browsing.browse(visit, browse);
            case Command.SeeShelf() -> seeing.shelf(visit);
            case Command.SeeJar jar -> seeing.jar(visit, jar);
            case Command.Search search -> seeing.search(visit, search);
            case Command.SeeTrophies() -> seeing.trophies(visit);
            case Command.SeeNotes(var kind) -> seeing.notes(visit, kind);
            case Command.PutBack(var said, var day) -> telling.putBack(visit, said, day);
            case Command.PromiseReward(var treat, var goal) -> telling.promised(visit, treat, goal);
            case Command.ReviseWin revision -> telling.revised(visit, revision);
            case Command.TakeOutWin(var win) -> corrections.takeOut(visit, win);
            case Command.ThenAndNow() -> thenAndNow.look(visit);
            case Command.HowOften(var said, var period) -> recurrence.howOften(visit, said, period);
            case Command.Threads() -> recurrence.comesBack(visit);
            case Command.KeepSpecial() -> trophies.keepSpecial(visit);
            case Command.ReadTrophies() -> trophies.read(visit);
            case Command.Another() -> answers.another(visit);
            case Command.Done() -> answers.done(visit);
            case Command.LogGratitude(var said) -> telling.grateful(visit, said);
            case Command.HearGratitude() -> gratitude.hear(visit);
            case Command.EncourageMe() -> encouragement.encourage(visit, Optional.empty());
            case Command.CelebrateMe() -> encouragement.celebrate(visit);
            case Command.AddAffirmation(var said) -> telling.addAffirmation(visit, said);
            case Command.HearAffirmations() -> ownLines.hear(visit);
            case Command.TakeOutAffirmation(var said) ->
                urgent(visit, said).orElseGet(() -> ownLines.takeOut(visit, said));
            case Command.TinyStep() -> tinySteps.offer(visit);
            case Command.Reflect() -> reflection.ask(visit);
            case Command.SetReward(var said) -> telling.reward(visit, said);
            case Command.HearReward() -> rewards.hear(visit);
            case Command.ConnectPhone() -> connecting.offerCode(visit);
            case Command.DisconnectPhone(var said) ->
                urgent(visit, said).orElseGet(() -> connecting.disconnect(visit, said));
            case Command.DisconnectEverything() -> connecting.disconnectEverything(visit);
            case Command.OfferJar() -> joining.offerCode(visit);
            case Command.JoinJar(var said) -> join(visit, said);
            case Command.ShareWin(var said) -> urgent(visit, said).orElseGet(() -> sharing.share(visit, said));
            case Command.ShareThatWin wanted -> sharing.share(visit, wanted);
            case Command.SeeShares() -> sharing.see(visit);
            case Command.SeeFriends() -> friends.see(visit);
            case Command.EndShare(var share) -> sharing.end(visit, share);
            case Command.TakeLinksBack() -> sharing.endAll(visit);
            case Command.DidAnybodyCheer() -> cheers.hear(visit);
            case Command.SeeCheers() -> cheers.see(visit);
            case Command.Help() -> answers.help(visit);
            case Command.Repeat() -> new Outcome.Repeated();
            case Command.Stop() -> new Outcome.SaidGoodbye();
            case Command.Unheard() -> answers.unheard(visit);
            case Command.Forget() -> account.forget(visit);
        };
    }

    private Outcome join(Visit visit, Utterance said) {
        return urgent(visit, said).orElseGet(() -> joining.join(visit, said));
    }
}
