package app.smallwins.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.Device;
import app.smallwins.domain.DeviceId;
import app.smallwins.domain.FriendTriage;
import app.smallwins.domain.Friends;
import app.smallwins.domain.NoDevices;
import app.smallwins.domain.Pairing;
import app.smallwins.domain.SmallWins;
import app.smallwins.domain.understanding.Understanding;
import app.smallwins.domain.webhooks.Webhooks;
import app.smallwins.fakes.InMemoryCounters;
import app.smallwins.fakes.InMemoryJarStore;
import app.smallwins.fakes.InMemoryWebhooks;
import app.smallwins.fakes.NoSharedWins;
import app.smallwins.fakes.ScriptedCourier;
import app.smallwins.fakes.Visits;
import app.smallwins.speech.Replies;
import app.smallwins.speech.ResourceLexicon;
import app.smallwins.web.Route.Call;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What somebody hears whose file says that they were not safe. */
class ImportWithCareTest {

    private static final Instant NOW = Instant.parse("2026-11-20T13:15:00Z");
    private static final Path DANGER = Path.of("src/test/resources/corpus/en/dev/crisis-explicit.txt");

    private final ResourceLexicon lexicon = new ResourceLexicon();
    private final Understanding understanding = new Understanding(lexicon);
    private final InMemoryJarStore store = new InMemoryJarStore();
    private final InMemoryWebhooks kept = new InMemoryWebhooks(store);
    private final Webhooks webhooks = new Webhooks(kept, kept, new ScriptedCourier(), new SplittableRandom(1));
    private final Parts parts = new Parts(new SmallWins(store, understanding, lexicon),
            new Friends(new NoSharedWins(), new FriendTriage(understanding, List.of())),
            new Pairing(new NoDevices(), new InMemoryCounters(), new SplittableRandom(1)), new NoDevices(),
            (_, _, receipt, _) -> Optional.of(receipt), webhooks, new Replies(understanding), InstantSource.fixed(NOW),
            new SplittableRandom(1), _ -> {
            });
    private final ImportRoutes routes = new ImportRoutes(parts, new Owners(parts.devices()),
            new Pace(new app.smallwins.fakes.InMemoryDevices()),
            new app.smallwins.web.Visits(parts.secure()));

    @Test
    void shouldSayWhereHelpIsAndWhereInTheFileItWasAndNeverTheWords() throws IOException {
        var danger = Files.readAllLines(DANGER)
                .stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElseThrow();

        var answer = bring("entryDate,entryContent\n2026-01-01,I fed the cat\n2026-01-02,\"" + danger + "\"\n");

        assertThat(answer.at("/kept").asInt()).isEqualTo(1);
        assertThat(answer.at("/leftOut").toString()).isEqualTo("[{\"where\":\"line 3\",\"why\":\"danger\"}]");
        assertThat(answer.fieldNames().next()).isEqualTo("speech");
        assertThat(answer.at("/speech").asText()).contains("988").doesNotContain(danger);
        assertThat(store.traces(Visits.JAR, Optional.empty(), 10)).hasSize(1);
    }

    @Test
    void shouldSayNothingWhereThereIsNothingToSay() throws IOException {
        assertThat(bring("entryDate,entryContent\n2026-01-01,I fed the cat\n").has("speech")).isFalse();
    }

    private JsonNode bring(String file) throws IOException {
        var request = new WebRequest("POST", "/v1/import", "", Map.of(), new byte[0], "");
        var owner = new Device(Visits.JAR, new DeviceId("0123456789abcdef"), "my phone", Visits.JAR, Locale.US, NOW);
        var answer = routes.bring(new Call(request, Map.of(), Locale.US, NOW), owner,
                file.getBytes(StandardCharsets.UTF_8));
        return new ObjectMapper().readTree(answer.body());
    }
}
