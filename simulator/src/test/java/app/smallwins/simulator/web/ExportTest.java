package app.smallwins.simulator.web;

import static app.smallwins.simulator.web.WebDesk.anybody;
import static app.smallwins.simulator.web.WebDesk.json;
import static app.smallwins.simulator.web.WebDesk.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.smallwins.domain.JarId;

/** Taking everything along, through the product's own door and over the real engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportTest {

    /** What lies under a jar's key, and whether an export has it; {@code ExportedKindsTest} says why it may not. */
    private static final Set<String> KNOWN = Set.of("#month", "#profile", "#reward", "note", "win", "code", "device",
            "once", "limit");

    private WebDesk desk;

    @BeforeAll
    void start() {
        desk = new WebDesk();
    }

    @AfterAll
    void end() {
        desk.close();
    }

    @Test
    void shouldGiveEverythingThatTheTableHoldsAboutSomebody() {
        var anna = anybody();
        var key = lived(anna);

        var everything = json(desk.get(key, "/v1/export"));

        assertThat(schema(everything)).isEmpty();
        assertThat(everything.at("/wins")).hasSize(3);
        assertThat(everything.at("/wins").findValuesAsText("trophy")).containsOnlyOnce("true");
        assertThat(everything.at("/wins/0/zone").asText()).isEqualTo("Europe/Berlin");
        assertThat(everything.at("/gratitude/0/words").asText()).isEqualTo("my neighbour");
        assertThat(everything.at("/affirmations/0/words").asText()).isEqualTo("i am enough");
        assertThat(everything.at("/rewards/0/words").asText()).isEqualTo("a fancy coffee");
        assertThat(everything.at("/reward/words").asText()).isEqualTo("a walk");
        assertThat(everything.at("/takenOut")).hasSize(1);
        assertThat(everything.at("/profile/private").asBoolean()).isTrue();
        assertThat(everything.at("/devices/0/device").asText()).isEqualTo("my phone");
        assertThat(everything.toString()).doesNotContain(key.substring(3, 35), key.substring(36, 52));
        assertThat(kinds(anna)).isSubsetOf(KNOWN).contains("win", "note", "#reward", "#profile", "#month", "device");
        desk.items()
                .stream()
                .filter(item -> item.get("pk").s().equals(jar(anna)))
                .flatMap(item -> item.entrySet().stream())
                .filter(one -> List.of("words", "treat", "lead", "name").contains(one.getKey()))
                .forEach(one -> assertThat(everything.toString()).contains(one.getValue().s()));
    }

    @ParameterizedTest
    @CsvSource({"json, application/json; charset=utf-8, json", "markdown, text/markdown; charset=utf-8, md",
        "dayone, application/zip, zip", "presently, text/csv; charset=utf-8; header=present, csv",
        "loop, text/csv; charset=utf-8; header=present, csv"})
    void shouldGiveFilesOfEachFormatEvenToSomebodyNew(String format, String type, String ending) {
        var answer = desk.get(desk.paired(anybody()), "/v1/export?format=" + format);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).contains(type);
        assertThat(answer.headers().firstValue("content-disposition"))
                .contains("attachment; filename=\"small-wins." + ending + '"');
        assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
        assertThat(answer.headers().firstValue("link")).isEmpty();
    }

    @Test
    void shouldWriteOtherPeoplesFormatsFromTheTable() throws IOException {
        var key = desk.paired(anybody());
        desk.tell(key, "{\"text\": \"=1+1, done\", \"day\": \"2026-03-01\"}");
        desk.tell(key, "{\"text\": \"I fed the cat\", \"day\": \"2026-03-01\"}");

        assertThat(desk.get(key, "/v1/export?format=presently").body())
                .isEqualTo("entryDate,entryContent\n2026-03-01,\"=1+1, done\nI fed the cat\"\n");
        assertThat(desk.get(key, "/v1/export?format=loop").body()).endsWith(
                "\nSmall Wins,,,2026-03-01,1,\"=1+1, done\nI fed the cat\"\n");
        assertThat(desk.get(key, "/v1/export?format=markdown").body()).startsWith("# March 2026\n");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(desk.bytes(key, "/v1/export?format=dayone")))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("Small Wins.json");
            assertThat(WebDesk.JSON.readTree(zip.readAllBytes()).at("/entries")).hasSize(2);
        }
    }

    @Test
    void shouldGiveALargeJarInPartsOfWhichEachIsAWholeFile() {
        var key = desk.paired(anybody());
        for (var file = 0; file < 2; file++) {
            assertThat(
                    desk.bring(key, diary(file * 600, 600, "I fed the cat" + "€".repeat(900))).at("/kept").asInt())
                    .isEqualTo(600);
        }

        var parts = parts(key, "/v1/export");
        var days = parts(key, "/v1/export?format=presently");

        assertThat(parts).hasSizeGreaterThan(1).allSatisfy(part -> assertThat(schema(json(part))).isEmpty());
        assertThat(parts).allSatisfy(part -> assertThat(part.body().length()).isLessThan(4 * 1024 * 1024));
        assertThat(parts).extracting(part -> json(part).at("/wins").size())
                .satisfies(sizes -> assertThat(sizes.stream().mapToInt(size -> size).sum()).isEqualTo(1200));
        assertThat(parts.stream().skip(1)).allMatch(part -> !json(part).has("devices"));
        var another = desk.paired(anybody());
        assertThat(brought(another, parts, "kept")).isEqualTo(1200);
        assertThat(brought(another, parts, "alreadyThere")).isEqualTo(1200);
        assertThat(json(desk.get(another, "/v1/recap?period=all")).at("/wins").asInt()).isEqualTo(1200);
        var rows = days.stream()
                .flatMap(part -> part.body().lines())
                .filter(line -> line.matches("[0-9]{4}-.*"))
                .map(line -> line.substring(0, 10))
                .toList();
        assertThat(rows).doesNotHaveDuplicates().hasSize(400);
        assertThat(problem(desk.get(desk.paired(anybody()), parts.getFirst()
                .headers()
                .firstValue("link")
                .orElseThrow()
                .replaceAll("<(.*)>.*", "$1")))).contains("bad-query");
    }

    @Test
    void shouldRefuseFormatsItDoesNotKnowAndWhoShowsNoKey() {
        assertThat(problem(desk.get(desk.paired(anybody()), "/v1/export?format=pdf"))).contains("bad-query");
        assertThat(problem(desk.get(desk.paired(anybody()), "/v1/export?cursor=x"))).contains("bad-query");
        assertThat(desk.request("GET", "/v1/export", Map.of(), "").statusCode()).isEqualTo(401);
        assertThat(json(desk.request("GET", "/v1/export.schema.json", Map.of(), "")).at("/title").asText())
                .isEqualTo("Export of Small Wins");
    }

    @Test
    void shouldNotChangeAnything() {
        var anna = anybody();
        var key = lived(anna);
        var before = desk.items();

        for (var format : List.of("json", "markdown", "dayone", "presently", "loop")) {
            desk.get(key, "/v1/export?format=" + format);
        }

        assertThat(desk.items()).isEqualTo(before);
    }

    /** Somebody who has used everything there is. */
    private String lived(String anna) {
        var key = desk.paired(anna);
        for (var said : List.of("i fed the cat", "that one is special", "i made tea", "scratch that",
                "i called my sister", "i'm grateful for my neighbour", "add i am enough to my affirmations",
                "i'll treat myself to a fancy coffee after seven wins",
                "keep this private")) {
            desk.say(anna, "en-US", "alexa, ask small wins " + said);
        }
        desk.tell(key, "{\"text\": \"I'll treat myself to a walk after two wins\", \"at\": \""
                + Instant.now().plusSeconds(60) + "\"}");
        desk.tell(key, "{\"text\": \"I washed up\"}");
        return key;
    }

    private List<HttpResponse<String>> parts(String key, String path) {
        var parts = new ArrayList<HttpResponse<String>>();
        var next = Optional.of(path);
        while (next.isPresent()) {
            parts.add(desk.get(key, next.get()));
            next = parts.getLast().headers().firstValue("link").map(link -> link.replaceAll("<(.*)>.*", "$1"));
        }
        return parts;
    }

    private int brought(String key, List<HttpResponse<String>> parts, String what) {
        return parts.stream()
                .mapToInt(part -> desk.bring(key, part.body().getBytes(StandardCharsets.UTF_8)).at('/' + what).asInt())
                .sum();
    }

    private static byte[] diary(int from, int size, String words) {
        var file = WebDesk.JSON.createObjectNode();
        var entries = file.putArray("entries");
        IntStream.range(from, from + size).forEach(nth -> {
            ObjectNode entry = entries.addObject();
            entry.put("uuid", "nth-" + nth)
                    .put("creationDate", Instant.parse("2022-01-01T12:00:00Z")
                            .plus(Duration.ofDays(nth / 3))
                            .toString())
                    .put("text", nth + ": " + words);
        });
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Set<ValidationMessage> schema(JsonNode document) {
        try (var file = ExportTest.class.getResourceAsStream("/export.schema.json")) {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(WebDesk.JSON.readTree(file),
                            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build())
                    .validate(document);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private TreeSet<String> kinds(String user) {
        return desk.items()
                .stream()
                .filter(item -> item.get("pk").s().equals(jar(user)))
                .map(item -> item.get("sk").s().replaceAll("^(#?[a-z]+).*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String jar(String user) {
        return "jar#" + JarId.derivedFrom("alexa-user", user).value();
    }
}
