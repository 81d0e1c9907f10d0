package app.smallwins.web;

import java.util.List;

/** Everything that can be asked over HTTP, one line each. */
final class Routes {

    private Routes() {}

    static List<Route> all(Parts parts) {
        var owners = new Owners(parts.devices());
        var visits = new Visits(parts.secure());
        var pairing = new PairingRoutes(parts.pairing());
        var telling = new TellingRoutes(parts, owners, visits);
        return List.of(
                Route.post("/v1/pair", pairing::pair),
                Route.post("/v1/wins", telling::tell));
    }
}
