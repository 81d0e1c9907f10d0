package app.smallwins.simulator.skill;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import app.smallwins.dynamodblocal.DynamoDbLocal;

/** The product as it is deployed, on a DynamoDB of its own. */
public final class LocalSkill implements RunningSkill {

    private final DynamoDbLocal engine;
    private final Optional<FolderLock> lock;
    private final SkillEndpoint door;
    private final SkillEndpoint doorWithoutTable;

    private LocalSkill(DynamoDbLocal engine, Optional<FolderLock> lock, URI amazon) {
        this.engine = engine;
        this.lock = lock;
        this.door = null;
        this.doorWithoutTable = null;
    }

    /**
     * Starts the engine and the skill, side by side.
     *
     * @param data where the wins are kept
     * @param amazon where Amazon is played
     * @throws FolderInUse when another process keeps its wins in that folder
     */
    public static LocalSkill start(DataPlace data, URI amazon) {
        var lock = lock(data);
        try {
            var engine = CompletableFuture.supplyAsync(() -> engine(data), Thread::startVirtualThread);
            return new LocalSkill(engine.join(), lock, amazon);
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
            case DataPlace.Memory() -> DynamoDbLocal.inMemory();
            case DataPlace.Folder(var path) -> DynamoDbLocal.in(path);
        };
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
    public void close() {
        engine.close();
        lock.ifPresent(FolderLock::close);
    }
}
