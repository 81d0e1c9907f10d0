package app.smallwins.web;

import app.smallwins.domain.SmallWins;
import app.smallwins.speech.Replies;
import app.smallwins.web.Route.Call;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether somebody is safe comes before everything else: before it is known whose key it is where the region is told, and
 * before anything else in the request is looked at.
 */
final class Urgency {

    private final SmallWins smallWins;
    private final Replies replies;
    private final Owners owners;
    private final Visits visits;

    Urgency(Parts parts, Owners owners, Visits visits) {
        this.smallWins = parts.smallWins();
        this.replies = parts.replies();
        this.owners = owners;
        this.visits = visits;
    }

    /**
     * The answer to somebody who is not safe, or else what was asked for.
     *
     * @param otherwise answers whoever asks, which may not be known
     */
    WebResponse firstOf(Call call, Fields fields, Function<Asker, WebResponse> otherwise) {
        var wanted = Told.wanted(fields, call.request());
        return wanted.filter(locale -> !locale.getCountry().isEmpty())
                .flatMap(locale -> urgent(call, fields, List.of(locale)))
                .orElseGet(() -> firstOf(call, fields, wanted, otherwise));
    }

    private WebResponse firstOf(Call call, Fields fields, Optional<Locale> wanted,
            Function<Asker, WebResponse> otherwise) {
        var asker = Asker.of(owners, call.request());
        return urgent(call, fields, asker.locales(wanted)).orElseGet(() -> otherwise.apply(asker));
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
