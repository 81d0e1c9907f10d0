package app.smallwins.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.Counters;
import app.smallwins.domain.FriendTriage;
import app.smallwins.domain.Friends;
import app.smallwins.domain.NoDevices;
import app.smallwins.domain.NoJarStore;
import app.smallwins.domain.Pairing;
import app.smallwins.domain.SmallWins;
import app.smallwins.domain.understanding.Understanding;
import app.smallwins.domain.webhooks.Webhooks;
import app.smallwins.fakes.InMemoryCounters;
import app.smallwins.fakes.InMemoryWebhooks;
import app.smallwins.fakes.NoSharedWins;
import app.smallwins.fakes.ScriptedCourier;
import app.smallwins.speech.Languages;
import app.smallwins.speech.Replies;
import app.smallwins.speech.ResourceLexicon;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The description of the HTTP door and the door itself say the same. */
class OpenApiTest {

    private final ResourceLexicon lexicon = new ResourceLexicon();
    private final Understanding understanding = new Understanding(lexicon);
    private final Replies replies = new Replies(understanding);
    private final Counters counters = new InMemoryCounters();
    private final InMemoryWebhooks kept = new InMemoryWebhooks(new NoJarStore());
    private final Webhooks webhooks = new Webhooks(kept, kept, new ScriptedCourier(), new SplittableRandom(1));
    private final Parts parts = new Parts(new SmallWins(new NoJarStore(), understanding, lexicon),
            new Friends(new NoSharedWins(), new FriendTriage(understanding, List.of())),
            new Pairing(new NoDevices(), counters, new SplittableRandom(1)), new NoDevices(),
            (_, _, receipt, _) -> Optional.of(receipt), webhooks, replies, InstantSource.system(),
            new SplittableRandom(1), _ -> {
            });

    @Test
    void shouldDescribeEveryRouteAndNoOther() throws IOException {
        var routes = Routes.all(parts)
                .stream()
                .filter(route -> route.path().template().startsWith("/v1/"))
                .map(route -> route.method() + ' ' + route.path().template())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(described()).as("paths in openapi.json").isEqualTo(routes);
    }

    @Test
    void shouldLetOnlyFilesAndOtherProgramsTakeLongerThanAVoice() {
        assertThat(Routes.all(parts).stream().filter(route -> route.patience().toSeconds() > 6))
                .extracting(route -> route.path().template())
                .containsExactlyInAnyOrder("/v1/export", "/jar/export", "/v1/import", "/jar/import",
                        "/v1/webhooks/{id}/test", "/jar/webhooks/{id}/test");
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void shouldSayInEveryLanguageWhatToDoAboutAProblem(Problem problem) {
        assertThat(Languages.all()).allSatisfy(language -> {
            var text = replies.problem(Locale.of(language), problem.slug());
            assertThat(text.title()).as("problem.title.%s in %s", problem.slug(), language)
                    .isNotEqualTo(problem.slug());
            assertThat(text.text()).as("problem.detail.%s in %s", problem.slug(), language).isNotBlank();
        });
    }

    private static TreeSet<String> described() throws IOException {
        var described = new TreeSet<String>();
        for (var path : document().path("paths").properties()) {
            path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                            method -> described.add(method.toUpperCase(Locale.ROOT) + ' ' + path.getKey()));
        }
        return described;
    }

    private static JsonNode document() throws IOException {
        return new ObjectMapper().readTree(OpenApi.document().body());
    }
}
