package app.smallwins.simulator.skill;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import app.smallwins.dynamodb.TableClient;
import app.smallwins.dynamodb.wire.DynamoDb;

/** The voice door, for those who want to see what goes on behind it. */
public final class WatchedDoor implements AutoCloseable {

    private final WatchedTable table;
    private final SkillEndpoint door;

    private WatchedDoor(WatchedTable table, SkillEndpoint door) {
        this.table = table;
        this.door = door;
    }

    /**
     * @param engine where the table is
     * @param nobody where none is
     * @param door the voice door over a table
     */
    public static WatchedDoor over(URI engine, URI nobody, Function<DynamoDb, SkillEndpoint> door) {
        var table = new WatchedTable(TableClient.at(engine), TableClient.at(nobody));
        return new WatchedDoor(table, door.apply(table));
    }

    /**
     * What came of something, and what it took.
     *
     * @param calls the calls to the table, in the order they ended
     */
    public record Watched<T>(T result, List<TableCall> calls, Duration took) {
        public Watched {
            calls = List.copyOf(calls);
        }
    }

    public SkillEndpoint door() {
        return door;
    }

    /** Watches while something is done through the door; one after another, so that each sees its own calls. */
    public synchronized <T> Watched<T> during(TableTrouble trouble, Supplier<T> turn) {
        table.getInto(trouble);
        table.takeCalls();
        long begun = System.nanoTime();
        var result = turn.get();
        var took = Duration.ofNanos(System.nanoTime() - begun);
        return new Watched<>(result, table.takeCalls(), took);
    }

    @Override
    public void close() {
        table.close();
    }
}
