package app.smallwins.web;

import app.smallwins.domain.Command;
import app.smallwins.domain.Device;
import app.smallwins.domain.Outcome;
import app.smallwins.domain.SpokenDay;
import app.smallwins.domain.Utterance;
import app.smallwins.domain.Win;
import app.smallwins.domain.WinId;
import app.smallwins.web.Owned.Done;
import app.smallwins.web.Route.Call;
import java.util.Optional;

/** Puts certain wins right, or takes them out. */
final class WinRoutes {

    private final Owners owners;
    private final Owned owned;
    private final Urgency urgency;

    WinRoutes(Owners owners, Owned owned, Urgency urgency) {
        this.owners = owners;
        this.owned = owned;
        this.urgency = urgency;
    }

    WebResponse revise(Call call) {
        var fields = Fields.ofJson(call.request());
        return urgency.firstOf(call, fields, asker -> revise(call, fields, asker.device()));
    }

    private WebResponse revise(Call call, Fields fields, Device owner) {
        var words = fields.has("text") ? Optional.of(Told.said(fields)) : Optional.<Utterance>empty();
        var day = fields.text("day", Problem.BAD_DAY)
                .<SpokenDay>map(text -> new SpokenDay.Exactly(Told.day(text, call.now(), Problem.BAD_DAY)));
        if (words.isEmpty() && day.isEmpty()) {
            throw new Refusal(Problem.NOTHING_TO_CHANGE);
        }
        return revised(owned.handle(call, owner, new Command.ReviseWin(id(call), words, day)));
    }

    WebResponse takeOut(Call call) {
        var owner = owners.of(call.request());
        var done = owned.handle(call, owner, new Command.TakeOutWin(id(call)));
        if (done.outcome() instanceof Outcome.NothingToChange) {
            throw new Refusal(Problem.NO_SUCH_WIN);
        }
        return WebResponse.nothing();
    }

    private WebResponse revised(Done done) {
        return switch (done.outcome()) {
            case Outcome.WinReworded(var win, _) -> revised(done, win);
            case Outcome.WinMoved(var win, _) -> revised(done, win);
            case Outcome.NothingToChange() -> throw new Refusal(Problem.NO_SUCH_WIN);
            case Outcome _ -> WebResponse.json(WebResponse.OK, owned.spoken(done).put("stored", false));
        };
    }

    private WebResponse revised(Done done, Win win) {
        return WebResponse.json(WebResponse.OK, WinJson.of(win).put("stored", true).setAll(owned.spoken(done)));
    }

    private static WinId id(Call call) {
        try {
            return new WinId(call.place("id"));
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(Problem.NO_SUCH_WIN);
        }
    }
}
