package app.smallwins.dynamodb;

import static app.smallwins.dynamodb.Calls.answered;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import app.smallwins.domain.Device;
import app.smallwins.domain.DeviceId;
import app.smallwins.domain.DeviceKey;
import app.smallwins.domain.Devices;
import app.smallwins.domain.JarId;
import app.smallwins.domain.JarStore.Introduction;
import app.smallwins.domain.PairingCode;
import app.smallwins.domain.Profile;
import app.smallwins.domain.SharedWins.Limit;
import app.smallwins.dynamodb.Transaction.Result;
import app.smallwins.dynamodb.wire.DynamoDb;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Keeps devices beside the wins of their jar, and codes for ten minutes; {@link Keys} draws the map. */
public final class DynamoDbDevices implements Devices {

    private final DynamoDb client;
    private final String table;
    private final Calls calls;
    private final Reads reads;
    private final Writes writes;
    private final Behind behind;

    /**
     * @param client answers in time, see {@link TableClient}
     * @param table the table's name
     */
    public DynamoDbDevices(DynamoDb client, String table) {
        this.client = client;
        this.table = table;
        this.calls = new Calls(new SecureRandom());
        this.reads = new Reads(client, table, calls);
        this.writes = new Writes(table);
        this.behind = new Behind(reads);
    }

    @Override
    public boolean offer(Offer offer, Optional<Introduction> introduction) {
        var before = answered(() -> first(reads.get(List.of(Keys.offer(offer.jar())))).flatMap(DynamoDbDevices::hash));
        return switch (calls.undisturbed(deadline -> offering(offer, before, introduction).writeTo(client, deadline))) {
            case Result.Done() -> true;
            case Result.Erasing() -> false;
            case Result.Unexpected _ -> offer(offer, introduction);
        };
    }

    @Override
    public Optional<Offer> offered(PairingCode code, Instant now) {
        return answered(() -> first(reads.get(List.of(Keys.code(code.hash()))))
                .map(item -> DeviceItems.offer(code, item))
                .filter(offer -> now.isBefore(offer.until())));
    }

    @Override
    public boolean admit(Offer offer, Device device, String hash) {
        var admitting = new Transaction(writes.unlessErasing(offer.jar()),
                Stream.of(usedUp(offer), deleted(Keys.code(offer.code().hash())),
                        put(DeviceItems.device(device, hash))));
        return calls.undisturbed(deadline -> admitting.writeTo(client, deadline)) instanceof Result.Done;
    }

    @Override
    public Optional<Device> of(DeviceKey key) {
        return answered(() -> first(reads.get(List.of(Keys.device(key.jar(), key.device()))))
                .filter(item -> DeviceItems.isOf(key, item))
                .map(item -> DeviceItems.device(key.jar(), item)));
    }

    @Override
    public List<Device> in(JarId jar) {
        return answered(() -> behind.found(jar, reads.beginningWith(Keys.partition(jar), Keys.DEVICE_PREFIX))
                .stream()
                .map(item -> DeviceItems.device(jar, item))
                .sorted(Comparator.comparing(Device::pairedAt))
                .toList());
    }

    @Override
    public void remove(JarId jar, DeviceId device) {
        write(List.of(deleted(Keys.device(jar, device))));
    }

    @Override
    public List<Device> removeAll(JarId jar) {
        var found = answered(
                () -> behind.found(jar, reads.between(Keys.partition(jar), Keys.CODE, Keys.DEVICE_PREFIX)));
        var codes = found.stream().flatMap(item -> hash(item).stream()).map(Keys::code);
        var due = found.stream().filter(DeliveryItems::isDelivery).map(DeliveryItems::delivery);
        var elsewhere = Stream.concat(codes, due.flatMap(Keys::due));
        var gone = Stream.concat(found.stream().map(Keys::of), elsewhere);
        gone.map(this::deleted).gather(Gatherers.windowFixed(Transaction.MOST)).forEach(this::write);
        return found.stream().filter(DeviceItems::isDevice).map(item -> DeviceItems.device(jar, item)).toList();
    }

    @Override
    public boolean isWithin(JarId jar, Limit limit, int by) {
        var counting = List.of(by == 0 ? writes.within(jar, limit) : writes.counted(jar, limit, by));
        return switch (calls.undisturbed(deadline -> new Transaction(writes.unlessErasing(jar), counting.stream())
                .writeTo(client, deadline))) {
            case Result.Done(),Result.Erasing() -> true;
            case Result.Unexpected _ -> false;
        };
    }

    private void write(List<TransactWriteItem> parts) {
        calls.undisturbed(deadline -> client.transactWriteItems(
                request -> request.transactItems(parts).overrideConfiguration(Calls.within(deadline))));
    }

    /** The jar becomes one of its household's at once, so that it is found when the household leaves. */
    private Transaction offering(Offer offer, Optional<String> before, Optional<Introduction> introduction) {
        var jar = introduction.orElseGet(() -> nothingKnown(offer));
        var guard = introduction.map(writes::profile).orElseGet(() -> writes.household(jar));
        var replaced = before.stream().map(Keys::code).map(this::deleted);
        return new Transaction(guard, Stream.of(Stream.of(noted(offer, before), put(DeviceItems.code(offer))),
                replaced, writes.link(jar)).flatMap(parts -> parts));
    }

    private static Introduction nothingKnown(Offer offer) {
        return new Introduction(offer.jar(), offer.household(), new Profile(Optional.empty(), Instant.EPOCH));
    }

    /** Unless another code was offered meanwhile, which would be left without a note. */
    private TransactWriteItem noted(Offer offer, Optional<String> before) {
        var note = Put.builder().tableName(table).item(DeviceItems.note(offer));
        before.ifPresentOrElse(
                hash -> note.conditionExpression("code = :code")
                        .expressionAttributeValues(Map.of(":code", fromS(hash))),
                () -> note.conditionExpression("attribute_not_exists(code)"));
        return TransactWriteItem.builder().put(note.build()).build();
    }

    /** The jar's note of the code decides, which is gone as soon as the code is used, replaced or taken back. */
    private TransactWriteItem usedUp(Offer offer) {
        return TransactWriteItem.builder()
                .delete(delete -> delete.tableName(table)
                        .key(Keys.offer(offer.jar()))
                        .conditionExpression("code = :code")
                        .expressionAttributeValues(Map.of(":code", fromS(offer.code().hash()))))
                .build();
    }

    private TransactWriteItem put(Map<String, AttributeValue> item) {
        return TransactWriteItem.builder().put(put -> put.tableName(table).item(item)).build();
    }

    private TransactWriteItem deleted(Map<String, AttributeValue> key) {
        return TransactWriteItem.builder().delete(delete -> delete.tableName(table).key(key)).build();
    }

    private static Optional<Map<String, AttributeValue>> first(List<Map<String, AttributeValue>> items) {
        return items.stream().findFirst();
    }

    private static Optional<String> hash(Map<String, AttributeValue> note) {
        return Optional.ofNullable(note.get(Items.CODE)).map(AttributeValue::s);
    }
}
