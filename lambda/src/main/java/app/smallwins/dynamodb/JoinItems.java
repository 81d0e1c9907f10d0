package app.smallwins.dynamodb;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.smallwins.domain.JarId;
import app.smallwins.domain.JoinCode;
import app.smallwins.domain.Joins.Offer;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What codes to join and doors look like in the table. Of codes it has digests alone. */
final class JoinItems {

    private static final String JAR = "jar";
    private static final String AND = " ";

    private JoinItems() {}

    /**
     * A door of a jar.
     *
     * @param household the household that it belongs to
     */
    record Door(JarId jar, JarId household) {

        AttributeValue written() {
            return AttributeValue.fromSs(List.of(jar.value() + AND + household.value()));
        }

        private static Door of(String written) {
            var parts = written.split(AND, 2);
            return new Door(new JarId(parts[0]), new JarId(parts[1]));
        }
    }

    static Map<String, AttributeValue> code(Offer offer) {
        var item = new HashMap<>(Keys.joinCode(offer.code().hash()));
        item.put(JAR, fromS(offer.jar().value()));
        item.put(DeviceItems.UNTIL, DeviceItems.moment(offer.until()));
        item.put(Items.EXPIRES, DeviceItems.seconds(offer.until()));
        return item;
    }

    static Offer offer(JoinCode code, Map<String, AttributeValue> item) {
        return new Offer(code, new JarId(item.get(JAR).s()),
                Instant.ofEpochMilli(Long.parseLong(item.get(DeviceItems.UNTIL).n())));
    }

    /** The jar's own note of a code, by which it can be taken back. */
    static Map<String, AttributeValue> note(Offer offer) {
        var item = new HashMap<>(Keys.joinOffer(offer.jar()));
        item.put(Items.CODE, fromS(offer.code().hash()));
        item.put(Items.EXPIRES, DeviceItems.seconds(offer.until()));
        return item;
    }

    static List<Door> doors(Map<String, AttributeValue> profile) {
        return Optional.ofNullable(profile.get(Items.DOORS))
                .map(doors -> doors.ss().stream().map(Door::of).toList())
                .orElse(List.of());
    }

    /** All households that may have the jar in their list. */
    static List<JarId> households(Map<String, AttributeValue> profile) {
        return Optional.ofNullable(profile.get(Items.HOUSEHOLDS))
                .map(households -> households.ss().stream().map(JarId::new).toList())
                .orElse(List.of());
    }
}
