package app.smallwins.web;

import app.smallwins.domain.Command;
import app.smallwins.domain.Device;
import app.smallwins.domain.JarUnreachable;
import app.smallwins.domain.Outcome;
import app.smallwins.domain.SmallWins;
import app.smallwins.domain.SpokenDay;
import app.smallwins.domain.Utterance;
import app.smallwins.domain.Visit;
import app.smallwins.speech.Languages;
import app.smallwins.speech.Replies;
import app.smallwins.web.Route.Call;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes wins, and whatever else somebody tells. */
final class TellingRoutes {

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

    /** Whether somebody is safe comes before everything else, even before whose key it is. */
    WebResponse tell(Call call) {
        var told = Told.of(call);
        return urgent(call, told).orElseGet(() -> tell(call, told, owners.of(call.request())));
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

    private Optional<WebResponse> urgent(Call call, Told told) {
        return languages(told).stream()
                .map(locale -> stranger(call, locale))
                .flatMap(visit -> smallWins.urgent(visit, told.said())
                        .stream()
                        .map(outcome -> cared(call, visit, outcome)))
                .findFirst();
    }

    /** Who does not say in which language is understood in all of them. */
    private static List<Locale> languages(Told told) {
        return told.locale().map(List::of).orElseGet(() -> Languages.all().stream().map(Locale::of).toList());
    }

    private Visit stranger(Call call, Locale locale) {
        return Visits.visit(Nobody.CALLER, locale, call.now(), call.now(), visits.fresh());
    }

    /** The lines to call are those of the country, and where no country is told, of the one the device was paired in. */
    private WebResponse cared(Call call, Visit visit, Outcome outcome) {
        var locale = visit.locale().getCountry().isEmpty() ? homeOf(call, visit.locale()) : visit.locale();
        var here = stranger(call, locale);
        return TellingAnswers.of(replies, here, outcome);
    }

    private Locale homeOf(Call call, Locale language) {
        try {
            return Spoken.of(Optional.of(language), owners.of(call.request()));
        } catch (Refusal | JarUnreachable unknown) {
            return language;
        }
    }
}
