package app.smallwins.alexa.signature;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A chain of certificates, the one that signs first.
 *
 * @param certificates at least one
 */
record CertificateChain(List<X509Certificate> certificates) {

    /** Amazon, "Manually verify that a request was sent by Alexa": among the names of the signing certificate. */
    private static final String NAME = "echo-api.amazon.com";

    /** RFC 5280 section 4.2.1.6: the kind of name that is a DNS name. */
    private static final Integer DNS_NAME = 2;

    CertificateChain {
        certificates = List.copyOf(certificates);
    }

    /** The chain in a PEM file, or nothing when it holds none. */
    static Optional<CertificateChain> in(byte[] pem) {
        try {
            var found = CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem));
            var certificates = found.stream().map(X509Certificate.class::cast).toList();
            return certificates.isEmpty() ? Optional.empty() : Optional.of(new CertificateChain(certificates));
        } catch (CertificateException unreadable) {
            return Optional.empty();
        }
    }

    /** The key that signatures are checked with. */
    PublicKey key() {
        return certificates.getFirst().getPublicKey();
    }

    /** Whether it is Amazon's: for the right name, valid now, each signed by the next, the last by somebody trusted. */
    boolean isAmazons(Set<TrustAnchor> trusted, Instant now) {
        try {
            return names(certificates.getFirst()).anyMatch(NAME::equalsIgnoreCase) && leadsTo(trusted, now);
        } catch (GeneralSecurityException untrusted) {
            return false;
        }
    }

    private static Stream<String> names(X509Certificate certificate) throws CertificateException {
        return Optional.ofNullable(certificate.getSubjectAlternativeNames())
                .stream()
                .flatMap(Collection::stream)
                .filter(name -> name.getFirst().equals(DNS_NAME))
                .map(name -> (String) name.get(1));
    }

    /** Whether somebody has revoked a certificate is not asked: Amazon's rules do not want it, and it takes time. */
    private boolean leadsTo(Set<TrustAnchor> trusted, Instant now) throws GeneralSecurityException {
        var parameters = new PKIXParameters(trusted);
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(now));
        var path = CertificateFactory.getInstance("X.509").generateCertPath(certificates);
        CertPathValidator.getInstance("PKIX").validate(path, parameters);
        return true;
    }
}
