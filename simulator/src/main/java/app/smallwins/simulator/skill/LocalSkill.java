package app.smallwins.simulator.skill;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import app.smallwins.alexa.AmazonHosts;
import app.smallwins.dynamodb.Table;
import app.smallwins.dynamodb.TableClient;
import app.smallwins.dynamodblocal.DynamoDbLocal;
import app.smallwins.dynamodblocal.EngineUnavailable;
import app.smallwins.dynamodblocal.FolderInUse;
import app.smallwins.lambda.Settings;
import app.smallwins.lambda.Wiring;

import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The product as it is deployed, on a DynamoDB of its own. */
public final class LocalSkill implements RunningSkill {

    private static final String TABLE = "small-wins";
    private static final int ATTEMPTS = 8;

    /** The discard port, where nothing listens (RFC 863): a table that nobody reaches. */
    private static final URI NOBODY_THERE = URI.create("http://127.0.0.1:9");

    private final DynamoDbLocal engine;
    private final SkillEndpoint door;
    private final SkillEndpoint doorWithoutTable;

    private LocalSkill(DynamoDbLocal engine, SkillEndpoint door, SkillEndpoint doorWithoutTable) {
        this.engine = engine;
        this.door = door;
        this.doorWithoutTable = doorWithoutTable;
    }

    private static SkillEndpoint door(URI table, URI amazon) {
        var settings = new Settings(TABLE, Optional.of(table), Optional.empty(), AmazonHosts.playedBy(amazon));
        var door = Wiring.of(settings).voiceDoor();
        return envelope -> {
            var answer = door.answer(envelope);
            return new SkillEndpoint.Answer(answer.responseEnvelope(), answer.outcome());
        };
    }

    /**
     * Starts the engine and the skill, side by side.
     *
     * @param data where the wins are kept
     * @param amazon where Amazon is played
     * @throws EngineUnavailable when the engine does not start; {@link FolderInUse} when another process keeps its wins in
     *     that folder
     */
    public static LocalSkill start(DataPlace data, URI amazon) {
        try {
            var engine = CompletableFuture.supplyAsync(() -> engine(data), Thread::startVirtualThread);
            // Made first, because it needs no engine: loading the skill's classes takes as long as the engine's start.
            var doorWithoutTable = door(NOBODY_THERE, amazon);
            var started = withTable(engine.join());
            return new LocalSkill(started, door(started.endpoint(), amazon), doorWithoutTable);
        } catch (CompletionException broken) {
            throw broken.getCause() instanceof RuntimeException cause ? cause : broken;
        }
    }

    private static DynamoDbLocal engine(DataPlace data) {
        return switch (data) {
            case DataPlace.Memory() -> DynamoDbLocal.inMemory();
            case DataPlace.Folder(var path) -> DynamoDbLocal.in(path);
        };
    }

    private static DynamoDbLocal withTable(DynamoDbLocal engine) {
        try (var client = TableClient.at(engine.endpoint())) {
            createTable(client, ATTEMPTS);
            return engine;
        } catch (SdkClientException neverAnswers) {
            engine.close();
            throw neverAnswers;
        }
    }

    /** The client is as impatient as Alexa is; an engine that has only just started on a busy machine may need longer. */
    private static void createTable(DynamoDbClient client, int attempts) {
        try {
            Table.createIn(client, TABLE);
        } catch (SdkClientException late) {
            if (attempts == 1) {
                throw late;
            }
            createTable(client, attempts - 1);
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
    public void close() {
        engine.close();
    }
}
