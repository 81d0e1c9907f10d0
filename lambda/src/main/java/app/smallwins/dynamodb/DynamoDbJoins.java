package app.smallwins.dynamodb;

import static app.smallwins.dynamodb.Calls.answered;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromSs;
import static software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure.ALL_OLD;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import app.smallwins.domain.JarId;
import app.smallwins.domain.JarJoined;
import app.smallwins.domain.JoinCode;
import app.smallwins.domain.Joins;
import app.smallwins.dynamodb.JoinItems.Door;
import app.smallwins.dynamodb.Transaction.Result;
import app.smallwins.dynamodb.wire.Deadline;
import app.smallwins.dynamodb.wire.DynamoDb;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Keeps doors in the profiles of the jars, and codes for ten minutes; {@link Keys} draws the map. */
public final class DynamoDbJoins implements Joins {

    static final String LEADING = Items.JOINED + " = :to";
    private static final String THIS_CODE = "code = :code";

    private final DynamoDb client;
    private final String table;
    private final Calls calls;
    private final Reads reads;
    private final Writes writes;
    private final Movers movers;

    /**
     * @param client answers in time, see {@link TableClient}
     * @param table the table's name
     */
    public DynamoDbJoins(DynamoDb client, String table) {
        this.client = client;
        this.table = table;
        this.calls = new Calls(new SecureRandom());
        this.reads = new Reads(client, table, calls);
        this.writes = new Writes(table);
        this.movers = new Movers(client, table, calls);
    }

    @Override
    public boolean offer(Offer offer) {
        var before = answered(() -> first(reads.get(List.of(Keys.joinOffer(offer.jar())))))
                .map(note -> note.get(Items.CODE).s());
        var replaced = before.stream().map(Keys::joinCode).map(this::deleted);
        var offering = Stream.concat(Stream.of(noted(offer, before), put(JoinItems.code(offer))), replaced).toList();
        return switch (write(writes.unlessErasing(offer.jar()), offering)) {
            case Result.Done() -> true;
            case Result.Erasing() -> false;
            case Result.Unexpected _ -> offer(offer);
        };
    }

    @Override
    public Optional<Offer> offered(JoinCode code, Instant now) {
        return answered(() -> first(reads.get(List.of(Keys.joinCode(code.hash()))))
                .map(item -> JoinItems.offer(code, item))
                .filter(offer -> now.isBefore(offer.until())));
    }

    @Override
    public boolean join(Offer offer, JarId door, JarId household) {
        var joining = Stream.of(
                Stream.of(opened(offer.jar(), new Door(door, household), isPrivate(door)), usedUp(offer),
                        deleted(Keys.joinCode(offer.code().hash()))),
                linked(household, offer.jar()), linked(household, door));
        return write(leading(door, offer.jar(), household),
                joining.flatMap(parts -> parts).toList()) instanceof Result.Done;
    }

    @Override
    public boolean bringOver(JarId door, Duration budget) {
        return answered(() -> joined(door)).map(joined -> isBroughtOver(joined, Deadline.in(budget))).orElse(true);
    }

    @Override
    public void leave(JarId door) {
        answered(() -> joined(door)).ifPresent(this::leave);
    }

    private boolean isBroughtOver(JarJoined joined, Deadline deadline) {
        return joined.isSettled() || movers.isEmptied(joined.door(), joined.jar(), deadline) && isSettled(joined);
    }

    /** Whether somebody else has settled it, or left, is no matter. */
    private boolean isSettled(JarJoined joined) {
        write(update(joined.door(), "REMOVE " + Items.UNSETTLED, stillLeading(joined)), List.of());
        return true;
    }

    private void leave(JarJoined joined) {
        var profile = answered(() -> first(reads.get(List.of(Keys.profile(joined.jar()))))).orElse(Map.of());
        var door = JoinItems.doors(profile).stream().filter(known -> known.jar().equals(joined.door())).findFirst();
        var closed = door.map(known -> closed(joined.jar(), known)).stream();
        var unlinked = door.map(known -> deleted(Keys.link(known.household(), known.jar()))).stream();
        write(gone(joined), Stream.concat(closed, unlinked).toList());
    }

    private boolean isPrivate(JarId door) {
        return answered(() -> first(reads.get(List.of(Keys.profile(door))))
                .filter(profile -> profile.containsKey(Items.IS_PRIVATE))
                .isPresent());
    }

