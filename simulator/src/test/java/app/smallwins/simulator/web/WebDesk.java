package app.smallwins.simulator.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import app.smallwins.dynamodb.TableClient;
import app.smallwins.outbound.Outside;
import app.smallwins.simulator.device.Speaker;
import app.smallwins.simulator.http.Simulator;
import app.smallwins.simulator.skill.DataPlace;
import app.smallwins.simulator.skill.LocalSkill;
import app.smallwins.dynamodb.wire.DynamoDb;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The whole desk with its real table, and somebody who talks to it both by voice and over HTTP. */
final class WebDesk implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();

    private final Description description = new Description();
    private final HttpClient client = HttpClient.newHttpClient();
    private final LocalSkill[] skill = new LocalSkill[1];
    private final Simulator simulator;
    private final DynamoDb table;

    WebDesk() {
        this(Outside.real());
    }

    /** A desk in a world of one's own. */
    WebDesk(Outside outside) {
        this.simulator = Simulator.start(0, ZoneId.of("Europe/Berlin"), InstantSource.system(),
                amazon -> skill[0] = LocalSkill.start(new DataPlace.Memory(), amazon, Optional.empty(), outside));
        this.table = TableClient.at(skill[0].table());
        simulator.openDoors(Speaker.ON_THE_DESK);
    }

    /** Nobody who was here before. */
    static String anybody() {
        return "amzn1.ask.account." + UUID.randomUUID();
    }

    /** What the device answers somebody. */
    JsonNode say(String user, String locale, String words) {
        return json(request("POST", "/simulator/say", Map.of(), JSON.createObjectNode()
                .put("say", words)
                .put("user", user)
                .put("locale", locale)
                .toString()));
    }

    /** The same, in a session that is open. */
    JsonNode say(String user, String locale, String words, String session) {
        return json(request("POST", "/simulator/say", Map.of(), JSON.createObjectNode()
                .put("say", words)
                .put("user", user)
                .put("locale", locale)
                .put("session", session)
                .toString()));
    }

    /** The code that is spoken when somebody wants to connect their phone. */
    String code(String user) {
        var turn = say(user, "en-US", "alexa, ask small wins to connect my phone");
        assertThat(turn.at("/outcome").asText()).isEqualTo("PairingOffered");
        return turn.at("/card/content").asText().replaceFirst(".*([B-Z]{4}-[B-Z]{4}).*", "$1");
    }

    /** The key of a phone that is paired with somebody's jar. */
    String paired(String user) {
        var answer = pair(code(user), "my phone");
        assertThat(answer.statusCode()).isEqualTo(201);
        return json(answer).at("/key").asText();
    }

    HttpResponse<String> pair(String code, String device) {
        return request("POST", "/v1/pair", Map.of("Content-Type", "application/json"),
                JSON.createObjectNode().put("code", code).put("device", device).toString());
    }

    /** Posts JSON with a key. */
    HttpResponse<String> tell(String key, String json, String... headers) {
        return request("POST", "/v1/wins", with(Map.of("Content-Type", "application/json", "Authorization",
                "Bearer " + key), headers), json);
    }

    /** Sends JSON with a key. */
    HttpResponse<String> sent(String method, String key, String path, String json) {
        return request(method, path, Map.of("Content-Type", "application/json", "Authorization", "Bearer " + key),
                json);
    }

    HttpResponse<String> get(String key, String path) {
        return request("GET", path, Map.of("Authorization", "Bearer " + key), "");
    }

    HttpResponse<String> request(String method, String path, Map<String, String> headers, String body) {
        return request(method, path, headers, body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    HttpResponse<String> request(String method, String path, Map<String, String> headers, byte[] body) {
        var request = HttpRequest.newBuilder(simulator.address().resolve(path))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            if (path.startsWith("/v1/")) {
                description.hold(method, path, answer);
            }
            return answer;
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    /** What became of a file. */
    JsonNode bring(String key, byte[] file) {
        var answer = imported(key, file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    /** The answer to a file. */
    HttpResponse<String> imported(String key, byte[] file) {
        return request("POST", "/v1/import", Map.of("Authorization", "Bearer " + key), file);
    }

    /** What lies at an address, as it is. */
    byte[] bytes(String key, String path) {
        var request = HttpRequest.newBuilder(simulator.address().resolve(path))
                .header("Authorization", "Bearer " + key);
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray()).body();
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    /** Where the pages are. */
    java.net.URI address() {
        return simulator.address();
    }

    /** The skill behind the desk. */
    LocalSkill skill() {
        return skill[0];
    }

    /** Everything that lies in the table. */
    List<Map<String, AttributeValue>> items() {
        return table.scan(scan -> scan.tableName(LocalSkill.TABLE).consistentRead(true)).items().stream().toList();
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException broken) {
            throw new AssertionError(response.body(), broken);
        }
    }

    static Optional<String> problem(HttpResponse<String> response) {
        return response.headers()
                .firstValue("content-type")
                .filter("application/problem+json"::equals)
                .map(_ -> json(response).at("/type").asText().replace("/problems/", ""));
    }

    private static Map<String, String> with(Map<String, String> headers, String... more) {
        var all = new java.util.TreeMap<>(headers);
        for (var index = 0; index < more.length; index += 2) {
            all.put(more[index], more[index + 1]);
        }
        return all;
    }

    @Override
    public void close() {
        table.close();
        simulator.close();
        client.close();
    }
}
