package app.smallwins.web;

import app.smallwins.web.Route.Call;
import app.smallwins.web.page.Assets;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Everything that can be asked with a browser, one line each. What changes something is a POST. */
final class PageRoutes {

    private PageRoutes() {}

    static List<Route> all(Parts all, Owned owned, Visits visits, ExportRoutes exports, ImportRoutes imports) {
        var parts = new PageParts(all, owned, visits);
        var entrance = new EntranceRoutes(all.pairing(), all.devices(), parts);
        var jar = new JarPages(parts);
        var answers = new PageAnswers(all, parts, visits);
        var forms = new JarForms(all, parts, answers, visits);
        var back = new LookingBack(parts, jar);
        var settings = new SettingsPage(parts, jar, answers, entrance, all.devices());
        var webhooks = new WebhookPage(parts, answers, all.webhooks());
        var bringing = new ImportPage(parts, imports);
        var sharing = new SharingPage(parts, answers);
        return List.of(
                Route.get("/", entrance::welcome),
                Route.post("/", entrance::enter),
                Route.get("/jar", jar::jar),
                Route.post("/jar", forms::add),
                Route.get("/jar/days/{day}", jar::day),
                Route.get("/jar/back", back::year),
                Route.post("/jar/search", back::search),
                Route.get("/jar/one", back::draw),
                Route.get("/jar/then", back::then),
                Route.get("/jar/trophies", back::trophies),
                Route.get("/jar/threads", back::threads),
                Route.get("/jar/lines", back::lines),
                Route.get("/jar/friends", sharing::show),
                Route.get("/jar/settings", settings::show),
                Route.get("/jar/export", new ExportPage(parts, exports)::export).takingItsTime(),
                Route.post("/jar/import", bringing::bring).taking(ImportRoutes.MOST_BYTES).takingItsTime(),
                Route.post("/jar/wins/{id}", forms::revise),
                Route.post("/jar/wins/{id}/special", forms::keepSpecial),
                Route.post("/jar/wins/{id}/out", forms::takeOut),
                Route.post("/jar/wins/{id}/share", sharing::share),
                Route.post("/jar/shares/out", sharing::endAll),
                Route.post("/jar/shares/{id}/out", sharing::end),
                Route.post("/jar/back-in", forms::putBack),
                Route.post("/jar/keep", forms::keep),
                Route.post("/jar/lines", forms::line),
                Route.post("/jar/gratitude", forms::grateful),
                Route.post("/jar/reward", forms::reward),
                Route.post("/jar/privacy", settings::privacy),
                Route.post("/jar/join", settings::offerJar),
                Route.post("/jar/devices/{id}/out", settings::disconnect),
                Route.get("/jar/webhooks", webhooks::show),
                Route.post("/jar/webhooks", webhooks::add),
                Route.post("/jar/webhooks/{id}/secret", webhooks::rotate),
                Route.post("/jar/webhooks/{id}/test", webhooks::test).takingItsTime(),
                Route.post("/jar/webhooks/{id}/again", webhooks::tryAgain),
                Route.post("/jar/webhooks/{id}/out", webhooks::remove),
                Route.post("/jar/sign-out", entrance::leave),
                Route.post("/jar/everything", settings::deleteEverything),
                Route.get("/" + Assets.iconName(), _ -> icon()));
    }

    /** Another icon would have another name. */
    private static WebResponse icon() {
        return WebResponse.of(WebResponse.OK, "image/svg+xml", Assets.icon().getBytes(StandardCharsets.UTF_8))
                .with("cache-control", "public, max-age=31536000, immutable")
                .with("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'");
    }
}
