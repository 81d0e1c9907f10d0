package app.smallwins.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Signs requests as Amazon does, with certificates that the JDK's {@code keytool} made.
 *
 * @param authority the file with whom to trust
 * @param chain what Amazon would publish
 */
record PlayedAmazon(PrivateKey key, Path authority, byte[] chain) {

    private static final String PASSWORD = "not a secret";

    /** Makes an authority, and a certificate for Amazon's name. */
    static PlayedAmazon in(Path folder) throws Exception {
        keytool(folder, "-genkeypair", "-alias", "authority", "-keyalg", "RSA", "-dname", "CN=Test Authority", "-ext",
                "bc:c");
        keytool(folder, "-genkeypair", "-alias", "amazon", "-keyalg", "RSA", "-dname", "CN=Test Signer", "-signer",
                "authority", "-ext", "san=dns:echo-api.amazon.com");
        keytool(folder, "-exportcert", "-rfc", "-alias", "authority", "-file", "authority.pem");
        keytool(folder, "-exportcert", "-rfc", "-alias", "amazon", "-file", "amazon.pem");
        var authority = folder.resolve("authority.pem");
        var chain = Files.readString(folder.resolve("amazon.pem")) + Files.readString(authority);
        return new PlayedAmazon(key(folder), authority, chain.getBytes(StandardCharsets.US_ASCII));
    }

    /** The signature of a body, as it stands in the header. */
    String signature(String body) throws GeneralSecurityException {
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update(body.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(signature.sign());
    }

    private static PrivateKey key(Path folder) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance(folder.resolve("keys").toFile(), PASSWORD.toCharArray());
        return (PrivateKey) store.getKey("amazon", PASSWORD.toCharArray());
    }

    private static void keytool(Path folder, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-keystore", "keys", "-storepass", PASSWORD));
        var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
