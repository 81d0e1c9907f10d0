package app.smallwins.web;

import app.smallwins.domain.Command;
import app.smallwins.domain.Note;
import app.smallwins.domain.Outcome;
import app.smallwins.speech.PageText;
import app.smallwins.speech.PageTexts;
import app.smallwins.web.Route.Call;
import app.smallwins.web.page.Frame.Tab;
import app.smallwins.web.page.Slip;
import app.smallwins.web.page.Views;
import java.util.List;
import java.util.Optional;

/** Ways to look back: the year, a search, one at random, what comes back, what is kept special, lines and gratitude. */
final class LookingBack {

    private final PageParts parts;
    private final JarPages jar;

    LookingBack(PageParts parts, JarPages jar) {
        this.parts = parts;
        this.jar = jar;
    }

    WebResponse year(Call call) {
        var session = parts.sessions().in(call.request());
        var year = Query.of(call.request()).get("year").map(LookingBack::year);
        var seen = jar.seen(call, session, new Command.SeeShelf());
        var view = new YearPage(parts.words(call, session), seen.tally(), seen.today())
                .of(year.orElse(seen.today().getYear()));
        return PageParts.html(call, WebResponse.OK, parts.pages()
                .back(parts.frame(call, session, Tab.BACK, PageText.BACK_TITLE), view));
    }

    /** By POST, for what is looked for is somebody's own words, which belong in no address. Changes nothing. */
    WebResponse search(Call call) {
        var form = Fields.ofForm(call.request());
        var session = parts.sessions().believed(call.request(), form);
        var text = form.text("text", Problem.NO_TEXT).orElse("");
        var from = form.text("from", Problem.BAD_QUERY).map(new Cursors(session.key())::read);
        if (!(parts.handle(call, session, new Command.Search(text, from)).outcome() instanceof Outcome.Found found)) {
            throw WebDoor.outOfReach();
        }
        var view = new Views.Found(text, found.today().toString(),
                Slips.byDay(found.wins(), parts.words(call, session), found.today()),
                JarPages.next(session, found.next()));
        return PageParts.html(call, WebResponse.OK,
                parts.pages().found(parts.frame(call, session, Tab.BACK, PageText.SEARCH_TITLE), view));
    }

    WebResponse draw(Call call) {
        var session = parts.sessions().in(call.request());
        var outcome = parts.handle(call, session, new Command.PeekIntoJar()).outcome();
        var view = outcome instanceof Outcome.Drawn(var win, var today)
                ? new Views.Drawn(Optional.of(Slips.of(win)), parts.words(call, session).heading(win.day(), today))
                : new Views.Drawn(Optional.<Slip>empty(), "");
        return PageParts.html(call, WebResponse.OK,
                parts.pages().drawn(parts.frame(call, session, Tab.BACK, PageText.BACK_DRAW), view));
    }

    WebResponse then(Call call) {
        var session = parts.sessions().in(call.request());
        var done = parts.handle(call, session, new Command.ThenAndNow());
        var words = parts.words(call, session);
        var days = done.outcome() instanceof Outcome.ThenHeard(var day, var today, var wins)
                ? new Views.Days(words.say(PageText.BACK_THEN), today.toString(),
                        List.of(new Views.Day(words.whole(day, today), wins.stream().map(Slips::of).toList())),
                        Optional.empty(), "")
                : new Views.Days(words.say(PageText.BACK_THEN), "", List.of(), Optional.empty(),
                        parts.replies().written(done.visit(), done.outcome()));
        return PageParts.html(call, WebResponse.OK,
                parts.pages().days(parts.frame(call, session, Tab.BACK, PageText.BACK_THEN), days));
    }

    WebResponse trophies(Call call) {
        var session = parts.sessions().in(call.request());
        var done = parts.handle(call, session, new Command.SeeTrophies());
        if (!(done.outcome() instanceof Outcome.TrophiesSeen seen)) {
            throw WebDoor.outOfReach();
        }
        var words = parts.words(call, session);
        var view = new Views.Days(words.say(PageText.BACK_TROPHIES), seen.today().toString(),
                Slips.byDay(seen.wins(), words, seen.today()), Optional.empty(), words.say(PageText.TROPHIES_NONE));
        return PageParts.html(call, WebResponse.OK,
                parts.pages().days(parts.frame(call, session, Tab.BACK, PageText.BACK_TROPHIES), view));
    }

    WebResponse threads(Call call) {
        var session = parts.sessions().in(call.request());
        var done = parts.handle(call, session, new Command.Threads());
        if (!(done.outcome() instanceof Outcome.ComesBack(var deeds))) {
            throw WebDoor.outOfReach();
        }
        var words = parts.words(call, session);
        var view = new Views.Threads(deeds.stream().map(deed -> thread(words, deed)).toList(),
                parts.replies().written(done.visit(), new Outcome.ComesBack(List.of())));
        return PageParts.html(call, WebResponse.OK,
                parts.pages().threads(parts.frame(call, session, Tab.BACK, PageText.BACK_THREADS), view));
    }

    WebResponse lines(Call call) {
        var session = parts.sessions().in(call.request());
        var view = new Views.Lines(notes(call, session, Note.Kind.AFFIRMATION),
                notes(call, session, Note.Kind.GRATITUDE));
        return PageParts.html(call, WebResponse.OK,
                parts.pages().lines(parts.frame(call, session, Tab.BACK, PageText.BACK_LINES), view));
    }

    private List<Slip> notes(Call call, Session session, Note.Kind kind) {
        return parts.handle(call, session, new Command.SeeNotes(kind)).outcome() instanceof Outcome.NotesSeen(var notes)
                ? notes.stream().map(Slips::of).toList()
                : List.of();
    }

    private static Views.Thread thread(PageTexts words, Outcome.Recurring deed) {
        return new Views.Thread(deed.latest().said().sentence(),
                words.say(PageText.THREADS_TIMES, "n", deed.times()), Slips.colour(deed.latest().id()));
    }

    private static int year(String text) {
        if (!text.matches("(19|20|21)[0-9]{2}")) {
            throw new Refusal(Problem.BAD_QUERY);
        }
        return Integer.parseInt(text);
    }
}
