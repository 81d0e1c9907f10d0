package app.smallwins.web;

import app.smallwins.domain.Outcome;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.SmallWins;
import app.smallwins.domain.Utterance;
import app.smallwins.domain.Visit;
import app.smallwins.domain.Win;
import app.smallwins.speech.PageText;
import app.smallwins.speech.PageTexts;
import app.smallwins.web.Route.Call;
import app.smallwins.web.page.Frame;
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

    private static final String PLACES = "/jar(/back|/trophies|/lines|/settings|/one|/days/\\d{4}-\\d{2}-\\d{2})?";

    private final PageParts parts;
    private final JarPages jar;
    private final SmallWins smallWins;
    private final Visits visits;

    PageAnswers(Parts all, PageParts parts, JarPages jar, Visits visits) {
        this.parts = parts;
        this.jar = jar;
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
            case Outcome.WinNotKept(var unkept, _) -> jar.withWords(call, session,
                    unkept.getLast().said().sentence());
            case Outcome.JarOutOfReach _ -> throw WebDoor.outOfReach();
            case Outcome.DeletionUnderway _ -> throw new Refusal(Problem.BEING_ERASED);
            case Outcome.NothingToChange _ -> throw new Refusal(Problem.NO_SUCH_WIN);
            case Outcome.WinTakenOut(var win) -> back(call, session, form, gone(visit, outcome, win));
            case Outcome _ -> back(call, session, form, Notice.of(parts.replies().written(visit, outcome)));
        };
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

    private Notice gone(Visit visit, Outcome outcome, Optional<Win> win) {
        var text = parts.replies().written(visit, outcome);
        return new Notice(text, win.map(out -> new Undo(out.said().sentence(), out.day().toString())));
    }

    private WebResponse alone(Call call, Optional<Session> session, Visit visit, Outcome outcome) {
        var words = parts.replies().page(visit.locale());
        var view = new Views.Answer(parts.replies().written(visit, outcome), numbers(words, visit.locale(), outcome),
                keep(outcome));
        return PageParts.html(call, WebResponse.OK, parts.pages().answer(frame(call, session, visit.locale()), view));
    }

    private Frame frame(Call call, Optional<Session> session, Locale locale) {
        return session.map(known -> parts.frame(call, known, Tab.JAR, PageText.NAME, Optional.empty()))
                .orElseGet(() -> parts.frame(locale, PageText.NAME, Optional.empty()));
    }

    private static List<String> numbers(PageTexts words, Locale locale, Outcome outcome) {
        return outcome instanceof Outcome.HardOnThemselves
                ? List.of()
                : Stream.of(words.lineToCall(), words.emergency()).flatMap(Optional::stream).toList();
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
