package app.smallwins.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.smallwins.domain.JarId;
import app.smallwins.domain.Win;
import app.smallwins.dynamodblocal.DynamoDbLocal;
import app.smallwins.fakes.Wins;

class DataFolderTest {

    private static final JarId JAR = JarId.derivedFrom("test", "somebody");

    @Test
    void shouldStillHaveTheJarWhenTheEngineIsStartedAgain(@TempDir Path folder) {
        withStore(folder, store -> store.keep(JAR, Wins.today(0), Optional.empty()));
        assertThat(withStore(folder, DataFolderTest::allWins)).containsExactly(Wins.today(0));
    }

    @Test
    void shouldStillHaveTheJarWhenTheEngineWasTerminated(@TempDir Path folder) {
        try (var engine = DynamoDbLocal.in(folder)) {
            storeIn(engine).keep(JAR, Wins.today(0), Optional.empty());
            engine.process().destroy();
            engine.process().onExit().join();
        }
        assertThat(withStore(folder, DataFolderTest::allWins)).containsExactly(Wins.today(0));
    }

    private static List<Win> allWins(DynamoDbJarStore store) {
        return store.wins(JAR, Optional.empty(), 10);
    }

    private static <T> T withStore(Path folder, Function<DynamoDbJarStore, T> use) {
        try (var engine = DynamoDbLocal.in(folder)) {
            return use.apply(storeIn(engine));
        }
    }

    private static DynamoDbJarStore storeIn(DynamoDbLocal engine) {
        var client = TableClient.at(engine.endpoint());
        Table.createIn(client, LocalTable.NAME);
        return new DynamoDbJarStore(client, LocalTable.NAME);
    }
}
