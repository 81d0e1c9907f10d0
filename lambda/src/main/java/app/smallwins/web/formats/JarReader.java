package app.smallwins.web.formats;

import app.smallwins.domain.Cheer;
import app.smallwins.domain.CheerId;
import app.smallwins.domain.Friend;
import app.smallwins.domain.FriendName;
import app.smallwins.domain.JarStore.Told;
import app.smallwins.domain.JarStore.Trace;
import app.smallwins.domain.Keepsakes;
import app.smallwins.domain.Keepsakes.Entry;
import app.smallwins.domain.Keepsakes.Left;
import app.smallwins.domain.Keepsakes.Promise;
import app.smallwins.domain.Note;
import app.smallwins.domain.NoteId;
import app.smallwins.domain.Profile;
import app.smallwins.domain.Reward;
import app.smallwins.domain.Source;
import app.smallwins.domain.Utterance;
import app.smallwins.domain.Win;
import app.smallwins.domain.WinId;
import app.smallwins.speech.Languages;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads this project's own file. What it does not know, a later version may have added; it is no matter. */
final class JarReader {

    private static final int LONGEST_LEAD = 100;
    private static final int MOST_WINS = 1_000_000;
    private static final String RELATION = "[a-z-]{1,40}";
    private static final String DEVICE = "[0-9a-f]{0,8}";

    private JarReader() {}

    static boolean isOurs(Node file) {
        return file.object().path("format").asText("").equals(JarFile.FORMAT);
    }

    static Keepsakes read(Node file) {
        if (file.number("version") != JarFile.VERSION) {
            throw new UnreadableFile();
        }
        var entries = Stream.of(entries(file, JarFile.WINS, JarReader::win),
                entries(file, JarFile.GRATITUDE, node -> trace(note(node, Note.Kind.GRATITUDE))),
                entries(file, JarFile.AFFIRMATIONS, node -> trace(note(node, Note.Kind.AFFIRMATION))),
                entries(file, JarFile.REWARDS, node -> trace(note(node, Note.Kind.REWARD))))
                .flatMap(list -> list)
                .toList();
        return new Keepsakes(Keepsakes.Origin.JAR, entries, file.child("profile").map(JarReader::profile),
                file.child("reward").map(JarReader::promise), cheers(file));
    }

    private static Stream<Entry> entries(Node file, String list, Function<Node, Trace> reader) {
        return file.list(list).stream().map(node -> new Entry(node.where(), sensible(() -> reader.apply(node))));
    }

    private static List<Left> cheers(Node file) {
        return file.list(JarFile.CHEERS)
                .stream()
                .map(node -> new Left(node.where(), sensible(() -> cheer(node))))
                .toList();
    }

    private static Cheer cheer(Node node) {
        var id = new CheerId(id(node).value());
        return new Cheer(id, new WinId(node.text("win")), node.child("by").map(JarReader::friend),
                node.optionalText("message"), node.moment("at"));
    }

    private static Friend friend(Node node) {
        return node.optionalText("relation")
                .<Friend>map(relation -> new Friend.Relation(matching(relation, RELATION)))
                .orElseGet(() -> new Friend.Named(new FriendName(node.text("name"))));
    }

    private static Trace win(Node node) {
        var win = new Win(id(node), said(node), node.day("day"), node.moment("at"), node.zone("zone"), language(node),
                source(node.child("source").orElseThrow(UnreadableFile::new)), node.flag("trophy"),
                node.moment("receivedAt"));
        return new Trace(new Told.InJar(win), node.optionalMoment("drawnAt"));
    }

    private static Trace trace(Note note) {
        return new Trace(new Told.Noted(note), Optional.empty());
    }

    private static Note note(Node node, Note.Kind kind) {
        return new Note(new NoteId(id(node).value()), kind, said(node), node.moment("at"), language(node),
                node.moment("receivedAt"));
    }

    /** An id begins with a moment, and there are such that are none. */
    private static WinId id(Node node) {
        var id = new WinId(node.text("id"));
        id.at();
        return id;
    }

    private static Utterance said(Node node) {
        var lead = node.optionalText("lead").orElse("");
        if (lead.length() > LONGEST_LEAD) {
            throw new UnreadableFile();
        }
        return new Utterance(lead, node.text("words"));
    }

    private static String language(Node node) {
        var language = node.text("language");
        if (!language.isEmpty() && !Languages.all().contains(language)) {
            throw new UnreadableFile();
        }
        return language;
    }

    private static Source source(Node node) {
        return new Source(Source.Door.valueOf(node.text("door")), matching(node.text("device"), DEVICE));
    }

    private static Profile profile(Node node) {
        return new Profile(node.optionalText("zone").map(_ -> node.zone("zone")), node.moment("zoneAskedAt"),
                node.flag("private"));
    }

    private static Promise promise(Node node) {
        return sensible(() -> {
            var told = note(node, Note.Kind.REWARD);
            var wins = node.number("wins");
            if (wins < 0 || wins > MOST_WINS) {
                throw new UnreadableFile();
            }
            var reward = new Reward(told.id(), told.said().words(), node.number("goal"), wins,
                    node.optionalText("earnedBy").map(WinId::new));
            return new Promise(node.where(), reward, told);
        });
    }

    private static String matching(String text, String pattern) {
        if (!text.matches(pattern)) {
            throw new UnreadableFile();
        }
        return text;
    }

    private static <T> T sensible(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw new UnreadableFile();
        }
    }
}
