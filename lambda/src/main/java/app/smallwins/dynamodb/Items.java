package app.smallwins.dynamodb;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import app.smallwins.domain.JarId;
import app.smallwins.domain.JarJoined;
import app.smallwins.domain.JarStore.Lot;
import app.smallwins.domain.JarStore.Told;
import app.smallwins.domain.JarStore.Trace;
import app.smallwins.domain.Note;
import app.smallwins.domain.NoteId;
import app.smallwins.domain.Profile;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.Reward;
import app.smallwins.domain.Source;
import app.smallwins.domain.Utterance;
import app.smallwins.domain.Win;
import app.smallwins.domain.WinId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the things in the table look like, and how to read them back. */
final class Items {

    static final String NAME = "told";
    static final String WORDS = "words";
    static final String LEAD = "lead";
    static final String DAY = "day";
    static final String ZONE = "zone";
    static final String TAKEN_OUT_BY = "takenOutBy";
    static final String NOTE_KIND = "note";
    static final String TREAT = "treat";
    static final String REWARD_ID = "rewardId";
    static final String TOWARDS = "towards";
    static final String EARNED = "earned";
    static final String EARNED_BY = "earnedBy";
    static final String ERASING = "erasing";
    static final String YES = "yes";
    static final String IS_PRIVATE = "private";
    static final String ZONE_ASKED_AT = "zoneAskedAt";

    static final String CODE = "code";
    static final String EXPIRES = "expires";

    static final String CHANCE = "chance";
    static final String TROPHY = "trophy";
    static final String DRAWN_AT = "drawnAt";
    static final String RECEIVED_AT = "receivedAt";
    static final String BROUGHT = "brought";

    /** All that tells something about a win, and so all that goes when it is taken out. */
    static final List<String> OF_A_WIN = List.of(WORDS, LEAD, DAY, "at", ZONE, "language", "door", "device",
            CHANCE, TROPHY, DRAWN_AT, RECEIVED_AT, BROUGHT);

    /** All that tells something about a note, in the trace of it. */
    static final List<String> OF_A_NOTE = List.of(NOTE_KIND, WORDS, LEAD, "at", "language",
            RECEIVED_AT);

    static final String HOUSEHOLD = "household";

    /** Every household that ever had the jar in its list. */
    static final String HOUSEHOLDS = "households";

    /** The household that a jar was opened to last, and that alone may have it forgotten. */
    static final String OWNER = "owner";

    /** In the profile of a door, the jar that it opens. */
    static final String JOINED = "joined";

    /** In the profile of a door: something behind it was not brought over yet. */
    static final String UNSETTLED = "unsettled";

    /** In the profile of a jar, its doors, each with its household. */
    static final String DOORS = "doors";

    /** By moment, and within one by when they reached us; traces of what was taken out come last in theirs. */
    static final Comparator<Map<String, AttributeValue>> LATEST_FIRST = Comparator
            .<Map<String, AttributeValue>, String>comparing(item -> moment(item))
            .thenComparing(item -> receivedAt(item).orElse(Instant.MIN))
            .reversed();

    private Items() {}

    static Map<String, AttributeValue> win(JarId jar, Win win) {
        var item = new HashMap<>(Keys.win(jar, win.id()));
        item.put(NAME, Keys.nameOf(win.id()));
        item.put(WORDS, fromS(win.said().words()));
        item.put(LEAD, fromS(win.said().lead()));
        item.put(DAY, Keys.dayOf(win.day(), win.id()));
        item.put("at", fromS(win.at().toString()));
        item.put(ZONE, fromS(win.zone().getId()));
        item.put("language", fromS(win.language()));
        item.put("door", fromS(win.source().door().name()));
        item.put("device", fromS(win.source().device()));
        item.put(RECEIVED_AT, fromS(win.receivedAt().toString()));
        item.put(CHANCE, fromS(win.id().chance()));
        if (win.special()) {
            item.put(TROPHY, fromS(win.id().value()));
        }
        return item;
    }

    static Lot lot(Map<String, AttributeValue> item) {
        return new Lot(win(item), drawnAt(item));
    }

