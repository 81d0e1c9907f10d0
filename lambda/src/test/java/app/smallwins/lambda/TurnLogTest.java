package app.smallwins.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.smallwins.deployment.Template;
import app.smallwins.domain.Outcome;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line is what CloudWatch takes for measurements, and what the template's alarms and dashboard look at. */
class TurnLogTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:15:00Z");
    private static final Duration TOOK = Duration.ofMillis(12);

    private final StringBuilder written = new StringBuilder();
    private final TurnLog log = new TurnLog(InstantSource.fixed(NOW));

    @Test
    void shouldWriteNothingButIdOutcomeTimeAndCounts() throws IOException {
        log.spoken(context(), "WinLogged", TOOK);

        assertThat(written).endsWith("}\n").doesNotContain("\n{");
        assertThat(line().properties()).extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("_aws", "FunctionName", "requestId", "outcome", "Milliseconds", "NotKept",
                        "Faults", "ColdStarts");
        assertThat(line().path("outcome").asText()).isEqualTo("WinLogged");
        assertThat(line().path("Milliseconds").asInt()).isEqualTo(12);
    }

    /** Amazon CloudWatch User Guide, "Specification: Embedded metric format", section "Schema". */
    @Test
    void shouldBeInTheEmbeddedMetricFormat() throws IOException {
        log.spoken(context(), "WinLogged", TOOK);
        var directive = line().at("/_aws/CloudWatchMetrics/0");

        assertThat(line().at("/_aws/Timestamp").asLong()).isEqualTo(NOW.toEpochMilli());
        assertThat(directive.path("Namespace").asText()).isEqualTo("SmallWins");
        assertThat(directive.at("/Dimensions/0").valueStream()).hasSize(1)
                .allSatisfy(dimension -> assertThat(line().path(dimension.asText()).isTextual()).isTrue());
        assertThat(directive.path("Metrics").valueStream()).hasSize(4).allSatisfy(metric -> {
            assertThat(line().path(metric.path("Name").asText()).isNumber()).isTrue();
            assertThat(metric.path("Unit").asText()).isIn("Milliseconds", "Count");
        });
    }

    @ParameterizedTest
    @CsvSource({"WinLogged, 0, 0", "WinNotKept, 1, 0", "JarOutOfReach, 1, 0", "DeletionUncertain, 1, 0", "Fault, 0, 1"})
    void shouldCountWhatWentWrongByVoice(String outcome, int notKept, int faults) throws IOException {
        log.spoken(context(), outcome, TOOK);
        assertCounted(notKept, faults);
    }

    @ParameterizedTest
    @CsvSource({"201, 0, 0", "404, 0, 0", "503, 1, 0", "500, 0, 1"})
    void shouldCountWhatWentWrongOverHttp(int status, int notKept, int faults) throws IOException {
        log.answered(context(), "POST", status, TOOK);
        assertCounted(notKept, faults);
        assertThat(line().path("outcome").asText()).isEqualTo("POST " + status);
    }

    @Test
    void shouldCountTheFirstRequestOfEachCopyAsAColdStart() throws IOException {
        log.spoken(context(), "WinLogged", TOOK);
        assertThat(line().path("ColdStarts").asInt()).isOne();
        written.setLength(0);
        log.spoken(context(), "WinLogged", TOOK);
        assertThat(line().path("ColdStarts").asInt()).isZero();
    }

    /** A name that nobody logs would be an alarm that never rings. */
    @Test
    void shouldCountOutcomesThatThereAre() {
        assertThat(Arrays.stream(Outcome.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .containsAll(TurnLog.OUT_OF_REACH);
    }

    @Test
    void shouldBeWhatTheTemplateWatches() throws IOException {
        log.spoken(context(), "WinLogged", TOOK);
        var metrics = line().at("/_aws/CloudWatchMetrics/0/Metrics").findValuesAsText("Name");

        assertThat(ourAlarms()).extracting(alarm -> alarm.path("MetricName").asText())
                .containsExactlyInAnyOrder("NotKept", "Faults", "Faults")
                .isSubsetOf(metrics);
        assertThat(ourAlarms()).extracting(alarm -> alarm.at("/Dimensions/0/Name").asText())
                .containsOnly("FunctionName");
        assertThat(Template.ofSmallWins().properties("Dashboard").at("/DashboardBody/Fn::Sub/0").asText())
                .contains("[\"SmallWins\", \"NotKept\", \"FunctionName\", ");
    }

    private static List<JsonNode> ourAlarms() {
        return Stream.of("NotKeptAlarm", "VoiceFaultsAlarm", "WebFaultsAlarm")
                .map(Template.ofSmallWins()::properties)
                .filter(alarm -> alarm.path("Namespace").asText().equals(TurnLog.NAMESPACE))
                .toList();
    }

    private void assertCounted(int notKept, int faults) throws IOException {
        assertThat(line().path("NotKept").asInt()).isEqualTo(notKept);
        assertThat(line().path("Faults").asInt()).isEqualTo(faults);
    }

    private JsonNode line() throws IOException {
        return new ObjectMapper().readTree(written.toString());
    }

    private Context context() {
        var logger = mock(LambdaLogger.class);
        doAnswer(call -> written.append(call.<String>getArgument(0))).when(logger).log(anyString());
        var context = mock(Context.class);
        when(context.getLogger()).thenReturn(logger);
        when(context.getAwsRequestId()).thenReturn("8476a536");
        when(context.getFunctionName()).thenReturn("small-wins-VoiceFunction");
        return context;
    }
}
