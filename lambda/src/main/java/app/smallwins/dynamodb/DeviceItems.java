package app.smallwins.dynamodb;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import app.smallwins.domain.Device;
import app.smallwins.domain.DeviceId;
import app.smallwins.domain.DeviceKey;
import app.smallwins.domain.Devices.Offer;
import app.smallwins.domain.JarId;
import app.smallwins.domain.PairingCode;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What codes and devices look like in the table. Of codes and keys it has digests alone. */
final class DeviceItems {

    static final String UNTIL = "until";
    private static final String JAR = "jar";
    private static final String LOCALE = "locale";
    private static final String NAME = "name";
    private static final String SECRET = "secret";
    private static final String PAIRED_AT = "pairedAt";

    private DeviceItems() {}

    static Map<String, AttributeValue> code(Offer offer) {
        var item = new HashMap<>(Keys.code(offer.code().hash()));
        item.put(JAR, fromS(offer.jar().value()));
        item.put(Items.HOUSEHOLD, fromS(offer.household().value()));
        item.put(LOCALE, fromS(offer.locale().toLanguageTag()));
        item.put(UNTIL, moment(offer.until()));
        item.put(Items.EXPIRES, seconds(offer.until()));
        return item;
    }

    static Offer offer(PairingCode code, Map<String, AttributeValue> item) {
        return new Offer(code, new JarId(item.get(JAR).s()), new JarId(item.get(Items.HOUSEHOLD).s()),
                Locale.forLanguageTag(item.get(LOCALE).s()),
                Instant.ofEpochMilli(Long.parseLong(item.get(UNTIL).n())));
    }

    /** The jar's own note of a code, by which it can be taken back. */
    static Map<String, AttributeValue> note(Offer offer) {
        var item = new HashMap<>(Keys.offer(offer.jar()));
        item.put(Items.CODE, fromS(offer.code().hash()));
        item.put(Items.EXPIRES, seconds(offer.until()));
        return item;
    }

    static Map<String, AttributeValue> device(Device device, String hash) {
        var item = new HashMap<>(Keys.device(device.jar(), device.id()));
        item.put(NAME, fromS(device.name()));
        item.put(SECRET, fromS(hash));
        item.put(Items.HOUSEHOLD, fromS(device.household().value()));
        item.put(LOCALE, fromS(device.locale().toLanguageTag()));
        item.put(PAIRED_AT, fromS(device.pairedAt().toString()));
        return item;
    }

    static Device device(JarId jar, Map<String, AttributeValue> item) {
        return new Device(jar, new DeviceId(item.get(Keys.SORT).s().substring(Keys.DEVICE_PREFIX.length())),
                item.get(NAME).s(), new JarId(item.get(Items.HOUSEHOLD).s()),
                Locale.forLanguageTag(item.get(LOCALE).s()), Instant.parse(item.get(PAIRED_AT).s()));
    }

    static boolean isDevice(Map<String, AttributeValue> item) {
        return item.get(Keys.SORT).s().startsWith(Keys.DEVICE_PREFIX);
    }

    static boolean isOf(DeviceKey key, Map<String, AttributeValue> item) {
        return Optional.ofNullable(item.get(SECRET)).filter(kept -> key.matches(kept.s())).isPresent();
    }

    static AttributeValue moment(Instant at) {
        return fromN(Long.toString(at.toEpochMilli()));
    }

    /** DynamoDB's "time to live" takes seconds, and deletes within days. */
    static AttributeValue seconds(Instant at) {
        return fromN(Long.toString(at.getEpochSecond()));
    }
}
