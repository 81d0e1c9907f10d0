package app.smallwins.deployment;

import static app.smallwins.deployment.Template.elements;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code sam deploy} made, {@code ask deploy} finds. */
class AskCliTest {

    private static final JsonNode ASK = ProjectFiles.json("ask-resources.json").at("/profiles/default");
    private static final JsonNode CONFIG = ASK.at("/skillInfrastructure/userConfig");
    private static final Template SKILL = Template.ofTheSkill();
    private static final Path PROJECT = Path.of("..");

    @Test
    void shouldLookForTheStackWhereSamPutsIt() {
        assertThat(CONFIG.at("/cfn/parameters/SmallWinsStack").asText()).isEqualTo(sam("stack_name"));
        assertThat(SKILL.at("/Parameters/SmallWinsStack/Default").asText()).isEqualTo(sam("stack_name"));
        assertThat(CONFIG.path("awsRegion").asText()).isEqualTo(sam("region"));
    }

    @Test
    void shouldBeToldWhenSomebodyDisablesTheSkill() {
        assertThat(elements(CONFIG.at("/skillEvents/subscriptions"))).extracting(JsonNode::asText)
                .containsExactly("SKILL_DISABLED");
    }

    @Test
    void shouldNameFoldersAndFilesThatExist() {
        assertThat(PROJECT.resolve(ASK.at("/skillMetadata/src").asText()).resolve("skill.json")).exists();
        assertThat(PROJECT.resolve(CONFIG.path("templatePath").asText())).exists();
        assertThat(Files.isDirectory(PROJECT.resolve(ASK.at("/code/default/src").asText()))).isTrue();
    }

    /** Source: ASK CLI 2.30, {@code lib/builtins/deploy-delegates/cfn-deployer}. */
    @Test
    void shouldDeclareEveryParameterThatTheAskCliSends() {
        assertThat(SKILL.parameters()).contains("SkillId", "LambdaRuntime", "LambdaHandler", "CodeBucket", "CodeKey",
                "CodeVersion");
        assertThat(CONFIG.at("/cfn/parameters").propertyStream().map(Map.Entry::getKey))
                .isSubsetOf(SKILL.parameters());
        assertThat(CONFIG.path("runtime").asText()).isNotEmpty();
        assertThat(CONFIG.path("handler").asText()).isNotEmpty();
    }

    private static String sam(String key) {
        var line = Pattern.compile("(?m)^" + key + " = \"(.*)\"$").matcher(ProjectFiles.text("samconfig.toml"));
        assertThat(line.find()).as(key).isTrue();
        return line.group(1);
    }
}
