package app.smallwins.web;

import app.smallwins.domain.Belonging;
import app.smallwins.domain.Cheer;
import app.smallwins.domain.Device;
import app.smallwins.domain.DeviceKey;
import app.smallwins.domain.Devices;
import app.smallwins.domain.Exports;
import app.smallwins.domain.JarStore.Place;
import app.smallwins.domain.Reward;
import app.smallwins.domain.Shelf;
import app.smallwins.domain.Win;
import app.smallwins.domain.WinId;
import app.smallwins.speech.Replies;
import app.smallwins.web.Route.Call;
import app.smallwins.web.formats.JarFile;
import app.smallwins.web.formats.JarFile.Owner;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Gives owners what is theirs, in files that other software reads. A large jar comes in parts; each names the next in its
 * header {@code Link} (RFC 8288), and is a whole file by itself.
 */
final class ExportRoutes {

    /** Lambda answers with at most 6 MB, and in base64; and what goes out has to fit in again, see {@link ImportRoutes}. */
    static final int PART_BYTES = 3 * 1024 * 1024;

    private static final String PATH = "/v1/export?";
    private static final String EVERYTHING = "json";

    private final Exports exports;
    private final Devices devices;
    private final Replies replies;
    private final Owners owners;
    private final Visits visits;

    ExportRoutes(Parts parts, Owners owners, Visits visits) {
        this.exports = parts.smallWins().exports();
        this.devices = parts.devices();
        this.replies = parts.replies();
        this.owners = owners;
        this.visits = visits;
    }

    /** One part of an export, for whoever shows a key. */
    WebResponse export(Call call) {
        return part(call, owners.of(call.request()), Owners.shown(call.request())).file();
    }

    /**
     * One part of an export.
     *
     * @param next what to ask for next, as a query says it; empty when this was the last part
     */
    record Part(WebResponse file, Optional<String> next) {
    }

    /** One part of an export, for whoever is known to own a jar. */
    Part part(Call call, Device owner, DeviceKey key) {
        var query = Query.of(call.request());
        var format = query.get("format").orElse(EVERYTHING);
        var cursors = new Cursors(key);
        var after = query.get("cursor").map(cursors::read);
        var shelf = shelf(call, owner);
        return format.equals(EVERYTHING)
                ? everything(call, owner, shelf, after, cursors)
                : wins(call, owner, WinFile.named(format).orElseThrow(() -> new Refusal(Problem.BAD_QUERY)), after,
                        cursors);
    }

    private Shelf shelf(Call call, Device owner) {
        var shelf = exports.shelf(Visits.visit(owner.caller(), owner.locale(), call.now(), call.now(),
                visits.fresh()));
        if (shelf.erasing()) {
            throw new Refusal(Problem.BEING_ERASED);
        }
        return shelf;
    }

    private Part everything(Call call, Device owner, Shelf shelf, Optional<Place> after, Cursors cursors) {
        var part = exports.told(owner.jar(), after.map(Place::win), PART_BYTES);
        var first = after.isEmpty()
                ? Optional.of(new Owner(shelf.profile(), devices.in(owner.jar()),
                        shelf.reward().map(reward -> exports.promise(owner.jar(), reward)),
                        exports.shares(owner.jar(), call.now())))
                : Optional.<Owner>empty();
        var document = JarFile.of(first, shelf.reward().map(Reward::id), part.items(), call.now());
        var next = next(EVERYTHING, part.more() ? Optional.of(place(part.items())) : Optional.empty(), cursors);
        next.ifPresent(query -> document.put("next", PATH + query));
        return file(WebResponse.json(WebResponse.OK, document), name(after, "json"), next);
    }

    private Part wins(Call call, Device owner, WinFile format, Optional<Place> after, Cursors cursors) {
        var cheers = format.hasCheers() ? exports.cheers(owner.jar()) : Map.<WinId, List<Cheer>>of();
        var part = exports.byDay(owner.jar(), after, PART_BYTES, cheers);
        var wins = part.items().reversed();
        var locale = Spoken.of(Spoken.wanted(call.request()), owner);
        var bytes = format.write(wins, locale, replies.title(locale), win -> written(locale, cheers, win));
        var last = part.more() ? Optional.of(Place.of(wins.getFirst())) : Optional.<Place>empty();
        return file(WebResponse.of(WebResponse.OK, format.type(), bytes), name(after, format.ending()),
                next(format.parameter(), last, cursors));
    }

    private List<String> written(Locale locale, Map<WinId, List<Cheer>> cheers, Win win) {
        return cheers.getOrDefault(win.id(), List.of())
                .stream()
                .map(cheer -> replies.friend(locale, cheer.by())
                        + cheer.message().map(message -> ": " + message).orElse(""))
                .toList();
    }

    private static Place place(List<Belonging> belongings) {
        return place(belongings.getLast().name());
    }

    /** Names sort as they are; the day is there because a cursor has one. */
    private static Place place(WinId name) {
        return new Place(name.at().atOffset(ZoneOffset.UTC).toLocalDate(), name);
    }

    private static Optional<String> next(String format, Optional<Place> last, Cursors cursors) {
        return last.map(place -> "format=" + format + "&cursor=" + cursors.write(place));
    }

    private static String name(Optional<Place> after, String ending) {
        return "small-wins" + after.map(place -> "-from-" + place.day()).orElse("") + '.' + ending;
    }

    private static Part file(WebResponse file, String name, Optional<String> next) {
        var named = file.with("content-disposition", "attachment; filename=\"" + name + '"');
        return new Part(next.map(query -> named.with("link", '<' + PATH + query + ">; rel=\"next\"")).orElse(named),
                next);
    }
}
