package app.smallwins.dynamodb;

import static app.smallwins.dynamodb.Calls.answered;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;
import static software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure.ALL_OLD;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import app.smallwins.domain.Cheer;
import app.smallwins.domain.CheerId;
import app.smallwins.domain.CheerNews;
import app.smallwins.domain.JarId;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.Share;
import app.smallwins.domain.ShareCode;
import app.smallwins.domain.ShareId;
import app.smallwins.domain.Shares;
import app.smallwins.domain.Win;
import app.smallwins.dynamodb.Transaction.Result;
import app.smallwins.dynamodb.wire.DynamoDb;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Keeps links and cheers beside the wins of their jar; {@link Keys} draws the map. */
public final class DynamoDbShares implements Shares {

    private static final String NOT_PRIVATE = Writes.NOT_ERASING + " AND attribute_not_exists(#private)";

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
    public DynamoDbShares(DynamoDb client, String table) {
        this.client = client;
        this.table = table;
        this.calls = new Calls(new SecureRandom());
        this.reads = new Reads(client, table, calls);
        this.writes = new Writes(table);
        this.behind = new Behind(reads);
    }

    @Override
    public Made make(JarId jar, Share share, ShareCode code, boolean onACard) {
        var guard = onACard ? unlessPrivate(jar) : writes.unlessErasing(jar);
        var making = List.of(writes.isThere(jar, share.win()), put(ShareItems.share(jar, share, code)),
                put(ShareItems.link(jar, share, code)));
        return switch (calls.undisturbed(deadline -> new Transaction(guard, making.stream())
                .writeTo(client, deadline))) {
            case Result.Done() -> Made.MADE;
            case Result.Erasing() -> Made.BEING_ERASED;
            case Result.Unexpected(var item) -> item.containsKey(Items.IS_PRIVATE) ? Made.PRIVATE : Made.NO_SUCH_WIN;
        };
    }

    @Override
    public List<Share> in(JarId jar, Instant now) {
        return answered(() -> items(jar).stream()
                .map(ShareItems::share)
                .filter(share -> now.isBefore(share.until()))
                .sorted(Comparator.comparing(Share::until))
                .toList());
    }

    @Override
    public boolean end(JarId jar, ShareId share) {
        var found = answered(() -> reads.get(List.of(Keys.share(jar, share))));
        end(found);
        return !found.isEmpty();
    }

    @Override
    public int endAll(JarId jar) {
        var found = answered(() -> items(jar));
        end(found);
        return found.size();
    }

    @Override
    public List<Cheer> left(JarId jar, int atMost) {
        return answered(() -> latest(jar, atMost));
    }

    @Override
    public List<CheeredWin> cheers(JarId jar, int atMost) {
        return answered(() -> cheeredWins(jar, latest(jar, atMost)));
    }

    @Override
    public List<Cheer> cheers(JarId jar, Optional<CheerId> after, int atMost) {
        return answered(() -> reads.cheers(jar, after, atMost).stream().map(ShareItems::cheer).toList());
    }

    @Override
    public Optional<Integer> restore(JarId jar, List<Cheer> cheers) {
        var there = answered(() -> reads.get(cheers.stream().map(cheer -> Keys.cheer(jar, cheer.id())).toList())
                .stream()
                .map(ShareItems::cheer)
                .map(Cheer::id)
                .collect(Collectors.toSet()));
        var fresh = cheers.stream().filter(cheer -> !there.contains(cheer.id())).toList();
        var puts = fresh.stream().map(cheer -> put(ShareItems.cheer(jar, cheer))).toList();
        return calls.undisturbed(deadline -> new Transaction(writes.unlessErasing(jar), puts.stream())
                .writeTo(client, deadline)) instanceof Result.Done ? Optional.of(fresh.size()) : Optional.empty();
    }

    @Override
    public List<CheeredWin> hear(JarId jar, int atMost, RequestKey by) {
        var cheers = answered(() -> latest(jar, atMost));
        return cheers.isEmpty()
                ? List.of()
                : whileMarking(jar, cheers.getFirst().id(), by, () -> cheeredWins(jar, cheers));
    }

