package app.smallwins.web;

import app.smallwins.domain.Command;
import app.smallwins.domain.Outcome;
import app.smallwins.web.Owned.Done;
import app.smallwins.web.Route.Call;

/** Gives somebody who has a new Alexa a code that opens this jar to it. */
final class JoinRoutes {

    private final Owners owners;
    private final Owned owned;

    JoinRoutes(Owners owners, Owned owned) {
        this.owners = owners;
        this.owned = owned;
    }

    WebResponse offer(Call call) {
        var done = owned.handle(call, owners.of(call.request()), new Command.OfferJar());
        return switch (done.outcome()) {
            case Outcome.JoinCodeOffered offered -> offered(done, offered);
            case Outcome _ -> throw new IllegalStateException("a code is offered, or there is no jar");
        };
    }

    private WebResponse offered(Done done, Outcome.JoinCodeOffered offered) {
        return WebResponse.json(WebResponse.CREATED, owned.spoken(done)
                .put("code", offered.code().written())
                .put("until", done.visit().received().plus(offered.holds()).toString()));
    }
}
