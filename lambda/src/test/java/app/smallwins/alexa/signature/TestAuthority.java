package app.smallwins.alexa.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Somebody who issues certificates, and whom a test may trust or not. */
public final class TestAuthority {

    /** When everything happens, unless a test says otherwise. */
    public static final Instant NOW = Instant.parse("2026-11-20T08:15:00Z");

    private static final X500Name AUTHORITY = new X500Name("CN=Test Authority");
    private static final X500Name HOLDER = new X500Name("CN=Test Signer");

    private final Instant now;
    private final KeyPair keys = newKeys();
    private final X509Certificate certificate;

    public TestAuthority() {
        this(NOW);
    }

    /** @param now when everything happens */
    public TestAuthority(Instant now) {
        this.now = now;
        this.certificate = issued(AUTHORITY, keys, keys,
                new Validity(now.minus(Duration.ofDays(900)), now.plus(Duration.ofDays(900))), true);
    }

    private record Validity(Instant from, Instant until) {
    }

    /** Somebody who signs, with the chain that others find the key in. */
    public record Signer(KeyPair keys, X509Certificate certificate, X509Certificate issuer) {

        /** The chain as Amazon publishes it. */
        public byte[] pem() {
            return Stream.of(certificate, issuer)
                    .map(TestAuthority::pem)
                    .collect(Collectors.joining())
                    .getBytes(StandardCharsets.US_ASCII);
        }

        /** The signature of a body, as it stands in the header. */
        public String signature(String body) {
            return signature(body.getBytes(StandardCharsets.UTF_8));
        }

        /** The same, of bytes. */
        public String signature(byte[] body) {
            try {
                var signature = Signature.getInstance("SHA256withRSA");
                signature.initSign(keys.getPrivate());
                signature.update(body);
                return Base64.getEncoder().encodeToString(signature.sign());
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    public Set<TrustAnchor> trusted() {
        return Set.of(new TrustAnchor(certificate, null));
    }

    /** This authority's own certificate. */
    public String pem() {
        return pem(certificate);
    }

    public Signer signerFor(String... names) {
        return signer(new Validity(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1))), names);
    }

    /** One whose certificate ended the day before. */
    public Signer expiredSignerFor(String... names) {
        return signer(new Validity(now.minus(Duration.ofDays(30)), now.minus(Duration.ofDays(1))), names);
    }

    /** One whose certificate begins the day after. */
    public Signer futureSignerFor(String... names) {
        return signer(new Validity(now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(30))), names);
    }

    private Signer signer(Validity validity, String... names) {
        var own = newKeys();
        return new Signer(own, issued(HOLDER, own, keys, validity, false, names), certificate);
    }

    private static X509Certificate issued(X500Name subject, KeyPair owner, KeyPair issuer, Validity validity,
            boolean issues, String... names) {
        try {
            var builder = new JcaX509v3CertificateBuilder(AUTHORITY, BigInteger.valueOf(subject.hashCode()),
                    Date.from(validity.from()), Date.from(validity.until()), subject, owner.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(issues));
            if (names.length > 0) {
                builder.addExtension(Extension.subjectAlternativeName, false, dnsNames(names));
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(
                            issuer.getPrivate())));
        } catch (GeneralSecurityException | OperatorCreationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static GeneralNames dnsNames(String... names) {
        return new GeneralNames(Arrays.stream(names)
                .map(name -> new GeneralName(GeneralName.dNSName, name))
                .toArray(GeneralName[]::new));
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String pem(X509Certificate certificate) {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, new byte[]{'\n'}).encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
