package app.smallwins.web;

import app.smallwins.domain.Command;
import app.smallwins.domain.DayRange;
import app.smallwins.domain.JarStore.Place;
import app.smallwins.domain.Outcome;
import app.smallwins.domain.Outcome.JarSeen;
import app.smallwins.domain.Win;
import app.smallwins.speech.PageText;
import app.smallwins.speech.PageTexts;
import app.smallwins.web.Route.Call;
import app.smallwins.web.page.Frame.Tab;
import app.smallwins.web.page.JarPicture;
import app.smallwins.web.page.Views;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The jar, and single days of it. */
final class JarPages {

    /** As long as somebody who told it may take to come here. */
    private static final Duration JUST_NOW = Duration.ofSeconds(8);

    private final PageParts parts;

    JarPages(PageParts parts) {
        this.parts = parts;
    }

    /** The jar; somebody whose browser opens none, or not any more, is shown the way in. */
    WebResponse jar(Call call) {
        return parts.sessions()
                .of(call.request())
                .map(session -> jar(call, session))
                .orElseGet(() -> PageParts.seeOther("/").withCookie(Cookies.gone(Cookies.KEY)));
    }

    private WebResponse jar(Call call, Session session) {
        var from = Query.of(call.request()).get("from").map(new Cursors(session.key())::read);
        var seen = seen(call, session, new Command.SeeJar(Optional.empty(), from));
        return PageParts.html(call, WebResponse.OK,
                parts.pages()
                        .jar(parts.frame(call, session, Tab.JAR, PageText.JAR_TITLE),
                                view(call, session, seen, from.isEmpty())));
    }

    WebResponse day(Call call) {
        var session = parts.sessions().in(call.request());
        var day = Told.date(call.place("day")).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
        var from = Query.of(call.request()).get("from").map(new Cursors(session.key())::read);
        var seen = seen(call, session, new Command.SeeJar(Optional.of(new DayRange(day, day)), from));
        var words = parts.words(call, session);
        var view = new Views.Days(words.heading(day, seen.today()), seen.today().toString(),
                Slips.byDay(seen.wins(), seen.cheers(), words, seen.today()), next(session, seen.next()),
                words.say(PageText.DAY_EMPTY));
        return PageParts.html(call, WebResponse.OK,
                parts.pages().days(parts.frame(call, session, Tab.BACK, PageText.BACK_TITLE), view));
    }

    JarSeen seen(Call call, Session session, Command wanted) {
        if (!(parts.handle(call, session, wanted).outcome() instanceof Outcome.JarSeen seen)) {
            throw WebDoor.outOfReach();
        }
        return seen;
    }

    private Views.Jar view(Call call, Session session, JarSeen seen, boolean isFirstPage) {
        var words = parts.words(call, session);
        var wins = seen.tally().wins();
        var days = Slips.byDay(seen.wins(), seen.cheers(), words, seen.today());
        return new Views.Jar(picture(call, seen, isFirstPage), wins, seen.today().toString(),
                isFirstPage && wins > 0 ? withToday(days, words, seen.today()) : days, next(session, seen.next()));
    }

    private static JarPicture picture(Call call, JarSeen seen, boolean isFirstPage) {
        return JarPicture.of(seen.tally().wins(),
                isFirstPage ? seen.wins().stream().map(win -> note(win, call.now())).toList() : List.of());
    }

    private static JarPicture.Note note(Win win, Instant now) {
        return new JarPicture.Note(win.id().value(), Slips.beginning(win.said().sentence()),
                now.isBefore(win.receivedAt().plus(JUST_NOW)));
    }

    /** Today is always there, whatever it has brought so far. */
    private static List<Views.Day> withToday(List<Views.Day> days, PageTexts words, LocalDate today) {
        var heading = words.heading(today, today);
        return days.stream().anyMatch(day -> day.heading().equals(heading))
                ? days
                : Stream.concat(Stream.of(new Views.Day(heading, List.of())), days.stream()).toList();
    }

    static Optional<String> next(Session session, Optional<Place> next) {
        return next.map(new Cursors(session.key())::write);
    }
}
