package app.smallwins.web;

import app.smallwins.domain.Note;
import app.smallwins.domain.Outcome;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.SmallWins;
import app.smallwins.domain.Utterance;
import app.smallwins.domain.Visit;
import app.smallwins.speech.PageText;
import app.smallwins.speech.PageTexts;
import app.smallwins.web.Route.Call;
import app.smallwins.web.page.Frame;
import app.smallwins.web.page.Frame.Seal;
import app.smallwins.web.page.Frame.Tab;
import app.smallwins.web.page.Notice;
import app.smallwins.web.page.Notice.Undo;
import app.smallwins.web.page.Views;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows what came of a form. What changed something goes back to where the form was; what needs care stands alone. */
final class PageAnswers {

    private static final String PLACES = "/jar(/back|/then|/trophies|/lines|/friends|/settings|/webhooks|/one|/days/\\d{4}-\\d{2}-\\d{2})?";

    private static final String WINS = "/jar/back-in";

    private final PageParts parts;
    private final SmallWins smallWins;
    private final Visits visits;

    PageAnswers(Parts all, PageParts parts, Visits visits) {
        this.parts = parts;
        this.smallWins = all.smallWins();
        this.visits = visits;
    }

    RequestKey fresh() {
        return visits.fresh();
    }

    /** The answer to somebody who is not safe, whoever it is; empty when there is nothing so urgent in their words. */
    Optional<WebResponse> urgent(Call call, Utterance said) {
        var session = sessionIfAny(call);
        var locale = session.map(known -> PageParts.locale(call, known)).orElse(call.locale());
        var visit = Visits.visit(Nobody.CALLER, locale, call.now(), call.now(), visits.fresh());
        return smallWins.urgent(visit, said).map(outcome -> alone(call, session, visit, outcome));
    }

    /** What came of a form. */
    WebResponse of(Call call, Session session, Fields form, Visit visit, Outcome outcome) {
        return switch (outcome) {
            case Outcome.CrisisHeard _,Outcome.ConcernHeard _,Outcome.HardOnThemselves _ ->
                alone(call, Optional.of(session), visit, outcome);
            case Outcome.WinNotKept _,Outcome.JarOutOfReach _ -> unkept(call, form);
            case Outcome.DeletionUnderway _ -> throw new Refusal(Problem.BEING_ERASED);
            case Outcome.NothingToChange _ -> throw new Refusal(Problem.NO_SUCH_WIN);
            case Outcome.WinTakenOut(var win) -> back(call, session, form,
                    gone(visit, outcome, win.map(out -> new Undo(out.said().sentence(), out.day().toString(), WINS))));
            case Outcome.NoteTakenOut(var note) -> back(call, session, form, gone(visit, outcome, undo(note)));
            case Outcome _ -> back(call, session, form, Notice.of(parts.replies().written(visit, outcome)));
        };
    }

    /** What could not be kept stays where it was written, in a form that tries the very same again. Needs no table. */
    WebResponse unkept(Call call, Fields form) {
        if (form.has("goal")) {
            throw WebDoor.outOfReach();
        }
        var words = parts.replies().page(call.locale());
        var seal = new Seal(form.text("token", Problem.NOT_OUR_FORM).orElse(""),
                form.text("once", Problem.NOT_OUR_FORM).orElse(""));
        var frame = new Frame(words, PageText.JAR_TITLE, Optional.of(Tab.JAR), "/jar", Optional.of(seal),
                Optional.of(Notice.of(words.say(PageText.NOT_KEPT))));
        return PageParts.html(Problem.OUT_OF_REACH.status(), parts.pages()
                .unkept(frame, new Views.Unkept(form.text("text", Problem.NO_TEXT).orElse(""),
                        form.text("day", Problem.BAD_DAY).orElse(""), call.request().path())));
    }

    /** Back to where the form was. */
    WebResponse back(Call call, Session session, Fields form, Notice notice) {
        var place = form.text("to", Problem.NOT_OUR_FORM).filter(path -> path.matches(PLACES)).orElse("/jar");
        return parts.carry(session, place, notice)
                .orElseGet(() -> PageParts.html(call, WebResponse.OK, parts.pages()
                        .days(parts.frame(call, session, Tab.JAR, PageText.JAR_TITLE, Optional.of(notice)),
                                new Views.Days(parts.words(call, session).say(PageText.JAR_TITLE), "", List.of(),
                                        Optional.empty(), ""))));
    }

    private Notice gone(Visit visit, Outcome outcome, Optional<Undo> undo) {
        return Notice.of(parts.replies().written(visit, outcome), undo);
    }

    /** A reward is promised anew rather than put back: what it counted is not known any more. */
    private static Optional<Undo> undo(Note note) {
        return switch (note.kind()) {
            case AFFIRMATION -> Optional.of(new Undo(note.said().sentence(), "", "/jar/lines"));
            case GRATITUDE -> Optional.of(new Undo(note.said().sentence(), "", "/jar/gratitude"));
            case REWARD -> Optional.empty();
        };
    }

    private WebResponse alone(Call call, Optional<Session> session, Visit visit, Outcome outcome) {
        var words = parts.replies().page(visit.locale());
        var view = new Views.Answer(parts.replies().written(visit, outcome), numbers(words, outcome), keep(outcome));
        var response = PageParts.html(call, WebResponse.OK,
                parts.pages().answer(frame(call, session, visit.locale()), view));
        return session.filter(_ -> outcome instanceof Outcome.CrisisHeard)
                .map(known -> parts.quietly(known, response))
                .orElse(response);
    }

    private Frame frame(Call call, Optional<Session> session, Locale locale) {
        return session.map(known -> parts.frame(call, known, Tab.JAR, PageText.NAME, Optional.empty()))
                .orElseGet(() -> parts.frame(locale, PageText.NAME, Optional.empty()));
    }

    private static List<String> numbers(PageTexts words, Outcome outcome) {
        return switch (outcome) {
            case Outcome.HardOnThemselves _ -> List.of();
            case Outcome.ConcernHeard(var aboutSomeoneElse, _) when !aboutSomeoneElse ->
                words.lineToCall().stream().toList();
            case Outcome _ -> Stream.of(words.lineToCall(), words.emergency()).flatMap(Optional::stream).toList();
        };
    }

    private static Optional<String> keep(Outcome outcome) {
        return outcome instanceof Outcome.ConcernHeard(_, var keep)
                ? Optional.of(keep.words().said().sentence())
                : Optional.empty();
    }

    /** Care does not wait for a table. */
    private Optional<Session> sessionIfAny(Call call) {
        try {
            return parts.sessions().of(call.request());
        } catch (app.smallwins.domain.JarUnreachable unreachable) {
            return Optional.empty();
        }
    }
}
