package app.smallwins.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Who is trusted to say whose certificates are whose. */
public final class TrustedRoots {

    private TrustedRoots() {}

    /** Those that the Java runtime trusts. */
    static Set<TrustAnchor> ofJava() {
        try {
            var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init((KeyStore) null);
            return anchors(Stream.of(factory.getTrustManagers())
                    .filter(X509TrustManager.class::isInstance)
                    .map(X509TrustManager.class::cast)
                    .flatMap(manager -> Stream.of(manager.getAcceptedIssuers())));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("this Java trusts nobody", broken);
        }
    }

    /**
     * Those in a PEM file and no others.
     *
     * @throws IllegalArgumentException when it holds no certificate
     * @throws UncheckedIOException when it cannot be read
     */
    public static Set<TrustAnchor> in(Path pem) {
        try (var file = Files.newInputStream(pem)) {
            var certificates = CertificateFactory.getInstance("X.509").generateCertificates(file);
            if (certificates.isEmpty()) {
                throw new IllegalArgumentException("no certificate in " + pem);
            }
            return anchors(certificates.stream().map(X509Certificate.class::cast));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("no certificate in " + pem, unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<TrustAnchor> anchors(Stream<X509Certificate> certificates) {
        return certificates.map(certificate -> new TrustAnchor(certificate, null)).collect(Collectors.toSet());
    }
}