    @Override
    public Optional<Win> hear(JarId jar, CheerNews news, RequestKey by) {
        return whileMarking(jar, news.latest(), by, () -> reads.get(List.of(Keys.win(jar, news.win())))
                .stream()
                .filter(item -> !Items.isTakenOut(item))
                .map(Items::win)
                .findFirst());
    }

    private List<Map<String, AttributeValue>> items(JarId jar) {
        return behind.found(jar, reads.beginningWith(Keys.partition(jar), Keys.SHARE_PREFIX));
    }

    private void end(List<Map<String, AttributeValue>> shares) {
        shares.stream()
                .flatMap(item -> Stream.of(Keys.of(item), Keys.sharedLink(item.get(Items.CODE).s())))
                .map(this::deleted)
                .gather(Gatherers.windowFixed(Transaction.MOST))
                .forEach(parts -> calls.undisturbed(deadline -> client.transactWriteItems(
                        request -> request.transactItems(parts).overrideConfiguration(Calls.within(deadline)))));
    }

    private List<Cheer> latest(JarId jar, int atMost) {
        return behind.found(jar, reads.beginningWith(Keys.partition(jar), Keys.CHEER_PREFIX, atMost))
                .stream()
                .map(ShareItems::cheer)
                .toList();
    }

    /** Reads while it is remembered that the cheers were heard; that this fails only means that they are told once more. */
    private <T> T whileMarking(JarId jar, CheerId latest, RequestKey by, Supplier<T> reading) {
        var marking = CompletableFuture.runAsync(() -> mark(jar, latest, by), Thread::startVirtualThread);
        try {
            return answered(reading);
        } finally {
            marking.join();
        }
    }

    /** All cheers are heard, unless another came meanwhile. */
    private void mark(JarId jar, CheerId latest, RequestKey by) {
        try {
            client.updateItem(update -> update.tableName(table)
                    .key(Keys.profile(jar))
                    .conditionExpression("latestCheer <= :latest AND " + Writes.NOT_ERASING)
                    .updateExpression("SET cheersHeard = cheers, cheersHeardBy = :by")
                    .expressionAttributeValues(Map.of(":latest", fromS(latest.value()), ":by", fromS(by.value()))));
        } catch (SdkException later) {
            // then they are told again
        }
    }

    /** The demand that the jar is not being erased, and that its owner has nothing against cards. */
    private TransactWriteItem unlessPrivate(JarId jar) {
        return TransactWriteItem.builder()
                .conditionCheck(check -> check.tableName(table)
                        .key(Keys.profile(jar))
                        .conditionExpression(NOT_PRIVATE)
                        .expressionAttributeNames(Map.of("#private", Items.IS_PRIVATE))
                        .returnValuesOnConditionCheckFailure(ALL_OLD))
                .build();
    }

    private TransactWriteItem put(Map<String, AttributeValue> item) {
        return TransactWriteItem.builder().put(put -> put.tableName(table).item(item)).build();
    }

    private TransactWriteItem deleted(Map<String, AttributeValue> key) {
        return TransactWriteItem.builder().delete(delete -> delete.tableName(table).key(key)).build();
    }

    private List<CheeredWin> cheeredWins(JarId jar, List<Cheer> cheers) {
        if (cheers.isEmpty()) {
            return List.of();
        }
        var keys = cheers.stream().map(Cheer::win).distinct().map(win -> Keys.win(jar, win)).toList();
        var wins = reads.get(keys)
                .stream()
                .filter(item -> !Items.isTakenOut(item))
                .map(Items::win)
                .collect(Collectors.toMap(Win::id, Function.identity()));
        return cheers.stream()
                .filter(cheer -> wins.containsKey(cheer.win()))
                .map(cheer -> new CheeredWin(cheer, wins.get(cheer.win())))
                .toList();
    }
}
