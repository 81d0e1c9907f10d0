package app.smallwins.web;

import app.smallwins.domain.FriendCommand;
import app.smallwins.domain.FriendOutcome;
import app.smallwins.domain.FriendVisit;
import app.smallwins.domain.Friends;
import app.smallwins.domain.JarUnreachable;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.ShareCode;
import app.smallwins.speech.FriendTexts;
import app.smallwins.speech.Languages;
import app.smallwins.speech.Replies;
import app.smallwins.web.Route.Call;
import app.smallwins.web.friend.FriendPage;
import app.smallwins.web.friend.FriendPages;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The page of friends. What opens a win never stands in an address that is sent: it comes behind the number sign and goes on
 * in a form. Looking at the address alone shows nothing and does nothing.
 */
final class FriendRoutes {

    private static final int NOT_FOUND = 404;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    private final Friends friends;
    private final Replies replies;
    private final RandomGenerator secure;
    private final FriendPages pages = new FriendPages();

    FriendRoutes(Parts parts) {
        this.friends = parts.friends();
        this.replies = parts.replies();
        this.secure = parts.secure();
    }

    WebResponse ask(Call call) {
        return page(WebResponse.OK, FriendPage.asking(words(call)));
    }

    WebResponse see(Call call) {
        var fields = Fields.of(call.request());
        return code(fields).map(code -> answered(call, code, new FriendCommand.SeeSharedWin(code)))
                .orElseGet(() -> ended(words(call)));
    }

    WebResponse cheer(Call call) {
        var fields = Fields.of(call.request());
        return code(fields).map(code -> answered(call, code, new FriendCommand.LeaveCheer(code,
                fields.anyText("name").orElse(""), fields.anyText("message").orElse(""), once(code, fields))))
                .orElseGet(() -> ended(words(call)));
    }

    private static Optional<ShareCode> code(Fields fields) {
        return fields.anyText("code").flatMap(ShareCode::of);
    }

    /** A form is one cheer, however often it is sent. */
    private RequestKey once(ShareCode code, Fields fields) {
        return RequestKey.of("cheer:" + code.hash() + ':' + fields.anyText("once").orElseGet(this::anything));
    }

    private String anything() {
        return HexFormat.of().toHexDigits(secure.nextLong());
    }

    private WebResponse answered(Call call, ShareCode code, FriendCommand command) {
        var words = words(call);
        try {
            return answer(words, code, friends.handle(visit(call), command));
        } catch (JarUnreachable unreachable) {
            return page(UNAVAILABLE, saying(words, "sorry-title", "out-of-reach").back(code.written()))
                    .with("retry-after", "5");
        }
    }

    private WebResponse answer(FriendTexts words, ShareCode code, FriendOutcome outcome) {
        return switch (outcome) {
            case FriendOutcome.WinSeen(var win) -> page(WebResponse.OK, FriendPage.showing(words,
                    new FriendPage.Shown(words.win(win), win.from().map(name -> name.value()), anything()),
                    code.written()));
            case FriendOutcome.LinkEnded() -> ended(words);
            case FriendOutcome.Cheered() -> page(WebResponse.CREATED, saying(words, "thanks-title", "thanks"));
            case FriendOutcome.FriendInCrisis() ->
                page(WebResponse.OK, FriendPage.saying(words, "care-title", List.of(words.crisis())));
            case FriendOutcome.WordsKeptBack(var worrying) -> page(UNPROCESSABLE, keptBack(words, worrying)
                    .back(code.written()));
            case FriendOutcome.TooManyWords() ->
                page(UNPROCESSABLE, saying(words, "sorry-title", "too-long").back(code.written()));
            case FriendOutcome.NotNow(var retryAfter) -> page(TOO_MANY, saying(words, "sorry-title", "not-now"))
                    .with("retry-after", Long.toString(Math.max(1, retryAfter.toSeconds())));
        };
    }

    private static FriendPage keptBack(FriendTexts words, boolean worrying) {
        return worrying
                ? FriendPage.saying(words, "kept-back-title",
                        List.of(words.say("kept-back"), words.say("worrying"), words.line()))
                : saying(words, "kept-back-title", "kept-back");
    }

    private WebResponse ended(FriendTexts words) {
        return page(NOT_FOUND, saying(words, "ended-title", "ended"));
    }

    private static FriendPage saying(FriendTexts words, String heading, String text) {
        return FriendPage.saying(words, heading, List.of(words.say(text)));
    }

    private FriendTexts words(Call call) {
        return replies.friendTexts(call.locale());
    }

    /** Only of somebody who does not say which languages they read are the words taken for each of them. */
    private static FriendVisit visit(Call call) {
        var languages = Spoken.wanted(call.request())
                .map(List::of)
                .orElseGet(() -> Languages.all().stream().map(Locale::of).toList());
        return new FriendVisit(languages, call.now(), Addresses.of(call.request().source()));
    }

    private WebResponse page(int status, FriendPage page) {
        return WebResponse.of(status, "text/html; charset=utf-8", pages.write(page).getBytes(StandardCharsets.UTF_8))
                .with("content-security-policy", FriendPage.policy())
                .with("referrer-policy", "same-origin")
                .with("x-robots-tag", "noindex, nofollow")
                .with("content-language", page.words().language());
    }
}
