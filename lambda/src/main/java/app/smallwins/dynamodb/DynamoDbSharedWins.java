package app.smallwins.dynamodb;

import static app.smallwins.dynamodb.Calls.answered;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;
import static software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure.ALL_OLD;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import app.smallwins.domain.Cheer;
import app.smallwins.domain.CheerId;
import app.smallwins.domain.Friend;
import app.smallwins.domain.JarId;
import app.smallwins.domain.JarUnreachable;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.ShareCode;
import app.smallwins.domain.ShareId;
import app.smallwins.domain.SharedWin;
import app.smallwins.domain.SharedWins;
import app.smallwins.domain.WinId;
import app.smallwins.dynamodb.Transaction.Result;
import app.smallwins.dynamodb.wire.DynamoDb;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** Finds the one win behind a link, and nothing else. */
public final class DynamoDbSharedWins implements SharedWins {

    private static final String SO_MANY = "n";
    private static final Duration REMEMBERED = Duration.ofDays(2);

    private final DynamoDb client;
    private final String table;
    private final Calls calls;
    private final Reads reads;
    private final Writes writes;

    /**
     * @param client answers in time, see {@link TableClient}
     * @param table the table's name
     */
    public DynamoDbSharedWins(DynamoDb client, String table) {
        this.client = client;
        this.table = table;
        this.calls = new Calls(new SecureRandom());
        this.reads = new Reads(client, table, calls);
        this.writes = new Writes(table);
    }

    @Override
    public Optional<SharedWin> shared(ShareCode code, Instant now) {
        return answered(() -> found(code, now).map(found -> {
            var win = Items.win(found.win());
            return new SharedWin(win.said(), win.language(), ShareItems.from(found.share()));
        }));
    }

    @Override
    public Cheering cheer(ShareCode code, Left left, RequestKey once, Instant now, List<Limit> limits) {
        return answered(() -> found(code, now)).map(found -> cheer(found, left, once, now, limits))
                .orElseGet(Cheering.Ended::new);
    }

    /** A link that holds, and the win it shows. */
    private record Found(JarId jar, Map<String, AttributeValue> share, Map<String, AttributeValue> win) {
    }

    private Optional<Found> found(ShareCode code, Instant now) {
        return reads.get(List.of(Keys.sharedLink(code.hash())))
                .stream()
                .findFirst()
                .filter(link -> now.isBefore(ShareItems.until(link)))
                .flatMap(this::found);
    }

    /**
     * The link only says where to look: whether it holds is for the jar to say. When it is just being brought over into
     * another jar, the next attempt finds it there.
     */
    private Optional<Found> found(Map<String, AttributeValue> link) {
        var jar = new JarId(link.get(ShareItems.JAR).s());
        var items = new HashMap<Map<String, AttributeValue>, Map<String, AttributeValue>>();
        var share = Keys.share(jar, new ShareId(link.get(ShareItems.SHARE).s()));
        var win = Keys.win(jar, new WinId(link.get(ShareItems.WIN).s()));
        reads.get(List.of(Keys.profile(jar), share, win)).forEach(item -> items.put(Keys.of(item), item));
        var profile = items.getOrDefault(Keys.profile(jar), Map.of());
        Items.joined(profile).ifPresent(joined -> {
            throw new JarUnreachable(joined);
        });
        var erasing = profile.containsKey(Items.ERASING);
        return !erasing && items.containsKey(share) && items.containsKey(win) && !Items.isTakenOut(items.get(win))
                ? Optional.of(new Found(jar, items.get(share), items.get(win)))
                : Optional.empty();
    }

    private Cheering cheer(Found found, Left left, RequestKey once, Instant now, List<Limit> limits) {
        var share = ShareItems.share(found.share());
        var by = left.name().<Friend>map(Friend.Named::new).or(share::with);
        var cheer = new Cheer(CheerId.of(now, once), share.win(), by, left.message(), now);
        var parts = Stream.concat(
                Stream.of(first(found.jar(), once, now), isThere(Keys.share(found.jar(), share.id())),
                        put(ShareItems.cheer(found.jar(), cheer))),
                limits.stream().map(limit -> writes.counted(found.jar(), limit, 1))).toList();
        return switch (calls.undisturbed(deadline -> new Transaction(news(found.jar(), cheer), parts.stream())
                .writeTo(client, deadline))) {
            case Result.Done() -> new Cheering.Kept();
            case Result.Erasing() -> new Cheering.Ended();
            case Result.Unexpected(var before) when before.isEmpty() -> new Cheering.Ended();
            case Result.Unexpected(var before) when before.containsKey(SO_MANY) ->
                new Cheering.TooMany(Instant.ofEpochSecond(Long.parseLong(before.get(Items.EXPIRES).n())));
            case Result.Unexpected(_) -> new Cheering.Kept();
        };
    }

    private TransactWriteItem put(Map<String, AttributeValue> item) {
        return TransactWriteItem.builder().put(put -> put.tableName(table).item(item)).build();
    }

    /** The request, unless it came before; then it lies there, and is what the transaction says it found. */
    private TransactWriteItem first(JarId jar, RequestKey once, Instant now) {
        var item = new HashMap<>(Keys.once(jar, once));
        item.put(Items.EXPIRES, DeviceItems.seconds(now.plus(REMEMBERED)));
        return TransactWriteItem.builder()
                .put(put -> put.tableName(table)
                        .item(item)
                        .conditionExpression("attribute_not_exists(pk)")
                        .returnValuesOnConditionCheckFailure(ALL_OLD))
                .build();
    }

    private TransactWriteItem isThere(Map<String, AttributeValue> key) {
        return TransactWriteItem.builder()
                .conditionCheck(check -> check.tableName(table).key(key).conditionExpression("attribute_exists(pk)"))
                .build();
    }

    /** Tells the profile, which is read whenever its owner comes in; unless the jar is being erased. */
    private TransactWriteItem news(JarId jar, Cheer cheer) {
        var values = new HashMap<String, AttributeValue>(Map.of(":one", fromN("1"), ":latest",
                fromS(cheer.id().value()), ":win", fromS(cheer.win().value())));
        cheer.by().ifPresent(friend -> values.put(":by", fromS(ShareItems.written(friend))));
        var by = cheer.by().isPresent() ? ", latestCheerBy = :by" : " REMOVE latestCheerBy";
        return TransactWriteItem.builder()
                .update(Update.builder()
                        .tableName(table)
                        .key(Keys.profile(jar))
                        .conditionExpression(Writes.NOT_ERASING)
                        .updateExpression("ADD cheers :one SET latestCheer = :latest, latestCheerWin = :win" + by)
                        .expressionAttributeValues(values)
                        .build())
                .build();
    }
}
