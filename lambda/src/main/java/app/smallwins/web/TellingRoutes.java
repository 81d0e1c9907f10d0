package app.smallwins.web;

import app.smallwins.domain.Command;
import app.smallwins.domain.Device;
import app.smallwins.domain.SmallWins;
import app.smallwins.domain.SpokenDay;
import app.smallwins.speech.Replies;
import app.smallwins.web.Route.Call;

/** Takes wins, and whatever else somebody tells. */
final class TellingRoutes {

    private final SmallWins smallWins;
    private final Replies replies;
    private final Urgency urgency;
    private final Once once;
    private final Pace pace;

    TellingRoutes(Parts parts, Urgency urgency, Pace pace, Visits visits) {
        this.smallWins = parts.smallWins();
        this.replies = parts.replies();
        this.urgency = urgency;
        this.pace = pace;
        this.once = new Once(parts.receipts(), visits);
    }

    WebResponse tell(Call call) {
        var fields = Fields.of(call.request());
        return urgency.firstOf(call, fields, asker -> tell(call, fields, asker.device()));
    }

    private WebResponse tell(Call call, Fields fields, Device owner) {
        var told = Told.of(fields, call);
        pace.oneMore(owner, call.now());
        return tell(call, told, owner);
    }

    private WebResponse tell(Call call, Told told, Device owner) {
        var first = once.of(call, owner);
        var visit = Visits.visit(owner.caller(), Spoken.of(told.locale(), owner), told.at().orElse(first.at()),
                call.now(), first.request());
        return TellingAnswers.of(replies, visit, smallWins.handle(visit, command(told)));
    }

    private static Command command(Told told) {
        return told.day()
                .<Command>map(day -> new Command.TellOfDay(told.said(), new SpokenDay.Exactly(day)))
                .orElseGet(() -> new Command.Tell(told.said()));
    }
}
