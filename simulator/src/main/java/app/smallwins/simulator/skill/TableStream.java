package app.smallwins.simulator.skill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The stream of the local table, as its engine tells it: keys alone, as where the product is deployed (DynamoDB, "API
 * Reference", Amazon DynamoDB Streams). Begins with what changes after it was opened.
 */
final class TableStream implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final JsonMapper JSON = new JsonMapper();

    /** The engine takes any credentials, but wants to see some. */
    private static final String ANYBODY = "AWS4-HMAC-SHA256 Credential=local/20261120/us-east-1/dynamodb/aws4_request, "
            + "SignedHeaders=host, Signature=0";

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI engine;
    private final String stream;
    private final Map<String, String> iterators = new HashMap<>();

    private TableStream(URI engine, String table) {
        this.engine = engine;
        this.stream = stream(table);
        openShards("LATEST");
    }

    /** Opens it; a table that was made without one gets one. */
    static TableStream open(URI engine, String table) {
        return new TableStream(engine, table);
    }

    /** What changed since the last time, as Lambda would be told. */
    List<JsonNode> next() {
        var records = new ArrayList<JsonNode>();
        openShards("TRIM_HORIZON");
        iterators.replaceAll((_, iterator) -> iterator.isEmpty() ? iterator : read(iterator, records));
        return records;
    }

    private String read(String iterator, List<JsonNode> records) {
        var answer = asked("DynamoDBStreams_20120810.GetRecords",
                JSON.createObjectNode().put("ShardIterator", iterator));
        answer.path("Records").forEach(records::add);
        return answer.path("NextShardIterator").asText("");
    }

    /** A shard that came later is read from its beginning. */
    private void openShards(String from) {
        asked("DynamoDBStreams_20120810.DescribeStream", JSON.createObjectNode().put("StreamArn", stream))
                .at("/StreamDescription/Shards")
                .forEach(shard -> iterators.computeIfAbsent(shard.path("ShardId").asText(),
                        id -> asked("DynamoDBStreams_20120810.GetShardIterator", JSON.createObjectNode()
                                .put("StreamArn", stream)
                                .put("ShardId", id)
                                .put("ShardIteratorType", from)).path("ShardIterator").asText()));
    }

    private String stream(String table) {
        var described = asked("DynamoDB_20120810.DescribeTable", JSON.createObjectNode().put("TableName", table))
                .at("/Table");
        if (described.at("/StreamSpecification/StreamEnabled").asBoolean()) {
            return described.path("LatestStreamArn").asText();
        }
        var wanted = JSON.createObjectNode().put("TableName", table);
        wanted.putObject("StreamSpecification").put("StreamEnabled", true).put("StreamViewType", "KEYS_ONLY");
        return asked("DynamoDB_20120810.UpdateTable", wanted).at("/TableDescription/LatestStreamArn").asText();
    }

    private JsonNode asked(String what, ObjectNode request) {
        try {
            var answer = client.send(HttpRequest.newBuilder(engine)
                    .timeout(PATIENCE)
                    .header("x-amz-target", what)
                    .header("content-type", "application/x-amz-json-1.0")
                    .header("authorization", ANYBODY)
                    .POST(BodyPublishers.ofString(request.toString()))
                    .build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(what + " was answered with " + answer.statusCode());
            }
            return JSON.readTree(answer.body());
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException inAHurry) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(inAHurry));
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
