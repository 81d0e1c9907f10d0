package app.smallwins.dynamodb;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Stream;

import app.smallwins.domain.CheerId;
import app.smallwins.domain.DeviceId;
import app.smallwins.domain.JarId;
import app.smallwins.domain.JarStore.Place;
import app.smallwins.domain.Note;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.ShareId;
import app.smallwins.domain.WinId;
import app.smallwins.domain.webhooks.Delivery;
import app.smallwins.domain.webhooks.WebhookId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where each thing lies in the table. A jar is one partition:
 *
 * <pre>
 * jar#JAR    #month#2026-11     how many wins each day of the month has
 * jar#JAR    #profile           what is known about the owner, the latest cheer, and whether the jar is being erased
 * jar#JAR    #reward            what the owner is counting towards
 * jar#JAR    note#KIND#NOTE     a line somebody wants to hear again, something they are grateful for
 * jar#JAR    win#REQUEST        one win, or the trace of a note, or of what was taken out, by the request that told it
 * jar#JAR    code               the code that was offered last, by its digest
 * jar#JAR    join               the code to join that was offered last, by its digest
 * jar#JAR    device#DEVICE      a device that opens the jar
 * jar#JAR    share#SHARE        a link to one win: for whom, until when, and the digest of what opens it
 * jar#JAR    cheer#CHEER        what a friend left through a link
 * jar#JAR    limit#NAME         how many cheers came, or how much a device told, in a while
 * jar#JAR    destination#HOOK   who is told of each win, and what they are told with
 * jar#JAR    delivery#HOOK#WIN  a win that somebody is not told of yet, or was told of lately
 * jar#JAR    once#REQUEST       when a request came first, and what it asked
 * house#JAR  jar#JAR            a person who was recognised in a household
 * code#CODE  code               whose jar a code opens, by its digest
 * join#CODE  join               which jar a code to join opens, by its digest
 * share#CODE share              where to look for what a link shows, by the digest of what opens it
 * count#NAME count              a number that is forgotten
 * due        TIME#JAR#HOOK#WIN  when which delivery is to be attempted
 * </pre>
 *
 * What is connected with a jar lies together, from {@code code} to {@code device}, so that one query finds all of it.
 * A jar that is only a door to another one says so in its profile, and so that one knows its doors. What else lies behind a
 * door waits to be brought over.
 *
 * <p>What begins with {@code #} is small and read at every look; wins are read by the few.
 */
final class Keys {

    static final String PARTITION = "pk";
    static final String SORT = "sk";

    static final String PROFILE = "#profile";
    static final String REWARD = "#reward";
    static final String SHELF_PREFIX = "#";
    static final String MONTH_PREFIX = "#month#";
    static final String WIN_PREFIX = "win#";
    static final String NOTE_PREFIX = "note#";
    static final String CODE = "code";
    static final String COUNT = "count";
    static final String JOIN = "join";
    static final String DEVICE_PREFIX = "device#";
    static final String SHARE = "share";
    static final String SHARE_PREFIX = "share#";
    static final String CHEER_PREFIX = "cheer#";
    static final String ONCE_PREFIX = "once#";
    static final String WEBHOOK_PREFIX = "destination#";
    static final String DELIVERY_PREFIX = "delivery#";
    static final String JAR_PREFIX = "jar#";

    /** Everything that is due lies together, so that one query finds it. */
    static final AttributeValue DUE = fromS("due");

    /** Sorts after everything that can follow a prefix. */
    private static final String LAST = "~";

    private Keys() {}

    /** The key of an item that was read. */
    static Map<String, AttributeValue> of(Map<String, AttributeValue> item) {
        return Map.of(PARTITION, item.get(PARTITION), SORT, item.get(SORT));
    }

    /** The jar whose item that is. */
    static JarId jar(Map<String, AttributeValue> item) {
        return new JarId(item.get(PARTITION).s().substring(JAR_PREFIX.length()));
    }

    static AttributeValue partition(JarId jar) {
        return fromS(JAR_PREFIX + jar.value());
    }

    static AttributeValue household(JarId household) {
        return fromS("house#" + household.value());
    }

    static Map<String, AttributeValue> profile(JarId jar) {
        return key(partition(jar), PROFILE);
    }

    static Map<String, AttributeValue> reward(JarId jar) {
        return key(partition(jar), REWARD);
    }

    static Map<String, AttributeValue> month(JarId jar, YearMonth month) {
        return key(partition(jar), MONTH_PREFIX + month);
    }

    static Map<String, AttributeValue> win(JarId jar, WinId win) {
        return told(jar, win.request());
    }

    /** Whatever a request told. */
    static Map<String, AttributeValue> told(JarId jar, RequestKey request) {
        return key(partition(jar), WIN_PREFIX + request.value());
    }

    /** Sorts all that was told by the moment it was told. */
    static AttributeValue nameOf(WinId win) {
        return fromS(win.value());
    }

    static Map<String, AttributeValue> note(JarId jar, Note note) {
        return key(partition(jar), notesOf(note.kind()) + note.id().value());
    }

    /** What the sort keys of all notes of a kind begin with. */
    static String notesOf(Note.Kind kind) {
        return NOTE_PREFIX + kind + '#';
    }

    /** The jar's own note of the code that was offered last. */
    static Map<String, AttributeValue> offer(JarId jar) {
        return key(partition(jar), CODE);
    }

    /** The code itself, by its digest. */
    static Map<String, AttributeValue> code(String hash) {
        return key(fromS("code#" + hash), CODE);
    }

    /** The jar's own note of the code to join that was offered last. */
    static Map<String, AttributeValue> joinOffer(JarId jar) {
        return key(partition(jar), JOIN);
    }

    /** The code to join itself, by its digest. */
    static Map<String, AttributeValue> joinCode(String hash) {
        return key(fromS("join#" + hash), JOIN);
    }

    static Map<String, AttributeValue> device(JarId jar, DeviceId device) {
        return key(partition(jar), DEVICE_PREFIX + device.value());
    }

    static Map<String, AttributeValue> limit(JarId jar, String name) {
        return key(partition(jar), "limit#" + name);
    }

    /** The jar's own note of a link. */
    static Map<String, AttributeValue> share(JarId jar, ShareId share) {
        return key(partition(jar), SHARE_PREFIX + share.value());
    }

    /** The link itself, by the digest of what opens it. */
    static Map<String, AttributeValue> sharedLink(String hash) {
        return key(fromS(SHARE_PREFIX + hash), SHARE);
    }

    static Map<String, AttributeValue> cheer(JarId jar, CheerId cheer) {
        return key(partition(jar), CHEER_PREFIX + cheer.value());
    }

    static Map<String, AttributeValue> once(JarId jar, RequestKey request) {
        return key(partition(jar), ONCE_PREFIX + request.value());
    }

    static Map<String, AttributeValue> webhook(JarId jar, WebhookId webhook) {
        return key(partition(jar), WEBHOOK_PREFIX + webhook.value());
    }

    static Map<String, AttributeValue> delivery(Delivery delivery) {
        return key(partition(delivery.jar()),
                deliveriesOf(delivery.webhook()) + delivery.win().value());
    }

    /** What the sort keys of all deliveries to somebody begin with. */
    static String deliveriesOf(WebhookId webhook) {
        return DELIVERY_PREFIX + webhook.value() + '#';
    }

    /** What lies outside the jar of a delivery: when it is due. */
    static Map<String, AttributeValue> due(Instant at, Delivery delivery) {
        return key(DUE, String.join("#", WinId.moment(at), delivery.jar().value(), delivery.webhook().value(),
                delivery.win().value()));
    }

    /** The same, when it is due at all. */
    static Stream<Map<String, AttributeValue>> due(Delivery delivery) {
        return delivery.due().map(at -> due(at, delivery)).stream();
    }

    /** The highest sort key of what is due at {@code moment}. */
    static AttributeValue lastDueAt(Instant moment) {
        return lastOf(WinId.moment(moment) + '#');
    }

    static Map<String, AttributeValue> count(String name) {
        return key(fromS("count#" + name), COUNT);
    }

    static Map<String, AttributeValue> link(JarId household, JarId jar) {
        return key(household(household), JAR_PREFIX + jar.value());
    }

    /**
     * The highest sort key that begins with {@code prefix}. A range up to it means the same as {@code begins_with}, for
     * which the local engine goes through the whole partition.
     */
    static AttributeValue lastOf(String prefix) {
        return fromS(prefix + LAST);
    }

    /** Sorts after every name of what was told at {@code moment}, and before what was told later. */
    static AttributeValue lastNameAt(Instant moment) {
        return fromS(WinId.moment(moment) + '-' + LAST);
    }

    /** Sorts before every name. */
    static AttributeValue firstName() {
        return fromS("0");
    }

    /** Where something is in the index by name. */
    static Map<String, AttributeValue> at(JarId jar, WinId name) {
        var win = win(jar, name);
        return Map.of(PARTITION, win.get(PARTITION), SORT, win.get(SORT), Items.NAME, nameOf(name));
    }

    /** Sorts wins by day, and within a day by the moment they were told. */
    static AttributeValue dayOf(LocalDate day, WinId win) {
        return fromS(day + "#" + win.value());
    }

    /** Where a win is in the index by day. */
    static Map<String, AttributeValue> at(JarId jar, Place place) {
        var win = win(jar, place.win());
        return Map.of(PARTITION, win.get(PARTITION), SORT, win.get(SORT), Items.DAY, dayOf(place.day(), place.win()));
    }

    static AttributeValue firstOn(LocalDate day) {
        return fromS(day + "#");
    }

    static AttributeValue lastOn(LocalDate day) {
        return fromS(day + "#" + LAST);
    }

    private static Map<String, AttributeValue> key(AttributeValue partition, String sort) {
        return Map.of(PARTITION, partition, SORT, fromS(sort));
    }
}
