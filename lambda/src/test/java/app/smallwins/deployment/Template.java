package app.smallwins.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A CloudFormation template. Its short forms read as the long ones: {@code !Ref Table} as {@code {"Ref": "Table"}},
 * {@code !Sub text} as {@code {"Fn::Sub": "text"}} (AWS CloudFormation User Guide, "Intrinsic function reference").
 */
public final class Template {

    private final JsonNode root;

    private Template(JsonNode root) {
        this.root = root;
    }

    /** What is deployed with AWS SAM. */
    public static Template ofSmallWins() {
        return read("template.yaml");
    }

    /** What {@code ask deploy} adds. */
    static Template ofTheSkill() {
        return read("deployment/alexa/skill-stack.yaml");
    }

    /** A part by its path, such as {@code /Resources/JarTable}; missing when it is not there. */
    public JsonNode at(String path) {
        return root.at(path);
    }

    /** The properties of a resource. */
    public JsonNode properties(String resource) {
        return root.at("/Resources/" + resource + "/Properties");
    }

    List<String> parameters() {
        return names(root.path("Parameters"), parameter -> true);
    }

    List<String> resources(String type) {
        return names(root.path("Resources"), resource -> resource.path("Type").asText().equals(type));
    }

    /** The functions. */
    public List<String> functions() {
        return resources("AWS::Serverless::Function");
    }

    /** A property of a function, its own or the one that all have. */
    JsonNode ofFunction(String function, String property) {
        var own = properties(function).path(property);
        return own.isMissingNode() ? root.at("/Globals/Function").path(property) : own;
    }

    /** What a function may do, statement by statement. */
    public Stream<JsonNode> statements(String function) {
        return elements(properties(role(function)).path("Policies"))
                .flatMap(policy -> elements(policy.at("/PolicyDocument/Statement")));
    }

    /** One or several, as templates allow for both. */
    public static Stream<JsonNode> elements(JsonNode oneOrMany) {
        return oneOrMany.isArray() ? oneOrMany.valueStream() : Stream.of(oneOrMany);
    }

    private String role(String function) {
        return properties(function).at("/Role/Fn::GetAtt/0").asText();
    }

    private static List<String> names(JsonNode parts, Predicate<JsonNode> wanted) {
        return parts.propertyStream().filter(part -> wanted.test(part.getValue())).map(Map.Entry::getKey).toList();
    }

    private static Template read(String file) {
        return new Template(new ObjectMapper().valueToTree(new Yaml(new ShortForms()).load(ProjectFiles.text(file))));
    }

    /** Reads {@code !Name value} as a map of the long name to the value. */
    private static final class ShortForms extends SafeConstructor {

        ShortForms() {
            super(new LoaderOptions());
            yamlMultiConstructors.put("!", new LongForm());
        }

        private final class LongForm extends AbstractConstruct {

            @Override
            public Object construct(Node node) {
                var name = node.getTag().getValue().substring(1);
                var value = value(node);
                return switch (name) {
                    case "Ref", "Condition" -> Map.of(name, value);
                    case "GetAtt" -> Map.of("Fn::GetAtt", Arrays.asList(value.toString().split("\\.", 2)));
                    default -> Map.of("Fn::" + name, value);
                };
            }

            private Object value(Node node) {
                return switch (node) {
                    case ScalarNode scalar -> constructScalar(scalar);
                    case SequenceNode sequence -> constructSequence(sequence);
                    case MappingNode mapping -> constructMapping(mapping);
                    default -> throw new IllegalArgumentException(node.toString());
                };
            }
        }
    }
}
