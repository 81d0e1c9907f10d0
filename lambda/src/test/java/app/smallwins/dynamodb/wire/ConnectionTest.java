package app.smallwins.dynamodb.wire;

import static app.smallwins.dynamodb.wire.OddServer.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a secure server has to prove. */
class ConnectionTest {

    private static final char[] PASSWORD = "password".toCharArray();

    @TempDir
    private Path folder;

    @Test
    void shouldTalkToAServerThatProvesItsName() throws Exception {
        assertThat(statusFrom("localhost", "localhost")).isEqualTo(200);
    }

    @Test
    void shouldNotTalkToAServerThatProvesAnotherName() {
        assertThatThrownBy(() -> statusFrom("somebody-else.example", "localhost")).isInstanceOf(SSLException.class);
    }

    private int statusFrom(String provenName, String calledName) throws Exception {
        var tls = context(provenName);
        var listening = tls.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getByName("localhost"));
        try (var server = new OddServer(listening, answers(200, "{}"));
                var connections = new Connections(new Address(calledName, server.port(), true),
                        tls::getSocketFactory)) {
            return connections.exchange("GET / HTTP/1.1\r\n\r\n".getBytes(), Deadline.in(Duration.ofSeconds(5)))
                    .status();
        }
    }

    private SSLContext context(String name) throws Exception {
        var keys = keys(name);
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        var context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    private KeyStore keys(String name) throws Exception {
        var file = folder.resolve("keys.p12");
        keytool("-genkeypair", "-keyalg", "EC", "-alias", "server", "-dname", "CN=" + name, "-ext", "san=dns:" + name,
                "-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", new String(PASSWORD));
        var keys = KeyStore.getInstance("PKCS12");
        try (var stream = Files.newInputStream(file)) {
            keys.load(stream, PASSWORD);
        }
        var trust = KeyStore.getInstance("PKCS12");
        trust.load(null, null);
        trust.setKeyEntry("server", keys.getKey("server", PASSWORD), PASSWORD, keys.getCertificateChain("server"));
        trust.setCertificateEntry("trusted", keys.getCertificate("server"));
        return trust;
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(java.util.List.of(arguments));
        assertThat(new ProcessBuilder(command).redirectErrorStream(true).start().waitFor()).isZero();
    }
}
