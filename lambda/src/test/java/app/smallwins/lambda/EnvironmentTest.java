package app.smallwins.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.deployment.Template;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the template says to the functions is what they listen to. */
class EnvironmentTest {

    /** Read by Lambda itself, not by us. */
    private static final Set<String> OF_THE_PLATFORM = Set.of("JAVA_TOOL_OPTIONS");

    @Test
    void shouldSetEveryVariableThatIsReadAndNoOther() {
        var set = new TreeSet<String>();
        for (var function : Template.ofSmallWins().functions()) {
            Template.ofSmallWins()
                    .properties(function)
                    .at("/Environment/Variables")
                    .fieldNames()
                    .forEachRemaining(set::add);
        }
        set.removeAll(OF_THE_PLATFORM);

        assertThat(set).isEqualTo(read());
    }

    private static Set<String> read() {
        var environment = new Listening();
        Wiring.settings(environment);
        return environment.asked;
    }

    /** An environment without variables that remembers which were asked for. */
    private static final class Listening extends AbstractMap<String, String> {

        private final Set<String> asked = new TreeSet<>();

        @Override
        public String get(Object name) {
            asked.add(name.toString());
            return null;
        }

        @Override
        public boolean containsKey(Object name) {
            asked.add(name.toString());
            return false;
        }

        @Override
        public Set<Map.Entry<String, String>> entrySet() {
            return Set.of();
        }
    }
}
