package app.smallwins.dynamodb;

import static app.smallwins.dynamodb.Calls.answered;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import app.smallwins.domain.DayRange;
import app.smallwins.domain.JarId;
import app.smallwins.dynamodb.wire.Deadline;
import app.smallwins.domain.JarStore;
import app.smallwins.domain.Note;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.Reward;
import app.smallwins.domain.Shelf;
import app.smallwins.domain.Win;
import app.smallwins.domain.WinId;
import app.smallwins.dynamodb.Transaction.Result;
import app.smallwins.dynamodb.wire.DynamoDb;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Keeps jars in one DynamoDB table; {@link Keys} draws the map. */
public final class DynamoDbJarStore implements JarStore {

    /** The most keys that DynamoDB's {@code BatchGetItem} takes, less the profile's and the reward's. */
    private static final int MONTHS_AT_ONCE = 98;

    /** With two to choose from, the one that was drawn last can be left out. */
    private static final int ENOUGH_LOTS = 2;
    private static final String FIRST_CHANCE = "0";

    private static final Comparator<Win> LATEST_DAY_FIRST = Comparator.comparing(Win::day)
            .thenComparing(Win::at)
            .thenComparing(Win::receivedAt)
            .reversed();

    private final DynamoDb client;
    private final Calls calls;
    private final Reads reads;
    private final Writes writes;
    private final NoteWrites noteWrites;
    private final Restores restores;
    private final Eraser eraser;
    private final Behind behind;

    /**
     * @param client answers in time, see {@link TableClient}
     * @param table the table's name
     */
    public DynamoDbJarStore(DynamoDb client, String table) {
        this(client, table, new SecureRandom());
    }

    /** @param randomness spreads the attempts of writers that meet at the same item */
    DynamoDbJarStore(DynamoDb client, String table, RandomGenerator randomness) {
        this.client = client;
        this.calls = new Calls(randomness);
        this.reads = new Reads(client, table, calls);
        this.behind = new Behind(reads);
        this.writes = new Writes(table);
        this.noteWrites = new NoteWrites(table);
        this.restores = new Restores(table, writes, noteWrites);
        this.eraser = new Eraser(client, table, reads, calls);
    }

    @Override
    public Shelf look(JarId jar, Collection<YearMonth> months) {
        var distinct = months.stream().distinct().toList();
        if (distinct.size() > MONTHS_AT_ONCE) {
            return Shelves.only(lookAtAll(jar), distinct);
        }
        var keys = Stream.concat(Stream.of(Keys.profile(jar), Keys.reward(jar)),
                distinct.stream().map(month -> Keys.month(jar, month)));
        return answered(() -> Shelves.of(reads.get(keys.toList())));
    }

    @Override
    public Shelf lookAtAll(JarId jar) {
        return answered(() -> Shelves.of(reads.beginningWith(Keys.partition(jar), Keys.SHELF_PREFIX)));
    }

    @Override
    public void introduce(Introduction introduction) {
        calls.undisturbed(deadline -> introducing(introduction).writeTo(client, deadline));
    }

    @Override
    public boolean keepPrivate(Introduction wish) {
        var change = new Transaction(writes.privacy(wish), writes.link(wish));
        return calls.undisturbed(deadline -> change.writeTo(client, deadline)) instanceof Result.Done;
    }

    @Override
    public Kept keep(JarId jar, Win win, Optional<Introduction> introduction, Optional<Reward.Step> towards) {
        return switch (calls
                .undisturbed(deadline -> keeping(jar, win, introduction, towards).writeTo(client, deadline))) {
            case Result.Done() -> new Kept.Stored();
            case Result.Erasing() -> new Kept.BeingErased();
            case Result.Unexpected(var item) -> alreadyKept(item);
        };
    }

    @Override
    public Put reward(JarId jar, Reward reward, Note told, Optional<Introduction> introduction) {
        return put(guard(jar, introduction), noteWrites.newReward(jar, reward, told), introduction);
    }

    @Override
    public List<Win> wins(JarId jar, Optional<DayRange> range, int atMost) {
        return answered(
                () -> behind.found(jar, reads.byDay(jar, range, Optional.empty(), atMost))
                        .stream()
                        .map(Items::win)
                        .sorted(LATEST_DAY_FIRST)
                        .toList());
    }

    @Override
    public List<Win> page(JarId jar, Optional<DayRange> range, Optional<Place> after, int atMost) {
        return answered(
                () -> behind.found(jar, reads.byDay(jar, range, after, atMost)).stream().map(Items::win).toList());
    }

