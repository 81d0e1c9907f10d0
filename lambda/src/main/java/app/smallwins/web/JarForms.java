package app.smallwins.web;

import app.smallwins.domain.Command;
import app.smallwins.domain.Conversation;
import app.smallwins.domain.JarUnreachable;
import app.smallwins.domain.Outcome;
import app.smallwins.domain.Question;
import app.smallwins.domain.SmallWins;
import app.smallwins.domain.SpokenDay;
import app.smallwins.domain.Unkept;
import app.smallwins.domain.Utterance;
import app.smallwins.domain.Visit;
import app.smallwins.domain.WinId;
import app.smallwins.web.Route.Call;
import java.util.List;
import java.util.Optional;

/** Puts wins into the jar, puts them right, takes them out and back in. */
final class JarForms {

    private final PageParts parts;
    private final PageAnswers answers;
    private final SmallWins smallWins;
    private final Once once;

    JarForms(Parts all, PageParts parts, PageAnswers answers, Visits visits) {
        this.parts = parts;
        this.answers = answers;
        this.smallWins = all.smallWins();
        this.once = new Once(all.receipts(), visits);
    }

    WebResponse add(Call call) {
        return telling(call, (said, form) -> day(call, form)
                .<Command>map(day -> new Command.TellOfDay(said, day))
                .orElseGet(() -> new Command.Tell(said)));
    }

    WebResponse putBack(Call call) {
        return telling(call, (said, form) -> new Command.PutBack(said,
                form.text("day", Problem.BAD_DAY)
                        .map(day -> Told.day(day, call.now(), Problem.BAD_DAY))
                        .orElseThrow(() -> new Refusal(Problem.BAD_DAY))));
    }

    WebResponse grateful(Call call) {
        return telling(call, (said, _) -> new Command.LogGratitude(said));
    }

    WebResponse line(Call call) {
        return telling(call, (said, _) -> new Command.AddAffirmation(said));
    }

    WebResponse reward(Call call) {
        var goal = goal(Fields.ofForm(call.request()));
        return telling(call, (said, _) -> new Command.PromiseReward(said, goal));
    }

    /** Keeps words that somebody was asked about, because they say so. */
    WebResponse keep(Call call) {
        return answered(call, (visit, said, _) -> smallWins.handle(
                visit.after(asked(new Question.KeepThis(
                        new Unkept(said, Unkept.As.WIN, visit.now(), visit.request())))),
                new Command.Yes()));
    }

    WebResponse revise(Call call) {
        return changing(call, (form, win) -> new Command.ReviseWin(win, Optional.of(Told.said(form)), day(call, form)));
    }

    WebResponse takeOut(Call call) {
        return changing(call, (_, win) -> new Command.TakeOutWin(win));
    }

    /** "That" is the win whose slip it was. */
    WebResponse keepSpecial(Call call) {
        var form = Fields.ofForm(call.request());
        var session = parts.sessions().believed(call.request(), form);
        var that = new Conversation(Optional.empty(), Optional.of(id(call)), List.of(), 0);
        var visit = visit(call, session, new Once.First(answers.fresh(), call.now())).after(that);
        return answers.of(call, session, form, visit, smallWins.handle(visit, new Command.KeepSpecial()));
    }

    private interface Wanted {
        Command command(Utterance said, Fields form);
    }

    private interface Doing {
        Outcome outcome(Visit visit, Utterance said, Fields form);
    }

    private WebResponse telling(Call call, Wanted wanted) {
        return answered(call, (visit, said, form) -> smallWins.handle(visit, wanted.command(said, form)));
    }

    /** Whether somebody is safe comes before everything else, even before whose browser it is. */
    private WebResponse answered(Call call, Doing doing) {
        var form = Fields.ofForm(call.request());
        var said = Told.said(form);
        return answers.urgent(call, said).orElseGet(() -> answered(call, form, said, doing));
    }

    private WebResponse answered(Call call, Fields form, Utterance said, Doing doing) {
        try {
            var session = parts.sessions().believed(call.request(), form);
            var visit = visit(call, session, once.ofForm(call, session.device()));
            return answers.of(call, session, form, visit, doing.outcome(visit, said, form));
        } catch (JarUnreachable unreachable) {
            return answers.unkept(call, form);
        }
    }

    private WebResponse changing(Call call, java.util.function.BiFunction<Fields, WinId, Command> wanted) {
        var form = Fields.ofForm(call.request());
        var session = parts.sessions().believed(call.request(), form);
        var done = parts.handle(call, session, wanted.apply(form, id(call)));
        return answers.of(call, session, form, done.visit(), done.outcome());
    }

    private Visit visit(Call call, Session session, Once.First first) {
        return Visits.visit(session.device().caller(), PageParts.locale(call, session), first.at(), call.now(),
                first.request()).after(parts.before(call, session));
    }

    /** Who was just asked whether to keep a heavy sentence is not cheered at for saying yes. */
    private static Conversation asked(Question question) {
        return new Conversation(Optional.of(question), Optional.empty(), List.of(), 1);
    }

    private static Optional<SpokenDay> day(Call call, Fields form) {
        return form.text("day", Problem.BAD_DAY)
                .filter(day -> !day.isEmpty())
                .map(day -> new SpokenDay.Exactly(Told.day(day, call.now(), Problem.BAD_DAY)));
    }

    private static int goal(Fields form) {
        return form.text("goal", Problem.BAD_GOAL)
                .filter(text -> text.matches("[1-9][0-9]{0,2}|1000"))
                .map(Integer::valueOf)
                .orElseThrow(() -> new Refusal(Problem.BAD_GOAL));
    }

    private static WinId id(Call call) {
        try {
            return new WinId(call.place("id"));
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(Problem.NO_SUCH_WIN);
        }
    }
}