    private Optional<JarJoined> joined(JarId door) {
        return first(reads.get(List.of(Keys.profile(door)))).flatMap(Items::joined);
    }

    private Result write(TransactWriteItem guard, List<TransactWriteItem> parts) {
        return calls.undisturbed(deadline -> new Transaction(guard, parts.stream()).writeTo(client, deadline));
    }

    /** What else the profile of a door says is read by nobody: who comes through has a profile in the jar. */
    private TransactWriteItem leading(JarId door, JarId to, JarId household) {
        return TransactWriteItem.builder()
                .update(update -> update.tableName(table)
                        .key(Keys.profile(door))
                        .conditionExpression(Writes.NOT_ERASING)
                        .updateExpression("SET #joined = :to, #unsettled = :yes, #household = :household")
                        .expressionAttributeNames(Map.of("#joined", Items.JOINED, "#unsettled", Items.UNSETTLED,
                                "#household", Items.HOUSEHOLD))
                        .expressionAttributeValues(Map.of(":to", fromS(to.value()), ":yes", fromS(Items.YES),
                                ":household", fromS(household.value())))
                        .returnValuesOnConditionCheckFailure(ALL_OLD))
                .build();
    }

    /** The jar knows its doors, so that they end with it, and whose it is now; and a wish for privacy comes along. */
    private TransactWriteItem opened(JarId jar, Door door, boolean isPrivate) {
        var names = new HashMap<>(
                Map.of("#owner", Items.OWNER, "#doors", Items.DOORS, "#households", Items.HOUSEHOLDS));
        var values = new HashMap<>(Map.of(":household", fromS(door.household().value()), ":door", door.written(),
                ":households", fromSs(List.of(door.household().value()))));
        if (isPrivate) {
            names.put("#private", Items.IS_PRIVATE);
            values.put(":yes", fromS(Items.YES));
        }
        return TransactWriteItem.builder()
                .update(update -> update.tableName(table)
                        .key(Keys.profile(jar))
                        .conditionExpression(Writes.NOT_ERASING)
                        .updateExpression("SET #owner = :household" + (isPrivate ? ", #private = :yes" : "")
                                + " ADD #doors :door, #households :households")
                        .expressionAttributeNames(names)
                        .expressionAttributeValues(values))
                .build();
    }

    private TransactWriteItem closed(JarId jar, Door door) {
        return TransactWriteItem.builder()
                .update(update -> update.tableName(table)
                        .key(Keys.profile(jar))
                        .conditionExpression("attribute_exists(pk)")
                        .updateExpression("DELETE #doors :door")
                        .expressionAttributeNames(Map.of("#doors", Items.DOORS))
                        .expressionAttributeValues(Map.of(":door", door.written())))
                .build();
    }

    private TransactWriteItem update(JarId jar, String expression, Map<String, AttributeValue> leading) {
        return TransactWriteItem.builder()
                .update(update -> update.tableName(table)
                        .key(Keys.profile(jar))
                        .conditionExpression(LEADING)
                        .updateExpression(expression)
                        .expressionAttributeValues(leading))
                .build();
    }

    private TransactWriteItem gone(JarJoined joined) {
        return TransactWriteItem.builder()
                .delete(delete -> delete.tableName(table)
                        .key(Keys.profile(joined.door()))
                        .conditionExpression(LEADING)
                        .expressionAttributeValues(stillLeading(joined)))
                .build();
    }

    private static Map<String, AttributeValue> stillLeading(JarJoined joined) {
        return Map.of(":to", fromS(joined.jar().value()));
    }

    private Stream<TransactWriteItem> linked(JarId household, JarId jar) {
        return household.equals(jar) ? Stream.empty() : Stream.of(put(Keys.link(household, jar)));
    }

    /** Unless another code was offered meanwhile, which would be left without a note. */
    private TransactWriteItem noted(Offer offer, Optional<String> before) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(table)
                        .item(JoinItems.note(offer))
                        .conditionExpression(before.isPresent() ? THIS_CODE : "attribute_not_exists(code)")
                        .expressionAttributeValues(before.map(hash -> Map.of(":code", fromS(hash))).orElse(null)))
                .build();
    }

    /** The jar's note of the code decides, which is gone as soon as the code is used, replaced or taken back. */
    private TransactWriteItem usedUp(Offer offer) {
        return TransactWriteItem.builder()
                .delete(delete -> delete.tableName(table)
                        .key(Keys.joinOffer(offer.jar()))
                        .conditionExpression(THIS_CODE)
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
}
