package app.smallwins.simulator.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class DataPlaceTest {

    private static final Path HOME = Path.of("/home/anna").toAbsolutePath();

    @Test
    void shouldKeepWinsWhereTheSystemKeepsProgramsData() {
        assertThat(DataPlace.customary("Linux", HOME, Map.of()))
                .isEqualTo(new DataPlace.Folder(HOME.resolve(".local/share/small-wins")));
    }

    @Test
    void shouldKeepWinsWhereTheXdgVariablePoints() {
        assertThat(DataPlace.customary("Linux", HOME, Map.of("XDG_DATA_HOME", HOME.resolve("data").toString())))
                .isEqualTo(new DataPlace.Folder(HOME.resolve("data/small-wins")));
    }

    @Test
    void shouldIgnoreAnXdgVariableThatIsNotAbsolute() {
        assertThat(DataPlace.customary("Linux", HOME, Map.of("XDG_DATA_HOME", "data")))
                .isEqualTo(new DataPlace.Folder(HOME.resolve(".local/share/small-wins")));
    }

    @Test
    void shouldKeepWinsInTheLibraryOnAMac() {
        assertThat(DataPlace.customary("Mac OS X", HOME, Map.of()))
                .isEqualTo(new DataPlace.Folder(HOME.resolve("Library/Application Support/small-wins")));
    }

    @Test
    void shouldKeepNothingWhenToldMemory() {
        assertThat(DataPlace.of("memory")).isEqualTo(new DataPlace.Memory());
    }
}
