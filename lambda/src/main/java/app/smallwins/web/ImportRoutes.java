package app.smallwins.web;

import app.smallwins.domain.Device;
import app.smallwins.domain.Imported;
import app.smallwins.domain.Imports;
import app.smallwins.domain.Outcome;
import app.smallwins.domain.Visit;
import app.smallwins.speech.Languages;
import app.smallwins.speech.Replies;
import app.smallwins.web.Route.Call;
import app.smallwins.web.formats.FileReader;
import app.smallwins.web.formats.Reading;
import app.smallwins.web.formats.UnreadableFile;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** Takes files in. */
final class ImportRoutes {

    /** Lambda takes requests of 6 MB, in which a zip is in base64. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    /** HTTP APIs wait for half a minute. */
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final Imports imports;
    private final Replies replies;
    private final InstantSource clock;
    private final Owners owners;
    private final Pace pace;
    private final Visits visits;

    ImportRoutes(Parts parts, Owners owners, Pace pace, Visits visits) {
        this.pace = pace;
        this.imports = parts.smallWins().imports(Languages.all().stream().map(Locale::of).toList());
        this.replies = parts.replies();
        this.clock = parts.clock();
        this.owners = owners;
        this.visits = visits;
    }

    /** Keeps what is in the body, for whoever shows a key. */
    WebResponse bring(Call call) {
        return bring(call, owners.of(call.request()), call.request().body());
    }

    /** Keeps what is in a file, for whoever is known to own a jar, and says so to a program. */
    WebResponse bring(Call call, Device owner, byte[] file) {
        var brought = take(call, owner, file);
        return WebResponse.json(WebResponse.OK, document(brought.visit(), brought.done()));
    }

    /** What became of a file, and the visit it belongs to. */
    record Brought(Visit visit, Imported.Done done) {
    }

    /**
     * Keeps what is in a file, for whoever is known to own a jar.
     *
     * @throws Refusal when nothing in it can be read, or the jar is being deleted
     */
    Brought take(Call call, Device owner, byte[] file) {
        pace.beforeAFile(owner, call.now());
        var until = call.now().plus(LONGEST);
        var visit = Visits.visit(owner.caller(), Spoken.of(Spoken.wanted(call.request()), owner), call.now(),
                call.now(), visits.fresh());
        return switch (imported(visit, file, () -> clock.instant().isBefore(until))) {
            case Imported.BeingErased() -> throw new Refusal(Problem.BEING_ERASED);
            case Imported.Done done -> {
                pace.afterAFile(owner, done.kept(), call.now());
                yield new Brought(visit, done);
            }
        };
    }

    private Imported imported(Visit visit, byte[] file, BooleanSupplier goOn) {
        try {
            var reading = new Reading(imports.zone(visit), visit.caller().source(), visit.received(),
                    visit.locale().getLanguage());
            return imports.bring(visit, FileReader.read(file, reading), goOn);
        } catch (UnreadableFile unreadable) {
            throw new Refusal(Problem.UNREADABLE_FILE);
        }
    }

    /** What is said to somebody who was not safe comes first, whenever it was that they wrote it. */
    private ObjectNode document(Visit visit, Imported.Done done) {
        var document = JsonNodeFactory.instance.objectNode();
        if (done.heardDanger()) {
            document.put("speech", replies.told(visit, new Outcome.CrisisHeard()));
        }
        document.put("kept", done.kept())
                .put("alreadyThere", done.alreadyThere())
                .put("takenOut", done.takenOut())
                .put("waiting", done.waiting());
        var leftOut = document.putArray("leftOut");
        done.leftOut()
                .forEach(entry -> leftOut.addObject()
                        .put("where", entry.where())
                        .put("why", entry.why().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        return document;
    }
}