    @Override
    public Put note(JarId jar, Note note, Optional<Introduction> introduction) {
        return put(guard(jar, introduction), noteWrites.newNote(jar, note), introduction);
    }

    @Override
    public List<Note> notes(JarId jar, Note.Kind kind, int atMost) {
        return answered(() -> behind.found(jar, reads.beginningWith(Keys.partition(jar), Keys.notesOf(kind), atMost))
                .stream()
                .map(item -> Items.note(kind, item))
                .toList());
    }

    @Override
    public Optional<Told> told(JarId jar, WinId name) {
        return answered(
                () -> behind.found(jar, reads.get(List.of(Keys.win(jar, name)))).stream().findFirst().map(Items::told));
    }

    @Override
    public List<Told> told(JarId jar, Collection<WinId> names) {
        var keys = names.stream().map(name -> Keys.win(jar, name)).toList();
        return answered(() -> behind.found(jar, reads.get(keys)).stream().map(Items::told).toList());
    }

    @Override
    public List<Trace> traces(JarId jar, Optional<WinId> after, int atMost) {
        return answered(() -> behind.found(jar, reads.byName(jar, after, atMost)).stream().map(Items::trace).toList());
    }

    @Override
    public Restored restore(JarId jar, List<Trace> traces) {
        var parts = restores.all(jar, traces);
        return switch (calls.undisturbed(deadline -> new Transaction(writes.unlessErasing(jar), parts.stream())
                .writeTo(client, deadline))) {
            case Result.Done() -> Restored.KEPT;
            case Result.Unexpected(_) -> Restored.SOMETHING_THERE;
            case Result.Erasing() -> Restored.BEING_ERASED;
        };
    }

    @Override
    public List<Told> recent(JarId jar, Instant upTo, int atMost) {
        return answered(
                () -> behind.found(jar, reads.byMoment(jar, upTo, atMost))
                        .stream()
                        .sorted(Items.LATEST_FIRST)
                        .map(Items::told)
                        .toList());
    }

    @Override
    public List<Lot> lots(JarId jar, String from, int atMost) {
        return answered(() -> {
            var near = reads.byChance(jar, from, atMost);
            var enough = near.size() >= ENOUGH_LOTS ? near : reads.byChance(jar, FIRST_CHANCE, atMost);
            return behind.found(jar, enough).stream().map(Items::lot).toList();
        });
    }

    @Override
    public boolean drawn(JarId jar, Win win, Instant at) {
        return mark(jar, win, Items.DRAWN_AT, at.toString());
    }

    @Override
    public boolean keepSpecial(JarId jar, Win win) {
        return mark(jar, win, Items.TROPHY, win.id().value());
    }

    @Override
    public List<Win> trophies(JarId jar, int atMost) {
        return answered(() -> behind.found(jar, reads.trophies(jar, atMost)).stream().map(Items::win).toList());
    }

    private boolean mark(JarId jar, Win win, String attribute, String value) {
        var marking = writes.marked(jar, win, attribute, value);
        return switch (calls.undisturbed(
                deadline -> new Transaction(writes.unlessErasing(jar), Stream.of(marking)).writeTo(client, deadline))) {
            case Result.Done() -> true;
            case Result.Erasing(),Result.Unexpected(_) -> false;
        };
    }

    @Override
    public boolean takeOut(JarId jar, Win win, RequestKey by) {
        return takeOutOf(win.day(), jar, win, by);
    }

    @Override
    public boolean revise(JarId jar, Win before, Win after) {
        return switch (calls.undisturbed(deadline -> revising(jar, before, after).writeTo(client, deadline))) {
            case Result.Done() -> true;
            case Result.Erasing(),Result.Unexpected(_) -> false;
        };
    }

    @Override
    public boolean takeOut(JarId jar, Note note, RequestKey by) {
        return switch (changed(jar, noteWrites.tombstone(jar, note, by))) {
            case Result.Done() -> true;
            case Result.Unexpected(var item) when Items.isTakenOut(item) -> Items.takenOutBy(item).equals(by);
            case Result.Unexpected(_),Result.Erasing() -> false;
        };
    }

    @Override
    public boolean revise(JarId jar, Note before, Note after) {
        return changed(jar, noteWrites.reworded(jar, after)) instanceof Result.Done;
    }

