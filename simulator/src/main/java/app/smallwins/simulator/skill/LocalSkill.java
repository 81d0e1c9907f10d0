package app.smallwins.simulator.skill;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import app.smallwins.alexa.AmazonHosts;
import app.smallwins.dynamodb.Table;
import app.smallwins.dynamodb.TableClient;
import app.smallwins.dynamodblocal.DynamoDbLocal;
import app.smallwins.lambda.OutboundDoor;
import app.smallwins.lambda.Settings;
import app.smallwins.lambda.Wiring;
import app.smallwins.outbound.Outside;
import app.smallwins.simulator.device.Echo;

/** The product as it is deployed, on a DynamoDB of its own. */
public final class LocalSkill implements RunningSkill {

    /** Counts up when the layout changes: indexes are made with a table or never, and what is in an older one stays there. */
    public static final String TABLE = "small-wins-2";

    /** On a busy machine an engine that has only just started takes its time. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The discard port, where nothing listens (RFC 863): a table that nobody reaches. */
    private static final URI NOBODY_THERE = URI.create("http://127.0.0.1:9");

    private final DynamoDbLocal engine;
    private final Optional<FolderLock> lock;
    private final SkillEndpoint door;
    private final SkillEndpoint doorWithoutTable;
    private final WebEndpoint web;
    private final WebEndpoint webWithoutTable;
    private final OutboundDoor outboundDoor;
    private final Supplier<WatchedDoor> watching;
    private volatile Optional<Outbound> outbound = Optional.empty();
    private Optional<WatchedDoor> watched = Optional.empty();

    private LocalSkill(DynamoDbLocal engine, Optional<FolderLock> lock, URI amazon,
            Optional<PlayedCertificates> certificates, Outside outside) {
        this.engine = engine;
        this.lock = lock;
        var wiring = wiring(engine.endpoint(), amazon, outside);
        var wiringWithoutTable = wiring(NOBODY_THERE, amazon, outside);
        this.door = door(wiring);
        this.doorWithoutTable = door(wiringWithoutTable);
        this.outboundDoor = wiring.outboundDoor();
        this.web = web(wiring, certificates);
        this.webWithoutTable = web(wiringWithoutTable, certificates);
        this.watching = () -> WatchedDoor.over(engine.endpoint(), NOBODY_THERE,
                table -> door(Wiring.over(table, settings(engine.endpoint(), amazon), outside)));
    }

    private static Wiring wiring(URI table, URI amazon, Outside outside) {
        return Wiring.over(table, settings(table, amazon), outside);
    }

    private static Settings settings(URI table, URI amazon) {
        return new Settings(TABLE, Optional.of(table), Optional.empty(), AmazonHosts.playedBy(amazon),
                Optional.of(amazon.resolve("/")));
    }

    private static WebEndpoint web(Wiring wiring, Optional<PlayedCertificates> certificates) {
        return wiring.httpDoors(Optional.of(Echo.SKILL), () -> certificates.map(PlayedCertificates::signatures)
                .orElseGet(Wiring::amazonsSignatures))::answer;
    }

    private static SkillEndpoint door(Wiring wiring) {
        var door = wiring.voiceDoor();
        return envelope -> {
            var answer = door.answer(envelope);
            return new SkillEndpoint.Answer(answer.responseEnvelope(), answer.outcome());
        };
    }

    /** Starts the engine and the skill, side by side, in the world as it is. */
    public static LocalSkill start(DataPlace data, URI amazon, Optional<PlayedCertificates> certificates) {
        return start(data, amazon, certificates, Outside.real());
    }

    /**
     * Starts the engine and the skill, side by side.
     *
     * @param data where the wins are kept
     * @param amazon where Amazon is played
     * @param certificates who plays Amazon's certificates, if somebody does
     * @param outside where other programs are that are told of wins
     * @throws FolderInUse when another process keeps its wins in that folder
     */
    public static LocalSkill start(DataPlace data, URI amazon, Optional<PlayedCertificates> certificates,
            Outside outside) {
        var lock = lock(data);
        try {
            var engine = CompletableFuture.supplyAsync(() -> engine(data), Thread::startVirtualThread);
            return new LocalSkill(engine.join(), lock, amazon, certificates, outside);
        } catch (CompletionException broken) {
            lock.ifPresent(FolderLock::close);
            throw broken.getCause() instanceof RuntimeException cause ? cause : broken;
        }
    }

    private static Optional<FolderLock> lock(DataPlace data) {
        return switch (data) {
            case DataPlace.Memory() -> Optional.empty();
            case DataPlace.Folder(var path) -> Optional.of(FolderLock.take(path));
        };
    }

    private static DynamoDbLocal engine(DataPlace data) {
        return switch (data) {
            case DataPlace.Memory() -> withTable(DynamoDbLocal.inMemory());
            case DataPlace.Folder(var path) -> withTable(DynamoDbLocal.in(path));
        };
    }

    private static DynamoDbLocal withTable(DynamoDbLocal engine) {
        try (var client = TableClient.at(engine.endpoint())) {
            Table.createIn(client, TABLE, PATIENCE);
            return engine;
        } catch (RuntimeException silent) {
            engine.close();
            throw new TableSilent(silent);
        }
    }

    @Override
    public SkillEndpoint door() {
        return door;
    }

    @Override
    public SkillEndpoint doorWithoutTable() {
        return doorWithoutTable;
    }

    @Override
    public synchronized WatchedDoor watched() {
        var door = watched.orElseGet(watching);
        watched = Optional.of(door);
        return door;
    }

    @Override
    public WebEndpoint web() {
        return web;
    }

    @Override
    public WebEndpoint webWithoutTable() {
        return webWithoutTable;
    }

    @Override
    public void tellOthers() {
        outbound = Optional.of(Outbound.start(outboundDoor, engine.endpoint(), TABLE));
    }

    /** Where the table is, for tests that look into it. */
    public URI table() {
        return engine.endpoint();
    }

    @Override
    public boolean hasTable() {
        return engine.process().isAlive();
    }

    @Override
    public void close() {
        outbound.ifPresent(Outbound::close);
        closeWatched();
        engine.close();
        lock.ifPresent(FolderLock::close);
    }

    private synchronized void closeWatched() {
        watched.ifPresent(WatchedDoor::close);
    }
}
