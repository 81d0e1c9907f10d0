package app.smallwins.web;

import app.smallwins.domain.Command;
import app.smallwins.domain.Device;
import app.smallwins.domain.Patience;
import app.smallwins.domain.SmallWins;
import app.smallwins.domain.SpokenDay;
import app.smallwins.speech.Replies;
import app.smallwins.web.Route.Call;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes wins, and whatever else somebody tells. */
final class TellingRoutes {

    /** Who asks, whether it was asked before, what is in the jar, and the win: four calls, in the time of a voice. */
    private static final Duration ALL_CALLS = Duration.ofSeconds(6);

    private final SmallWins smallWins;
    private final Replies replies;
    private final Owners owners;
    private final Visits visits;
    private final Once once;

    TellingRoutes(Parts parts, Owners owners, Visits visits) {
        this.smallWins = parts.smallWins();
        this.replies = parts.replies();
        this.owners = owners;
        this.visits = visits;
        this.once = new Once(parts.receipts(), visits);
    }

    /**
     * Whether somebody is safe comes before everything else: before it is known whose key it is where the region is told,
     * and before anything else in the request is looked at.
     */
    WebResponse tell(Call call) {
        return Patience.within(ALL_CALLS, () -> answer(call));
    }

    private WebResponse answer(Call call) {
        var fields = Fields.of(call.request());
        var wanted = Told.wanted(fields, call.request());
        return wanted.filter(locale -> !locale.getCountry().isEmpty())
                .flatMap(locale -> urgent(call, fields, List.of(locale)))
                .orElseGet(() -> tell(call, fields, wanted));
    }

    private WebResponse tell(Call call, Fields fields, Optional<Locale> wanted) {
        var asker = Asker.of(owners, call.request());
        return urgent(call, fields, asker.locales(wanted))
                .orElseGet(() -> tell(call, Told.of(fields, call), asker.device()));
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

    private Optional<WebResponse> urgent(Call call, Fields fields, List<Locale> locales) {
        return locales.stream()
                .map(locale -> Visits.visit(Nobody.CALLER, locale, call.now(), call.now(), visits.fresh()))
                .flatMap(visit -> Told.heard(fields)
                        .flatMap(words -> smallWins.urgent(visit, words))
                        .map(outcome -> TellingAnswers.of(replies, visit, outcome))
                        .stream())
                .findFirst();
    }
}