    private Result changed(JarId jar, Stream<TransactWriteItem> changes) {
        var parts = changes.toList();
        return calls.undisturbed(
                deadline -> new Transaction(writes.unlessErasing(jar), parts.stream()).writeTo(client, deadline));
    }

    @Override
    public boolean erase(JarId jar, Duration budget) {
        return answered(() -> eraser.erase(jar, Deadline.in(budget)));
    }

    @Override
    public List<JarId> jarsOf(JarId household) {
        var linked = answered(() -> reads.beginningWith(Keys.household(household), Keys.JAR_PREFIX)
                .stream()
                .map(Items::linkedJar)
                .toList());
        return answered(() -> notHandedOn(household,
                Stream.concat(Stream.of(household), linked.stream()).distinct().toList()));
    }

    /** Without the jars that were opened to another household since. */
    private List<JarId> notHandedOn(JarId household, List<JarId> jars) {
        var handedOn = jars.stream()
                .map(Keys::profile)
                .gather(Gatherers.windowFixed(MONTHS_AT_ONCE))
                .flatMap(keys -> reads.get(keys).stream())
                .filter(profile -> Items.owner(profile).filter(owner -> !owner.equals(household)).isPresent())
                .map(Keys::jar)
                .collect(Collectors.toSet());
        return jars.stream().filter(jar -> !handedOn.contains(jar)).toList();
    }

    private Transaction introducing(Introduction introduction) {
        return new Transaction(writes.profile(introduction), writes.link(introduction));
    }

    private Transaction keeping(JarId jar, Win win, Optional<Introduction> introduction,
            Optional<Reward.Step> towards) {
        var rest = Stream.concat(writes.counts(jar, Map.of(win.day(), 1)),
                introduction.stream().flatMap(writes::link));
        var counted = Stream.concat(rest, towards.stream().map(step -> writes.towards(jar, step)));
        return new Transaction(guard(jar, introduction), Stream.concat(Stream.of(writes.newWin(jar, win)), counted));
    }

    private Put put(TransactWriteItem guard, Stream<TransactWriteItem> puts, Optional<Introduction> introduction) {
        var parts = Stream.concat(puts, introduction.stream().flatMap(writes::link)).toList();
        return switch (calls
                .undisturbed(deadline -> new Transaction(guard, parts.stream()).writeTo(client, deadline))) {
            case Result.Done() -> Put.KEPT;
            case Result.Unexpected(var item) -> Items.isTakenOut(item) ? Put.TAKEN_OUT_SINCE : Put.KEPT;
            case Result.Erasing() -> Put.BEING_ERASED;
        };
    }

    private TransactWriteItem guard(JarId jar, Optional<Introduction> introduction) {
        return introduction.map(writes::profile).orElseGet(() -> writes.unlessErasing(jar));
    }

    private static Kept alreadyKept(Map<String, AttributeValue> item) {
        return answered(() -> switch (Items.told(item)) {
            case Told.TakenOut _ -> new Kept.TakenOutSince();
            case Told.InJar(var win) -> new Kept.AlreadyThere(win);
            case Told.Noted _ -> throw new IllegalArgumentException("the request told something else before");
        });
    }

    /** Another device may have moved the win meanwhile; then it is taken out of the day it is on now. */
    private boolean takeOutOf(LocalDate day, JarId jar, Win win, RequestKey by) {
        return switch (calls.undisturbed(deadline -> takingOut(day, jar, win, by).writeTo(client, deadline))) {
            case Result.Done() -> true;
            case Result.Erasing() -> false;
            case Result.Unexpected(var item) when item.isEmpty() -> false;
            case Result.Unexpected(var item) when Items.isTakenOut(item) -> Items.takenOutBy(item).equals(by);
            case Result.Unexpected(var item) -> takeOutOf(Items.day(item), jar, win, by);
        };
    }

    private Transaction takingOut(LocalDate day, JarId jar, Win win, RequestKey by) {
        return counted(jar, writes.tombstone(jar, win, day, by), Map.of(day, -1));
    }

    private Transaction revising(JarId jar, Win before, Win after) {
        var stays = after.day().equals(before.day());
        return counted(jar, writes.revised(jar, before, after),
                stays ? Map.of() : Map.of(before.day(), -1, after.day(), 1));
    }

    private Transaction counted(JarId jar, TransactWriteItem change, Map<LocalDate, Integer> counts) {
        return new Transaction(writes.unlessErasing(jar),
                Stream.concat(Stream.of(change), writes.counts(jar, counts)));
    }
}
