package app.smallwins.deployment;

import static app.smallwins.deployment.Template.elements;
import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.alexa.AmazonHosts;
import app.smallwins.alexa.VoiceDoor;
import app.smallwins.domain.NoJarStore;
import app.smallwins.domain.SmallWins;
import app.smallwins.domain.understanding.Understanding;
import app.smallwins.speech.Replies;
import app.smallwins.speech.ResourceLexicon;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is deployed is what was promised: who may call, what may be done, what stays. */
class TemplateTest {

    private static final Template TEMPLATE = Template.ofSmallWins();
    private static final Template SKILL = Template.ofTheSkill();
    private static final String ALEXA = "alexa-appkit.amazon.com";

    static List<String> functions() {
        return TEMPLATE.functions();
    }

    static List<String> alarms() {
        return TEMPLATE.resources("AWS::CloudWatch::Alarm");
    }

    static Stream<JsonNode> alexaPermissions() {
        return Stream.of(TEMPLATE, SKILL)
                .flatMap(template -> template.resources("AWS::Lambda::Permission").stream().map(template::properties))
                .filter(permission -> permission.path("Principal").asText().equals(ALEXA));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void shouldRunPublishedVersionsFromASnapshot(String function) {
        assertThat(TEMPLATE.ofFunction(function, "SnapStart").path("ApplyOn").asText()).isEqualTo("PublishedVersions");
        assertThat(TEMPLATE.ofFunction(function, "AutoPublishAlias").asText()).isEqualTo("live");
        assertThat(TEMPLATE.ofFunction(function, "AutoPublishAliasAllProperties").asBoolean()).isTrue();
        assertThat(TEMPLATE.ofFunction(function, "Runtime").asText()).isEqualTo("java25");
        assertThat(TEMPLATE.ofFunction(function, "Architectures")).hasToString("[\"arm64\"]");
    }

    /** Otherwise the alias would go on with the version that knows the old value. */
    @ParameterizedTest
    @MethodSource("functions")
    void shouldPublishAVersionWhenAParameterOfTheFunctionChanges(String function) {
        var description = TEMPLATE.ofFunction(function, "VersionDescription").path("Fn::Sub").asText();
        var wanted = TEMPLATE.ofFunction(function, "Environment").findValuesAsText("Ref");

        assertThat(wanted).filteredOn(TEMPLATE.parameters()::contains)
                .isNotEmpty()
                .allSatisfy(parameter -> assertThat(description).contains("${" + parameter + "}"));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void shouldDeployTheJarThatMavenBuilds(String function) {
        assertThat(TEMPLATE.at("/Resources/" + function + "/Metadata/SkipBuild").asBoolean()).isTrue();
        assertThat(TEMPLATE.ofFunction(function, "CodeUri").asText()).isEqualTo("lambda/target/small-wins.jar");
    }

    @ParameterizedTest
    @MethodSource("functions")
    void shouldNameAHandlerThatExists(String function) throws ReflectiveOperationException {
        var handler = TEMPLATE.ofFunction(function, "Handler").asText().split("::");

        assertThat(Class.forName(handler[0]).getMethods()).extracting("name").contains(handler[1]);
        assertThat(Class.forName(handler[0]).getConstructor()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void shouldAllowNothingThatIsNotNamed(String function) {
        assertThat(TEMPLATE.statements(function)).isNotEmpty().allSatisfy(statement -> {
            assertThat(statement.path("Effect").asText()).isEqualTo("Allow");
            assertThat(statement.has("NotAction") || statement.has("NotResource")).isFalse();
            assertThat(elements(statement.path("Action"))).noneMatch(action -> action.asText().contains("*"));
            assertThat(elements(statement.path("Resource"))).noneMatch(resource -> resource.toString().contains("*"));
        });
    }

    @ParameterizedTest
    @MethodSource("functions")
    void shouldLogToAGroupThatGoesWithTheStack(String function) {
        var group = TEMPLATE.ofFunction(function, "LoggingConfig").at("/LogGroup/Ref").asText();

        assertThat(TEMPLATE.at("/Resources/" + group + "/DeletionPolicy").asText()).isEqualTo("Delete");
        assertThat(TEMPLATE.properties(group).at("/RetentionInDays/Ref").asText()).isEqualTo("LogRetentionDays");
        assertThat(TEMPLATE.at("/Parameters/LogRetentionDays/Default").asInt()).isLessThanOrEqualTo(14);
    }

    @ParameterizedTest
    @MethodSource("functions")
    void shouldWatchEveryFunctionForErrorsThrottlesAndSlowAnswers(String function) {
        assertThat(alarms()).map(TEMPLATE::properties)
                .filteredOn(alarm -> alarm.path("Namespace").asText().equals("AWS/Lambda"))
                .filteredOn(alarm -> alarm.at("/Dimensions/0/Value/Ref").asText().equals(function))
                .extracting(alarm -> alarm.path("MetricName").asText())
                .contains("Errors", "Throttles", "Duration");
    }

    @ParameterizedTest
    @MethodSource("alarms")
    void shouldTellSomebodyIfThereIsSomebody(String alarm) {
        var action = TEMPLATE.properties(alarm).path("AlarmActions");

        assertThat(action.at("/Fn::If/0").asText()).isEqualTo("SomebodyIsWrittenTo");
        assertThat(action.at("/Fn::If/1/0/Ref").asText()).isEqualTo("AlarmTopic");
        assertThat(TEMPLATE.properties(alarm).path("AlarmDescription").asText()).isNotBlank();
    }

    /** JSON logs would wrap the lines that are counted. */
    @ParameterizedTest
    @MethodSource("functions")
    void shouldLogLinesAsTheyAre(String function) {
        assertThat(TEMPLATE.ofFunction(function, "LoggingConfig").has("LogFormat")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("alexaPermissions")
    void shouldAdmitOneSkillToTheAliasAlone(JsonNode permission) {
        assertThat(permission.at("/EventSourceToken/Ref").asText()).isEqualTo("SkillId");
        assertThat(permission.path("Action").asText()).isEqualTo("lambda:InvokeFunction");
        assertThat(permission.path("FunctionName")).hasToString(permission.at("/FunctionName/Ref").isMissingNode()
                ? "{\"Fn::ImportValue\":{\"Fn::Sub\":\"${SmallWinsStack}-voice\"}}"
                : "{\"Ref\":\"VoiceFunction.Alias\"}");
    }

    @Test
    void shouldAdmitNoSkillWhileNoneIsKnown() {
        assertThat(alexaPermissions()).hasSize(2);
        assertThat(TEMPLATE.at("/Resources/VoiceSkillPermission/Condition").asText()).isEqualTo("SkillIsKnown");
        assertThat(TEMPLATE.at("/Conditions/SkillIsKnown"))
                .hasToString("{\"Fn::Not\":[{\"Fn::Equals\":[{\"Ref\":\"SkillId\"},\"\"]}]}");
    }

    @Test
    void shouldHandTheSkillTheAlias() {
        assertThat(TEMPLATE.at("/Outputs/VoiceFunctionArn/Value/Ref").asText()).isEqualTo("VoiceFunction.Alias");
        assertThat(TEMPLATE.at("/Outputs/VoiceFunctionArn/Export/Name"))
                .hasToString("{\"Fn::Sub\":\"${AWS::StackName}-voice\"}");
        assertThat(SKILL.at("/Outputs/SkillEndpoint/Value"))
                .hasToString("{\"Fn::ImportValue\":{\"Fn::Sub\":\"${SmallWinsStack}-voice\"}}");
    }

    @Test
    void shouldAskForNothingThatHasNoAnswerYet() {
        assertThat(TEMPLATE.parameters()).allMatch(name -> TEMPLATE.at("/Parameters/" + name).has("Default"));
        assertThat("").matches(TEMPLATE.at("/Parameters/SkillId/AllowedPattern").asText());
        assertThat("amzn1.ask.skill.01234567-89ab-cdef-0123-456789abcdef")
                .matches(TEMPLATE.at("/Parameters/SkillId/AllowedPattern").asText());
    }

    /** Lambda Developer Guide, "Troubleshooting SnapStart errors": after 14 days without a call the next one fails. */
    @ParameterizedTest
    @MethodSource("functions")
    void shouldKeepEverySnapshotInUse(String function) {
        assertThat(TEMPLATE.ofFunction(function, "Events").at("/Knock/Properties/Schedule").asText())
                .isIn("rate(1 day)", "rate(1 minute)");
    }

    /** What is not sent must not be lost, and one bad record must not hold up the others. */
    @Test
    void shouldTryRecordsAgainOneByOneAndKeepWhatFailsForGood() {
        var stream = TEMPLATE.properties("OutboundStream");

        assertThat(stream.path("FunctionResponseTypes")).hasToString("[\"ReportBatchItemFailures\"]");
        assertThat(stream.path("BisectBatchOnFunctionError").asBoolean()).isTrue();
        assertThat(stream.at("/DestinationConfig/OnFailure/Destination/Fn::GetAtt/0").asText())
                .isEqualTo("OutboundLost");
        assertThat(TEMPLATE.properties("OutboundLost").path("SqsManagedSseEnabled").asBoolean()).isTrue();
        assertThat(alarms()).map(TEMPLATE::properties)
                .extracting(alarm -> alarm.path("MetricName").asText())
                .contains("ApproximateNumberOfMessagesVisible", "Unsent", "IteratorAge");
    }

    @Test
    void shouldKnockWithSomethingThatNeedsNoTableAndNoAnswer() {
        var knock = TEMPLATE.ofFunction("VoiceFunction", "Events").at("/Knock/Properties/Input/Fn::Sub").asText();

        var answer = door("a skill").answer(knock.replace("${SkillId}", "a skill").getBytes(StandardCharsets.UTF_8));

        assertThat(answer.outcome()).isEqualTo("Silence");
    }

    @Test
    void shouldShowADashboardThatCanBeRead() throws IOException {
        var dashboard = new ObjectMapper()
                .readTree(TEMPLATE.properties("Dashboard").at("/DashboardBody/Fn::Sub/0").asText());

        assertThat(dashboard.path("widgets")).isNotEmpty();
    }

    private static VoiceDoor door(String skill) {
        var lexicon = new ResourceLexicon();
        var understanding = new Understanding(lexicon);
        var noTable = new SmallWins(new NoJarStore(), understanding, lexicon);
        return new VoiceDoor(Optional.of(skill), noTable, noTable, new Replies(understanding), AmazonHosts.real(),
                InstantSource.system(), fault -> {
                    throw new AssertionError(fault);
                });
    }
}
