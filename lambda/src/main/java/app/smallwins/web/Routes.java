package app.smallwins.web;

import java.util.List;
import java.util.stream.Stream;

/** Everything that can be asked over HTTP, one line each. */
final class Routes {

    private Routes() {}

    static List<Route> all(Parts parts) {
        var owners = new Owners(parts.devices());
        var visits = new Visits(parts.secure());
        var pairing = new PairingRoutes(parts.pairing());
        var urgency = new Urgency(parts, owners, visits);
        var pace = new Pace(parts.devices());
        var telling = new TellingRoutes(parts, urgency, pace, visits);
        var owned = new Owned(parts, visits);
        var jar = new JarRoutes(owners, owned);
        var wins = new WinRoutes(owners, owned, urgency);
        var devices = new DeviceRoutes(parts.devices(), owners);
        var exports = new ExportRoutes(parts, owners, visits);
        var imports = new ImportRoutes(parts, owners, pace, visits);
        var shares = new ShareRoutes(owners, owned, parts.replies());
        var webhooks = new WebhookRoutes(parts.webhooks(), owners);
        var joins = new JoinRoutes(owners, owned);
        var leaving = new LeavingRoutes(owners, owned);
        var api = List.of(
                Route.post("/v1/pair", pairing::pair),
                Route.post("/v1/wins", telling::tell),
                Route.get("/v1/wins", jar::browse),
                Route.patch("/v1/wins/{id}", wins::revise),
                Route.delete("/v1/wins/{id}", wins::takeOut),
                Route.get("/v1/recap", jar::recap),
                Route.get("/v1/jar/draw", jar::draw),
                Route.get("/v1/devices", devices::list),
                Route.delete("/v1/devices/{id}", devices::remove),
                Route.post("/v1/join", joins::offer),
                Route.delete("/v1/everything", leaving::deleteEverything),
                Route.get("/v1/export", exports::export).takingItsTime(),
                Route.post("/v1/import", imports::bring).taking(ImportRoutes.MOST_BYTES).takingItsTime(),
                Route.get("/v1/export.schema.json", _ -> OpenApi.exports()),
                Route.post("/v1/shares", shares::share),
                Route.get("/v1/shares", shares::list),
                Route.delete("/v1/shares/{id}", shares::end),
                Route.get("/v1/cheers", shares::cheers),
                Route.post("/v1/webhooks", webhooks::add),
                Route.get("/v1/webhooks", webhooks::list),
                Route.delete("/v1/webhooks/{id}", webhooks::remove),
                Route.post("/v1/webhooks/{id}/secret", webhooks::rotate),
                Route.post("/v1/webhooks/{id}/test", webhooks::test).takingItsTime(),
                Route.post("/v1/webhooks/{id}/retry", webhooks::tryAgain),
                Route.get("/v1/openapi.json", _ -> OpenApi.document()));
        return Stream.concat(api.stream(), PageRoutes.all(parts, owned, visits, exports, imports).stream()).toList();
    }

    /** What friends can ask, who have no key. */
    static List<Route> ofFriends(Parts parts) {
        var friends = new FriendRoutes(parts);
        return List.of(
                Route.get("/s", friends::ask),
                Route.post("/s", friends::see),
                Route.post("/s/cheer", friends::cheer));
    }
}
