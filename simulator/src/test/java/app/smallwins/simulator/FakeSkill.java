package app.smallwins.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import app.smallwins.simulator.skill.RunningSkill;
import app.smallwins.simulator.skill.SkillEndpoint;
import app.smallwins.simulator.skill.WatchedDoor;
import app.smallwins.simulator.skill.WebEndpoint;
import app.smallwins.web.WebResponse;

/** A skill that answers what a test wants, and remembers what it was sent. */
public final class FakeSkill implements RunningSkill {

    /** Ends the session. */
    public static final String SAID = response("You got up. That counts.", true);

    /** Asks back. */
    public static final String ASKED = response("What did you do?", false);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> envelopes = new CopyOnWriteArrayList<>();
    private final Function<JsonNode, String> response;
    private volatile boolean closed;
    private volatile boolean lost;

    public FakeSkill(Function<JsonNode, String> response) {
        this.response = response;
    }

    public static FakeSkill answering(String response) {
        return new FakeSkill(_ -> response);
    }

    /** Asks when it is opened, and is content with what follows. */
    public static FakeSkill asking() {
        return new FakeSkill(envelope -> type(envelope).equals("LaunchRequest") ? ASKED : SAID);
    }

    public static String response(String speech, boolean end) {
        return """
                {"version": "1.0", "sessionAttributes": {"asked": true}, "response": {
                 "outputSpeech": {"type": "SSML", "ssml": "<speak>%s</speak>"},
                 "card": {"type": "Simple", "title": "Small Wins", "content": "You got up."},
                 "shouldEndSession": %b}}""".formatted(speech, end);
    }

    public static String type(JsonNode envelope) {
        return envelope.path("request").path("type").asText();
    }

    @Override
    public void tellOthers() {
        // nobody wants to know
    }

    @Override
    public SkillEndpoint door() {
        return bytes -> {
            var envelope = read(bytes);
            envelopes.add(envelope);
            var answer = response.apply(envelope).getBytes(StandardCharsets.UTF_8);
            return new SkillEndpoint.Answer(answer, type(envelope).equals("LaunchRequest") ? "WinAsked" : "WinLogged");
        };
    }

    @Override
    public SkillEndpoint doorWithoutTable() {
        return _ -> new SkillEndpoint.Answer(
                response("I heard you. I could not keep it.", false).getBytes(StandardCharsets.UTF_8), "WinNotKept");
    }

    @Override
    public WatchedDoor watched() {
        var nobody = URI.create("http://127.0.0.1:9");
        return WatchedDoor.over(nobody, nobody, _ -> door());
    }

    @Override
    public WebEndpoint web() {
        var nothing = "{\"title\": \"Not found\", \"status\": 404, \"detail\": \"There is nothing here.\"}";
        return _ -> new WebResponse(404, Map.of("content-type", "application/problem+json"), List.of(),
                nothing.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public WebEndpoint webWithoutTable() {
        return web();
    }

    @Override
    public boolean hasTable() {
        return !closed && !lost;
    }

    /** From now on, or for a while, its table's engine has ended. */
    public void lose(boolean table) {
        lost = table;
    }

    @Override
    public void close() {
        closed = true;
    }

    public boolean isClosed() {
        return closed;
    }

    public List<JsonNode> envelopes() {
        return envelopes;
    }

    public JsonNode lastEnvelope() {
        return envelopes.getLast();
    }

    private static JsonNode read(byte[] envelope) {
        try {
            return JSON.readTree(envelope);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