    static Trace trace(Map<String, AttributeValue> item) {
        return new Trace(told(item), drawnAt(item));
    }

    /** A win as it was, with when it was drawn last, marked as one that nobody else is told of. */
    static Map<String, AttributeValue> win(JarId jar, Win win, Optional<Instant> drawnAt) {
        var item = win(jar, win);
        item.put(BROUGHT, fromS(YES));
        drawnAt.ifPresent(at -> item.put(DRAWN_AT, fromS(at.toString())));
        return item;
    }

    static Told told(Map<String, AttributeValue> item) {
        if (isTakenOut(item)) {
            return new Told.TakenOut(winId(item), takenOutBy(item));
        }
        return item.containsKey(NOTE_KIND) ? new Told.Noted(traced(item)) : new Told.InJar(win(item));
    }

    /** The trace of a note, among all that was told. It has no day and no chance: the indexes hold wins alone. */
    static Map<String, AttributeValue> trace(JarId jar, Note note) {
        var item = new HashMap<>(Keys.win(jar, note.told()));
        item.put(NAME, Keys.nameOf(note.told()));
        item.put(NOTE_KIND, fromS(note.kind().name()));
        item.put(WORDS, fromS(note.said().words()));
        item.put(LEAD, fromS(note.said().lead()));
        item.put("at", fromS(note.at().toString()));
        item.put("language", fromS(note.language()));
        item.put(RECEIVED_AT, fromS(note.receivedAt().toString()));
        return item;
    }

    private static Note traced(Map<String, AttributeValue> item) {
        return note(Note.Kind.valueOf(text(item, NOTE_KIND)), winId(item).value(), item);
    }

    static boolean isTakenOut(Map<String, AttributeValue> item) {
        return item.containsKey(TAKEN_OUT_BY);
    }

    static RequestKey takenOutBy(Map<String, AttributeValue> item) {
        return new RequestKey(text(item, TAKEN_OUT_BY));
    }

    static Win win(Map<String, AttributeValue> item) {
        return new Win(winId(item), new Utterance(text(item, LEAD), text(item, WORDS)), day(item),
                Moments.instant(text(item, "at")), ZoneId.of(text(item, ZONE)), text(item, "language"), source(item),
                item.containsKey(TROPHY), Moments.instant(text(item, RECEIVED_AT)));
    }

    /** A note has no day: the index by day holds wins alone. */
    static Map<String, AttributeValue> note(JarId jar, Note note) {
        var item = new HashMap<>(Keys.note(jar, note));
        item.put(WORDS, fromS(note.said().words()));
        item.put(LEAD, fromS(note.said().lead()));
        item.put("at", fromS(note.at().toString()));
        item.put("language", fromS(note.language()));
        item.put(RECEIVED_AT, fromS(note.receivedAt().toString()));
        return item;
    }

    static Note note(Note.Kind kind, Map<String, AttributeValue> item) {
        return note(kind, text(item, Keys.SORT).substring(Keys.notesOf(kind).length()), item);
    }

    private static Note note(Note.Kind kind, String id, Map<String, AttributeValue> item) {
        var at = Moments.instant(text(item, "at"));
        return new Note(new NoteId(id), kind, new Utterance(text(item, LEAD), text(item, WORDS)), at,
                text(item, "language"), receivedAt(item).orElse(at));
    }

    /** The profile, or empty when the item only marks a jar that is being erased. */
    static Optional<Profile> profile(Map<String, AttributeValue> item) {
        return Optional.ofNullable(item.get(ZONE_ASKED_AT))
                .map(asked -> new Profile(
                        Optional.ofNullable(item.get(ZONE)).map(zone -> ZoneId.of(zone.s())),
                        Moments.instant(asked.s()), item.containsKey(IS_PRIVATE)));
    }

    /** The household that alone may have the jar forgotten; empty when it is the one that it always was. */
    static Optional<JarId> owner(Map<String, AttributeValue> profile) {
        return Optional.ofNullable(profile.get(OWNER)).map(owner -> new JarId(owner.s()));
    }

