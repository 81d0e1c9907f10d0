package app.smallwins.web;

import app.smallwins.domain.Command;
import app.smallwins.domain.DayRange;
import app.smallwins.domain.Outcome;
import app.smallwins.domain.Period;
import app.smallwins.domain.SpokenDay;
import app.smallwins.domain.Win;
import app.smallwins.web.Owned.Done;
import app.smallwins.web.Route.Call;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Looks into a jar. Nothing here leaves a trace. */
final class JarRoutes {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Owners owners;
    private final Owned owned;

    JarRoutes(Owners owners, Owned owned) {
        this.owners = owners;
        this.owned = owned;
    }

    WebResponse recap(Call call) {
        var period = Query.of(call.request())
                .get("period")
                .map(name -> period(name, call))
                .orElseGet(Period.Lately::new);
        var done = owned.handle(call, owners.of(call.request()), new Command.Recap(period));
        return WebResponse.json(WebResponse.OK, owned.spoken(done)
                .put("wins", done.outcome() instanceof Outcome.Recapped(var recap, _) ? recap.wins() : 0)
                .set("some",
                        wins(done.outcome() instanceof Outcome.Recapped(var recap, _) ? recap.picked() : List.of())));
    }

    WebResponse draw(Call call) {
        var done = owned.handle(call, owners.of(call.request()), new Command.PeekIntoJar());
        return WebResponse.json(WebResponse.OK, owned.spoken(done).set("win", drawn(done)));
    }

    WebResponse browse(Call call) {
        var owner = owners.of(call.request());
        var query = Query.of(call.request());
        var cursors = new Cursors(Owners.shown(call.request()));
        var wanted = new Command.Browse(days(query), query.get("cursor").map(cursors::read));
        if (!(owned.handle(call, owner, wanted).outcome() instanceof Outcome.Browsed(var wins, var next))) {
            throw WebDoor.outOfReach();
        }
        var page = JsonNodeFactory.instance.objectNode().<ObjectNode>set("wins", wins(wins));
        next.ifPresent(place -> page.put("next", cursors.write(place)));
        return WebResponse.json(WebResponse.OK, page);
    }

    private static JsonNode drawn(Done done) {
        return done.outcome() instanceof Outcome.Drawn(var win, _)
                ? WinJson.of(win)
                : JsonNodeFactory.instance.nullNode();
    }

    private static Period period(String name, Call call) {
        return switch (name) {
            case "today" -> Period.today();
            case "yesterday" -> new Period.OneDay(SpokenDay.yesterday());
            case "week" -> new Period.WeeksAgo(0);
            case "month" -> new Period.MonthsAgo(0);
            case "all" -> new Period.Everything();
            default -> new Period.OneDay(new SpokenDay.Exactly(Told.day(name, call.now(), Problem.BAD_QUERY)));
        };
    }

    /** All days, unless one of both ends is told. */
    private static Optional<DayRange> days(Query query) {
        var from = query.get("from").map(JarRoutes::day);
        var to = query.get("to").map(JarRoutes::day);
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        if (to.orElse(LAST).isBefore(from.orElse(FIRST))) {
            throw new Refusal(Problem.BAD_QUERY);
        }
        return Optional.of(new DayRange(from.orElse(FIRST), to.orElse(LAST)));
    }

    private static LocalDate day(String text) {
        return Told.date(text).orElseThrow(() -> new Refusal(Problem.BAD_QUERY));
    }

    private static ArrayNode wins(List<Win> wins) {
        var array = JsonNodeFactory.instance.arrayNode();
        wins.stream().map(WinJson::of).forEach(array::add);
        return array;
    }
}
