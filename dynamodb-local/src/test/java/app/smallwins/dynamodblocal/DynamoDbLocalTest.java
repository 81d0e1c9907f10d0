package app.smallwins.dynamodblocal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DynamoDbLocalTest {

    @Test
    void shouldListenOnLoopbackWhenStarted() throws IOException {
        try (var engine = DynamoDbLocal.inMemory()) {
            assertThat(accepts(InetAddress.getByName("127.0.0.1"), engine)).isTrue();
        }
    }

    @Test
    void shouldBeOutOfReachForOtherMachines() throws IOException {
        try (var engine = DynamoDbLocal.inMemory()) {
            assertThat(addressesOfOtherNetworks()).noneMatch(address -> accepts(address, engine));
        }
    }

    @Test
    void shouldEndTheEngineWhenClosed() {
        var engine = DynamoDbLocal.inMemory();
        engine.close();
        assertThat(engine.process().isAlive()).isFalse();
    }

    @Test
    void shouldMakeTheFolderGiven(@TempDir Path folder) {
        try (var engine = DynamoDbLocal.in(folder.resolve("jars"))) {
            assertThat(engine.process().isAlive()).isTrue();
        }
        assertThat(folder.resolve("jars")).isDirectory();
    }

    @Test
    void shouldEndTheEngineWhenWhoStartedItIsKilled() throws Exception {
        var parent = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), StartsAnEngine.class.getName()).start();
        var engine = ProcessHandle.of(Long.parseLong(parent.inputReader().readLine())).orElseThrow();
        var ended = engine.onExit();
        var scratch = scratchOf(engine);

        parent.destroyForcibly();

        assertThat(ended).succeedsWithin(20, TimeUnit.SECONDS);
        assertThat(scratch).doesNotExist();
    }

    @Test
    void shouldLeaveNoTemporaryFilesWhenClosed() throws IOException {
        var engine = DynamoDbLocal.inMemory();
        var scratch = scratchOf(engine.process());
        assertThat(scratch).isDirectory();
        engine.close();
        assertThat(scratch).doesNotExist();
    }

    @Test
    void shouldSayHowToFetchTheEngineWhenItIsMissing(@TempDir Path empty) {
        System.setProperty(EngineCommand.FOLDER, empty.resolve("engine").toString());
        try {
            assertThatThrownBy(DynamoDbLocal::inMemory).isInstanceOf(EngineUnavailable.class)
                    .hasMessageContaining("mvn -pl dynamodb-local package");
        } finally {
            System.clearProperty(EngineCommand.FOLDER);
        }
    }

    @Test
    void shouldFailAtOnceWhenTheFolderHoldsNoEngine(@TempDir Path empty) {
        System.setProperty(EngineCommand.FOLDER, empty.toString());
        try {
            assertThatThrownBy(DynamoDbLocal::inMemory).isInstanceOf(EngineUnavailable.class)
                    .hasMessageContaining("did not start");
        } finally {
            System.clearProperty(EngineCommand.FOLDER);
        }
    }

    private static Path scratchOf(ProcessHandle engine) {
        return Stream.of(engine.info().arguments().orElseThrow())
                .filter(option -> option.startsWith("-Djava.io.tmpdir="))
                .map(option -> Path.of(option.substring(option.indexOf('=') + 1)))
                .findFirst()
                .orElseThrow();
    }

    private static List<InetAddress> addressesOfOtherNetworks() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }

    private static boolean accepts(InetAddress address, DynamoDbLocal engine) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, engine.endpoint().getPort()), 1000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    /** A program that starts an engine, tells its process id, and then hangs until it is killed. */
    static final class StartsAnEngine {

        public static void main(String[] none) throws InterruptedException {
            System.out.println(DynamoDbLocal.inMemory().process().pid());
            Thread.currentThread().join();
        }
    }
}