    /** What is told to who asks for a jar that is only a door; empty when it is a jar. */
    static Optional<JarJoined> joined(Map<String, AttributeValue> profile) {
        return Optional.ofNullable(profile.get(JOINED))
                .map(to -> new JarJoined(Keys.jar(profile), new JarId(to.s()), !profile.containsKey(UNSETTLED)));
    }

    static Map<String, AttributeValue> reward(JarId jar, Reward reward) {
        var item = new HashMap<>(Keys.reward(jar));
        item.put(REWARD_ID, fromS(reward.id().value()));
        item.put(TREAT, fromS(reward.treat()));
        item.put("goal", fromN(Integer.toString(reward.goal())));
        item.put(TOWARDS, fromN(Integer.toString(reward.wins())));
        reward.earnedBy().ifPresent(win -> {
            item.put(EARNED, fromS(reward.id().value()));
            item.put(EARNED_BY, fromS(win.value()));
        });
        return item;
    }

    /** The reward, or empty when the item only counts for one that is gone. It is earned by who says its own name. */
    static Optional<Reward> reward(Map<String, AttributeValue> item) {
        if (!item.containsKey(REWARD_ID)) {
            return Optional.empty();
        }
        var earnedBy = Optional.ofNullable(item.get(EARNED_BY)).map(AttributeValue::s).map(WinId::new);
        return Optional.of(new Reward(new NoteId(text(item, REWARD_ID)), text(item, TREAT),
                Integer.parseInt(item.get("goal").n()), Integer.parseInt(item.get(TOWARDS).n()),
                earnedBy.filter(_ -> item.get(EARNED).equals(item.get(REWARD_ID)))));
    }

    static boolean isReward(Map<String, AttributeValue> item) {
        return text(item, Keys.SORT).equals(Keys.REWARD);
    }

    static boolean isMonth(Map<String, AttributeValue> item) {
        return text(item, Keys.SORT).startsWith(Keys.MONTH_PREFIX);
    }

    static boolean isProfile(Map<String, AttributeValue> item) {
        return text(item, Keys.SORT).equals(Keys.PROFILE);
    }

    static JarId linkedJar(Map<String, AttributeValue> link) {
        return new JarId(text(link, Keys.SORT).substring(Keys.JAR_PREFIX.length()));
    }

    /** The attribute of a month that counts the wins of {@code day}. */
    static String counterOf(LocalDate day) {
        var date = day.getDayOfMonth();
        return (date < 10 ? "d0" : "d") + date;
    }

    /** The days of a month that have a win. */
    static SortedMap<LocalDate, Integer> counts(Map<String, AttributeValue> item) {
        var month = YearMonth.parse(text(item, Keys.SORT).substring(Keys.MONTH_PREFIX.length()));
        var counts = new TreeMap<LocalDate, Integer>();
        for (var date = 1; date <= month.lengthOfMonth(); date++) {
            var day = month.atDay(date);
            var count = Optional.ofNullable(item.get(counterOf(day))).map(n -> Integer.parseInt(n.n())).orElse(0);
            if (count > 0) {
                counts.put(day, count);
            }
        }
        return counts;
    }

    static LocalDate day(Map<String, AttributeValue> item) {
        return Moments.day(text(item, DAY));
    }

    private static Optional<Instant> drawnAt(Map<String, AttributeValue> item) {
        return Optional.ofNullable(item.get(DRAWN_AT)).map(AttributeValue::s).map(Moments::instant);
    }

    private static Optional<Instant> receivedAt(Map<String, AttributeValue> item) {
        return Optional.ofNullable(item.get(RECEIVED_AT)).map(received -> Instant.parse(received.s()));
    }

    private static String moment(Map<String, AttributeValue> item) {
        var id = winId(item).value();
        return id.substring(0, id.indexOf('-'));
    }

    private static WinId winId(Map<String, AttributeValue> item) {
        return new WinId(text(item, NAME));
    }

    private static Source source(Map<String, AttributeValue> item) {
        return new Source(Source.Door.valueOf(text(item, "door")), text(item, "device"));
    }

    private static String text(Map<String, AttributeValue> item, String name) {
        var value = item.get(name);
        if (value == null) {
            throw new IllegalArgumentException("an item of the table has no " + name);
        }
        return value.s();
    }
}
