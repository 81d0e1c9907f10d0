package app.smallwins.web;

import app.smallwins.domain.Imported.Done;
import app.smallwins.domain.Imported.Why;
import app.smallwins.domain.Outcome;
import app.smallwins.domain.Visit;
import app.smallwins.speech.PageText;
import app.smallwins.speech.PageTexts;
import app.smallwins.web.ImportRoutes.Brought;
import app.smallwins.web.Route.Call;
import app.smallwins.web.page.Frame.Tab;
import app.smallwins.web.page.Views;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes a file in, or what somebody pastes, and says what came of it. The same file again is no harm. */
final class ImportPage {

    /** Nobody reads on; the file itself says the rest. */
    private static final int SHOWN = 50;

    private final PageParts parts;
    private final ImportRoutes imports;

    ImportPage(PageParts parts, ImportRoutes imports) {
        this.parts = parts;
        this.imports = imports;
    }

    WebResponse bring(Call call) {
        var form = FormWithFile.of(call.request());
        var session = parts.sessions().believed(call.request(), form.fields());
        var brought = imports.take(call, session.device(), file(form));
        var page = PageParts.html(call, WebResponse.OK, parts.pages()
                .brought(parts.frame(call, session, Tab.SETTINGS, PageText.BROUGHT_TITLE),
                        view(parts.words(call, session), brought)));
        return brought.done().heardDanger() ? parts.quietly(session, page) : page;
    }

    private static byte[] file(FormWithFile form) {
        return form.file().length > 0
                ? form.file()
                : form.fields()
                        .text("pasted", Problem.UNREADABLE_FILE)
                        .filter(pasted -> !pasted.isBlank())
                        .orElseThrow(() -> new Refusal(Problem.NO_FILE))
                        .getBytes(StandardCharsets.UTF_8);
    }

    private Views.Brought view(PageTexts words, Brought brought) {
        var done = brought.done();
        var numbers = Stream.of(words.lineToCall(), words.emergency()).flatMap(Optional::stream).toList();
        return new Views.Brought(care(brought.visit(), done), done.heardDanger() ? numbers : List.of(),
                told(words, done),
                done.leftOut()
                        .stream()
                        .limit(SHOWN)
                        .map(left -> new Views.LeftOut(left.where(), words.say(why(left.why()))))
                        .toList(),
                done.waiting() > 0);
    }

    /** What is said to somebody who was not safe comes first, whenever it was that they wrote it. */
    private Optional<String> care(Visit visit, Done done) {
        return done.heardDanger()
                ? Optional.of(parts.replies().written(visit, new Outcome.CrisisHeard()))
                : Optional.empty();
    }

    private static List<String> told(PageTexts words, Done done) {
        return Stream.of(
                done.kept() == 0
                        ? Optional.of(words.say(PageText.BROUGHT_NOTHING))
                        : counted(words, done.kept(), PageText.BROUGHT_KEPT_ONE, PageText.BROUGHT_KEPT),
                counted(words, done.alreadyThere(), PageText.BROUGHT_THERE_ONE, PageText.BROUGHT_THERE),
                counted(words, done.takenOut(), PageText.BROUGHT_OUT_ONE, PageText.BROUGHT_OUT),
                counted(words, done.leftOut().size(), PageText.BROUGHT_LEFT_ONE, PageText.BROUGHT_LEFT),
                counted(words, done.waiting(), PageText.BROUGHT_WAITING_ONE, PageText.BROUGHT_WAITING))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> counted(PageTexts words, int number, PageText one, PageText more) {
        return switch (number) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(words.say(one));
            default -> Optional.of(words.say(more, "n", number));
        };
    }

    private static PageText why(Why why) {
        return switch (why) {
            case DANGER -> PageText.LEFT_DANGER;
            case HURTS -> PageText.LEFT_HURTS;
            case EMPTY -> PageText.LEFT_EMPTY;
            case TOO_LONG -> PageText.LEFT_TOO_LONG;
            case NOT_YET -> PageText.LEFT_NOT_YET;
        };
    }
}
