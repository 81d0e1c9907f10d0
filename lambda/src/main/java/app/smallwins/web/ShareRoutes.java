package app.smallwins.web;

import app.smallwins.domain.Command;
import app.smallwins.domain.Friend;
import app.smallwins.domain.FriendName;
import app.smallwins.domain.Outcome;
import app.smallwins.domain.Share;
import app.smallwins.domain.ShareId;
import app.smallwins.domain.Shares.CheeredWin;
import app.smallwins.domain.WinId;
import app.smallwins.speech.Replies;
import app.smallwins.web.Owned.Done;
import app.smallwins.web.Route.Call;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;

/** Lets the owner of a jar share one win, take that back, and see who cheered. */
final class ShareRoutes {

    private static final int LONGEST_FRIEND = 40;

    private final Owners owners;
    private final Owned owned;
    private final Replies replies;

    ShareRoutes(Owners owners, Owned owned, Replies replies) {
        this.owners = owners;
        this.owned = owned;
        this.replies = replies;
    }

    WebResponse share(Call call) {
        var owner = owners.of(call.request());
        var fields = Fields.ofJson(call.request());
        var wanted = new Command.ShareThatWin(fields.text("win", Problem.NO_SUCH_WIN).map(ShareRoutes::win),
                with(fields), from(fields));
        return switch (owned.handle(call, owner, wanted)) {
            case Done(var visit, Outcome.LinkMade made) -> WebResponse.json(WebResponse.CREATED,
                    json(made.share(), visit.locale()).put("text", made.win().said().sentence())
                            .put("link", made.link().toString()));
            case Done(_, Outcome.NoPlaceForLinks _) -> throw new Refusal(Problem.NOWHERE_TO_SHARE);
            case Done _ -> throw new Refusal(Problem.NO_SUCH_WIN);
        };
    }

    WebResponse list(Call call) {
        var done = owned.handle(call, owners.of(call.request()), new Command.SeeShares());
        var document = JsonNodeFactory.instance.objectNode();
        var array = document.putArray("shares");
        if (done.outcome() instanceof Outcome.SharesSeen(var shares)) {
            shares.forEach(share -> array.add(json(share, done.visit().locale())));
        }
        return WebResponse.json(WebResponse.OK, document);
    }

    WebResponse end(Call call) {
        var done = owned.handle(call, owners.of(call.request()), new Command.EndShare(id(call)));
        if (done.outcome().equals(new Outcome.LinksTakenBack(0))) {
            throw new Refusal(Problem.NO_SUCH_SHARE);
        }
        return WebResponse.nothing();
    }

    WebResponse cheers(Call call) {
        var done = owned.handle(call, owners.of(call.request()), new Command.SeeCheers());
        var document = JsonNodeFactory.instance.objectNode();
        var array = document.putArray("cheers");
        if (done.outcome() instanceof Outcome.CheersSeen(var cheers)) {
            cheers.forEach(cheer -> array.add(json(cheer, done.visit().locale())));
        }
        return WebResponse.json(WebResponse.OK, document);
    }

    private ObjectNode json(Share share, Locale locale) {
        var json = JsonNodeFactory.instance.objectNode()
                .put("id", share.id().value())
                .put("win", share.win().value())
                .put("until", share.until().toString());
        share.with().ifPresent(friend -> json.put("with", name(friend, locale)));
        share.from().ifPresent(name -> json.put("from", name.value()));
        return json;
    }

    private ObjectNode json(CheeredWin cheered, Locale locale) {
        var cheer = cheered.cheer();
        var json = JsonNodeFactory.instance.objectNode()
                .put("id", cheer.id().value())
                .put("win", cheer.win().value())
                .put("text", cheered.win().said().sentence())
                .put("at", cheer.at().toString())
                .put("by", replies.friend(locale, cheer.by()));
        cheer.message().ifPresent(message -> json.put("message", message));
        return json;
    }

    private String name(Friend friend, Locale locale) {
        return replies.friend(locale, Optional.of(friend));
    }

    /** For whom a link is made, in its owner's words. */
    static Optional<String> with(Fields fields) {
        return fields.text("with", Problem.BAD_FRIEND).filter(ShareRoutes::isShort);
    }

    private static boolean isShort(String friend) {
        if (friend.length() > LONGEST_FRIEND) {
            throw new Refusal(Problem.BAD_FRIEND);
        }
        return !friend.isBlank();
    }

    /** What the owner wants to be called there. */
    static Optional<FriendName> from(Fields fields) {
        return fields.text("from", Problem.BAD_FRIEND)
                .filter(name -> !name.isBlank())
                .map(name -> FriendName.of(name).orElseThrow(() -> new Refusal(Problem.BAD_FRIEND)));
    }

    private static WinId win(String text) {
        try {
            return new WinId(text);
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(Problem.NO_SUCH_WIN);
        }
    }

    private static ShareId id(Call call) {
        try {
            return new ShareId(call.place("id"));
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(Problem.NO_SUCH_SHARE);
        }
    }
}
