package app.smallwins.web;

import app.smallwins.speech.PageText;
import app.smallwins.web.ExportRoutes.Part;
import app.smallwins.web.Route.Call;
import app.smallwins.web.page.Frame.Tab;
import app.smallwins.web.page.Views;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives what is somebody's own as a file; a large jar part by part, on a page that leads from one to the next. */
final class ExportPage {

    private static final String PATH = "/jar/export?";

    private final PageParts parts;
    private final ExportRoutes exports;

    ExportPage(PageParts parts, ExportRoutes exports) {
        this.parts = parts;
        this.exports = exports;
    }

    /** The file itself when it is the whole, or when it is asked for; else the page that shows the way. */
    WebResponse export(Call call) {
        var session = parts.sessions().in(call.request());
        var query = Query.of(call.request());
        var part = exports.part(call, session.device(), session.key());
        var isWhole = part.next().isEmpty() && query.get("cursor").isEmpty();
        return isWhole || query.get("save").isPresent() ? part.file() : page(call, session, query, part);
    }

    private WebResponse page(Call call, Session session, Query query, Part part) {
        var number = query.get("part").map(ExportPage::number).orElse(1);
        var words = parts.words(call, session);
        var view = new Views.Part(words.say(PageText.PART_SAVE, "n", number), PATH + asked(query) + "&save=yes",
                words.say(PageText.PART_NEXT, "n", number + 1),
                part.next().map(next -> PATH + next + "&part=" + (number + 1)));
        return PageParts.html(call, WebResponse.OK,
                parts.pages().part(parts.frame(call, session, Tab.SETTINGS, PageText.TAKE_TITLE), view));
    }

    private static String asked(Query query) {
        return Stream.of("format", "cursor")
                .flatMap(name -> query.get(name).stream().map(value -> name + '=' + value))
                .collect(Collectors.joining("&"));
    }

    private static int number(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("[1-9][0-9]{0,3}"))
                .map(Integer::valueOf)
                .orElseThrow(() -> new Refusal(Problem.BAD_QUERY));
    }
}
