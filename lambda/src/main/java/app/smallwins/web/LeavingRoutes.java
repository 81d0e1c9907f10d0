package app.smallwins.web;

import app.smallwins.domain.Outcome;
import app.smallwins.web.Route.Call;
import java.util.Optional;

/** Deletes everything, for who says so in as many words. */
final class LeavingRoutes {

    private static final String CONFIRMATION = "delete everything";
    private static final int ACCEPTED = 202;

    private final Owners owners;
    private final Owned owned;

    LeavingRoutes(Owners owners, Owned owned) {
        this.owners = owners;
        this.owned = owned;
    }

    WebResponse deleteEverything(Call call) {
        var owner = owners.of(call.request());
        var confirmed = Fields.ofJson(call.request()).text("confirm", Problem.NOT_CONFIRMED);
        if (!confirmed.equals(Optional.of(CONFIRMATION))) {
            throw new Refusal(Problem.NOT_CONFIRMED);
        }
        var done = owned.deleteEverything(call, owner);
        return switch (done.outcome()) {
            case Outcome.EverythingDeleted() -> WebResponse.json(WebResponse.OK, owned.spoken(done));
            case Outcome.DeletionUnderway() -> WebResponse.json(ACCEPTED, owned.spoken(done));
            case Outcome _ -> throw new Refusal(Problem.DELETION_UNCERTAIN);
        };
    }
}
