package app.smallwins.simulator.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** What the recipe tells Home Assistant, all of its files in one. */
final class HomeAssistant {

    private final Map<String, Object> configuration = new TreeMap<>();

    /** @param files the first of which has the secrets */
    HomeAssistant(List<String> files) {
        files.forEach(
                file -> configuration.putAll(new Yaml(new Secrets(configuration)).<Map<String, Object>>load(file)));
    }

    /** What lies at a path of names and places, such as {@code rest_command/small_win/url}. */
    Object at(String path) {
        Object here = configuration;
        for (var step : path.split("/")) {
            here = here instanceof List<?> list ? list.get(Integer.parseInt(step)) : ((Map<?, ?>) here).get(step);
            if (here == null) {
                throw new AssertionError("nothing at " + path);
            }
        }
        return here;
    }

    /** The same, as text. */
    String text(String path) {
        return at(path).toString();
    }

    private static final class Secrets extends SafeConstructor {
        private Secrets(Map<String, Object> known) {
            super(new LoaderOptions());
            yamlConstructors.put(new Tag("!secret"), new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    return known.get(((ScalarNode) node).getValue());
                }
            });
        }
    }
}
