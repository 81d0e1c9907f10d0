package app.smallwins.simulator.web;

import static app.smallwins.simulator.web.WebDesk.anybody;
import static app.smallwins.simulator.web.WebDesk.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every call in the recipes, sent to the real door as the program would send it. */
class RecipesTest {

    private static final String ADDRESS = "https://jar.example";
    private static final String SAID = "I fed the \"old\" cat & the dog";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static WebDesk desk;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        desk = new WebDesk();
    }

    @AfterAll
    static void end() {
        desk.close();
    }

    @Test
    void shouldTryEveryRecipeThereIs() {
        assertThat(Recipes.headings()).containsExactly("curl", "Apple Shortcuts", "Home Assistant", "IFTTT", "Tasker");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Apple Shortcuts", "IFTTT", "Tasker"})
    void shouldKeepWhatWasSaidAndGiveBackASentenceToSpeak(String recipe) throws Exception {
        var key = desk.paired(anybody());
        var call = Recipes.blocks(recipe, "http").getFirst().split("\n\n", 2);
        var head = call[0].lines().toList();
        var request = HttpRequest.newBuilder(desk.address().resolve(head.getFirst().split(" ")[1]));
        head.stream()
                .skip(1)
                .map(line -> line.replace("KEY", key).split(": ?", 2))
                .forEach(header -> request.header(header[0], header[1]));
        var said = head.contains("Content-Type: application/json") ? SAID.replace("\"", "\\\"") : SAID;

        var answer = sent(request.POST(BodyPublishers.ofString(call[1].replaceAll("\\[Dictated Text]|\\{\\{NoteText}}"
                + "|%gv_heard", Matcher.quoteReplacement(said)))));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(json(answer).at("/speech").asText()).contains("You fed the");
        assertThat(wins(key)).containsExactly(SAID);
    }

    @Test
    void shouldPassOnWhatIsSaidToHomeAssistantAndSpeakTheAnswer() throws Exception {
        var key = desk.paired(anybody());
        var home = new HomeAssistant(Recipes.blocks("Home Assistant", "yaml"));

        var answer = sent(HttpRequest.newBuilder(here(home.text("rest_command/small_win/url")))
                .header("authorization", home.text("rest_command/small_win/headers/authorization").replace("KEY", key))
                .header("content-type", home.text("rest_command/small_win/content_type"))
                .method(home.text("rest_command/small_win/method").toUpperCase(Locale.ROOT),
                        BodyPublishers.ofString(
                                home.text("rest_command/small_win/payload").replace("{{ text }}", SAID))));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(home.text("intent_script/TellSmallWins/speech/text"))
                .isEqualTo("{{ action_response.content.speech }}");
        assertThat(json(answer).at("/speech").asText()).contains("You fed the");
        assertThat(wins(key)).containsExactly(SAID);
    }

    @Test
    void shouldHoldTogetherTheNamesInWhatHomeAssistantIsTold() {
        var home = new HomeAssistant(Recipes.blocks("Home Assistant", "yaml"));
        var action = "intent_script/TellSmallWins/action/";

        assertThat(home.text("language")).isEqualTo("en");
        assertThat(home.at("intents/TellSmallWins/data/0/sentences")).asString().contains("{deed}");
        assertThat(home.at("lists/deed/wildcard")).isEqualTo(true);
        assertThat(home.text(action + "0/action")).isEqualTo("rest_command.small_win");
        assertThat(home.text(action + "0/data/text")).isEqualTo("{{ deed | trim }}");
        assertThat(home.text(action + "0/response_variable")).isEqualTo(home.text(action + "1/response_variable"));
        assertThat(home.text("automation/0/actions/0/action")).isEqualTo("rest_command.small_win");
    }

    @Test
    void shouldDoFromTheShellWhatThePageSays() throws Exception {
        var variables = new HashMap<>(Map.of("JAR", ADDRESS, "CODE", desk.code(anybody()), "KEY", ""));

        for (var block : Recipes.blocks("curl", "sh")) {
            for (var command : Curl.commands(block, variables)) {
                var answer = sent(command);
                assertThat(answer.statusCode()).as(command + answer.body()).isBetween(200, 204);
                if (command.address().endsWith("/pair")) {
                    variables.put("KEY", json(answer).at("/key").asText());
                }
                if (command.address().endsWith("/import")) {
                    assertThat(json(answer).at("/alreadyThere").asInt()).isEqualTo(2);
                }
            }
        }

        assertThat(desk.get(variables.get("KEY"), "/v1/wins").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> sent(Curl command) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(here(command.address()));
        command.headers().forEach(request::header);
        var body = command.body().startsWith("@")
                ? BodyPublishers.ofFile(folder.resolve(command.body().substring(1)))
                : BodyPublishers.ofString(command.body());
        var answer = sent(request.method(command.method(), body));
        if (command.into().isPresent()) {
            Files.writeString(folder.resolve(command.into().get()), answer.body());
        }
        return answer;
    }

    private static HttpResponse<String> sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static URI here(String address) {
        return desk.address().resolve(address.replace(ADDRESS, ""));
    }

    private static List<String> wins(String key) {
        return json(desk.get(key, "/v1/wins")).at("/wins").valueStream().map(win -> win.at("/text").asText()).toList();
    }
}
