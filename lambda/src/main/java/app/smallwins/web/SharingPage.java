package app.smallwins.web;

import app.smallwins.domain.Command;
import app.smallwins.domain.FriendName;
import app.smallwins.domain.Outcome;
import app.smallwins.domain.Outcome.FriendsSeen.SharedLink;
import app.smallwins.domain.ShareId;
import app.smallwins.domain.Shares.CheeredWin;
import app.smallwins.domain.WinId;
import app.smallwins.speech.PageText;
import app.smallwins.speech.PageTexts;
import app.smallwins.web.Route.Call;
import app.smallwins.web.page.Frame.Tab;
import app.smallwins.web.page.Notice;
import app.smallwins.web.page.Views;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Lets friends see one win, ends that, and shows what friends left. */
final class SharingPage {

    private static final String PLACE = "/jar/friends";

    private final PageParts parts;
    private final PageAnswers answers;

    SharingPage(PageParts parts, PageAnswers answers) {
        this.parts = parts;
        this.answers = answers;
    }

    WebResponse show(Call call) {
        var session = parts.sessions().in(call.request());
        return switch (parts.handle(call, session, new Command.SeeFriends()).outcome()) {
            case Outcome.FriendsSeen seen -> PageParts.html(call, WebResponse.OK,
                    parts.pages()
                            .friends(parts.frame(call, session, Tab.BACK, PageText.FRIENDS_TITLE),
                                    view(parts.words(call, session), seen)));
            case Outcome _ -> throw new Refusal(Problem.NOWHERE_TO_SHARE);
        };
    }

    /** Makes a link and shows it on the next page, this once: what opens it is kept nowhere. */
    WebResponse share(Call call) {
        var form = Fields.ofForm(call.request());
        var session = parts.sessions().believed(call.request(), form);
        var wanted = new Command.ShareThatWin(Optional.of(win(call)),
                ShareRoutes.with(form), ShareRoutes.from(form));
        return switch (parts.handle(call, session, wanted).outcome()) {
            case Outcome.LinkMade made -> shown(call, session, made.link().toString());
            case Outcome.NoPlaceForLinks _ -> throw new Refusal(Problem.NOWHERE_TO_SHARE);
            case Outcome _ -> throw new Refusal(Problem.NO_SUCH_WIN);
        };
    }

    /** It is no matter when the link shows nothing any more already. */
    WebResponse end(Call call) {
        return ended(call, new Command.EndShare(share(call.place("id"))));
    }

    WebResponse endAll(Call call) {
        return ended(call, new Command.TakeLinksBack());
    }

    private WebResponse ended(Call call, Command command) {
        var form = Fields.ofForm(call.request());
        var session = parts.sessions().believed(call.request(), form);
        parts.handle(call, session, command);
        return answers.back(call, session, form, Notice.of(parts.words(call, session).say(PageText.SHARE_ENDED)));
    }

    private WebResponse shown(Call call, Session session, String link) {
        var notice = Notice.showing(parts.words(call, session).say(PageText.SHARE_MADE), link);
        return parts.carry(session, PLACE, notice).orElseThrow(() -> new IllegalStateException("links are short"));
    }

    private static Views.Friends view(PageTexts words, Outcome.FriendsSeen seen) {
        return new Views.Friends(
                seen.links().stream().map(link -> link(words, link, seen.today())).toList(),
                seen.cheers().stream().map(cheer -> cheer(words, cheer, seen.today())).toList());
    }

    private static Views.Link link(PageTexts words, SharedLink link, LocalDate today) {
        var share = link.share();
        return new Views.Link(share.id().value(), link.win().said().sentence(),
                share.with().map(friend -> words.friend(Optional.of(friend))), share.from().map(FriendName::value),
                words.say(PageText.SHARE_UNTIL, "date",
                        words.date(LocalDate.ofInstant(share.until(), ZoneOffset.UTC), today)));
    }

    private static Views.Cheered cheer(PageTexts words, CheeredWin cheered, LocalDate today) {
        var win = cheered.win();
        return new Views.Cheered(Slips.of(cheered.cheer(), words), win.said().sentence(), win.day().toString(),
                words.heading(win.day(), today), Slips.colour(win.id()));
    }

    private static WinId win(Call call) {
        try {
            return new WinId(call.place("id"));
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(Problem.NO_SUCH_WIN);
        }
    }

    private static ShareId share(String id) {
        try {
            return new ShareId(id);
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(Problem.NO_SUCH_SHARE);
        }
    }
}
