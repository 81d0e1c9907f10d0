package app.smallwins.web.formats;

import app.smallwins.domain.Belonging;
import app.smallwins.domain.Cheer;
import app.smallwins.domain.Device;
import app.smallwins.domain.Friend;
import app.smallwins.domain.JarStore.Told;
import app.smallwins.domain.JarStore.Trace;
import app.smallwins.domain.Keepsakes.Promise;
import app.smallwins.domain.Note;
import app.smallwins.domain.NoteId;
import app.smallwins.domain.Profile;
import app.smallwins.domain.Share;
import app.smallwins.domain.Win;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * This project's own file: everything that the table holds about somebody, as {@code export.schema.json} describes it. It
 * is what an import reads, so that what leaves a jar can come back whole.
 */
public final class JarFile {

    static final String FORMAT = "small-wins";
    static final int VERSION = 1;

    static final String WINS = "wins";
    static final String GRATITUDE = "gratitude";
    static final String AFFIRMATIONS = "affirmations";
    static final String REWARDS = "rewards";
    static final String CHEERS = "cheers";

    private JarFile() {}

    /**
     * What is said once, in the first part.
     *
     * @param promise what the owner is counting towards
     * @param shares which links there are, without what opens them
     */
    public record Owner(Optional<Profile> profile, List<Device> devices, Optional<Promise> promise,
            List<Share> shares) {
    }

    /**
     * @param owner in the first part
     * @param current the reward that is counted towards now, which is not among those that were
     * @param belongings what was told and left, earliest first
     * @param at when the file is made
     */
    public static ObjectNode of(Optional<Owner> owner, Optional<NoteId> current, List<Belonging> belongings,
            Instant at) {
        var document = JsonNodeFactory.instance.objectNode()
                .put("format", FORMAT)
                .put("version", VERSION)
                .put("exportedAt", at.toString());
        owner.ifPresent(one -> owner(document, one));
        List.of(WINS, GRATITUDE, AFFIRMATIONS, REWARDS, CHEERS, "takenOut").forEach(document::putArray);
        belongings.stream()
                .filter(one -> current.filter(id -> id.value().equals(one.name().value())).isEmpty())
                .forEach(one -> add(document, one));
        return document;
    }

    private static void owner(ObjectNode document, Owner owner) {
        owner.profile().ifPresent(profile -> {
            var node = document.putObject("profile").put("private", profile.isPrivate());
            profile.zone().ifPresent(zone -> node.put("zone", zone.getId()));
            node.put("zoneAskedAt", profile.zoneAskedAt().toString());
        });
        var devices = document.putArray("devices");
        owner.devices()
                .forEach(device -> devices.addObject()
                        .put("device", device.name())
                        .put("paired", device.pairedAt().toString())
                        .put("locale", device.locale().toLanguageTag()));
        var shares = document.putArray("shares");
        owner.shares().forEach(share -> shares.add(share(share)));
        owner.promise().ifPresent(promise -> document.set("reward", reward(promise)));
    }

    private static ObjectNode reward(Promise promise) {
        var reward = promise.reward();
        var node = note(promise.told()).put("goal", reward.goal()).put(WINS, reward.wins());
        reward.earnedBy().ifPresent(win -> node.put("earnedBy", win.value()));
        return node;
    }

    private static void add(ObjectNode document, Belonging belonging) {
        switch (belonging) {
            case Belonging.OwnersOwn(var trace) -> add(document, trace);
            case Belonging.Friends(var cheer) -> document.withArray(CHEERS).add(cheer(cheer));
        }
    }

    private static ObjectNode cheer(Cheer cheer) {
        var node = JsonNodeFactory.instance.objectNode().put("id", cheer.id().value()).put("win", cheer.win().value());
        cheer.by().ifPresent(friend -> node.set("by", friend(friend)));
        cheer.message().ifPresent(message -> node.put("message", message));
        return node.put("at", cheer.at().toString());
    }

    private static ObjectNode share(Share share) {
        var node = JsonNodeFactory.instance.objectNode().put("win", share.win().value());
        share.with().ifPresent(friend -> node.set("with", friend(friend)));
        share.from().ifPresent(name -> node.put("from", name.value()));
        return node.put("until", share.until().toString());
    }

    private static ObjectNode friend(Friend friend) {
        return switch (friend) {
            case Friend.Relation(var relation) -> JsonNodeFactory.instance.objectNode().put("relation", relation);
            case Friend.Named(var name) -> JsonNodeFactory.instance.objectNode().put("name", name.value());
        };
    }

    private static void add(ObjectNode document, Trace trace) {
        switch (trace.told()) {
            case Told.InJar(var win) -> document.withArray(WINS).add(win(win, trace.drawnAt()));
            case Told.Noted(var note) -> document.withArray(list(note.kind())).add(note(note));
            case Told.TakenOut(var id, _) -> document.withArray("takenOut").add(id.value());
        }
    }

    private static String list(Note.Kind kind) {
        return switch (kind) {
            case GRATITUDE -> GRATITUDE;
            case AFFIRMATION -> AFFIRMATIONS;
            case REWARD -> REWARDS;
        };
    }

    private static ObjectNode win(Win win, Optional<Instant> drawnAt) {
        var node = JsonNodeFactory.instance.objectNode()
                .put("id", win.id().value())
                .put("words", win.said().words())
                .put("lead", win.said().lead())
                .put("day", win.day().toString())
                .put("at", win.at().toString())
                .put("zone", win.zone().getId())
                .put("language", win.language());
        node.putObject("source").put("door", win.source().door().name()).put("device", win.source().device());
        node.put("trophy", win.special()).put("receivedAt", win.receivedAt().toString());
        drawnAt.ifPresent(at -> node.put("drawnAt", at.toString()));
        return node;
    }

    private static ObjectNode note(Note note) {
        return JsonNodeFactory.instance.objectNode()
                .put("id", note.id().value())
                .put("words", note.said().words())
                .put("lead", note.said().lead())
                .put("at", note.at().toString())
                .put("language", note.language())
                .put("receivedAt", note.receivedAt().toString());
    }
}
