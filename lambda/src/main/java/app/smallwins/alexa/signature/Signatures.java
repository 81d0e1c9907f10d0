package app.smallwins.alexa.signature;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.TrustAnchor;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/** Tells Amazon's signatures from others. Nothing of a request is parsed for it. */
public final class Signatures {

    /** The header with the address of the certificates. */
    public static final String ADDRESS = "SignatureCertChainUrl";

    /** The header with the signature, in base64. */
    public static final String SIGNATURE = "Signature-256";

    private static final String ALGORITHM = "SHA256withRSA";

    private final Certificates certificates;

    /**
     * @param source where certificates come from
     * @param trusted who is trusted to say that they are Amazon's
     */
    public Signatures(CertificateSource source, Set<TrustAnchor> trusted) {
        this.certificates = new Certificates(source, trusted);
    }

    /**
     * Whether Amazon signed a request.
     *
     * @param address the header {@link #ADDRESS}
     * @param signature the header {@link #SIGNATURE}
     * @param body the request's bytes as they came
     * @param now when the certificates have to be valid
     */
    public boolean isAmazons(Optional<String> address, Optional<String> signature, byte[] body, Instant now) {
        return signature.flatMap(Signatures::decoded)
                .flatMap(signed -> address.flatMap(CertificateAddress::of)
                        .flatMap(uri -> certificates.at(uri, now))
                        .filter(chain -> isSignedWith(chain.key(), signed, body)))
                .isPresent();
    }

    private static Optional<byte[]> decoded(String signature) {
        try {
            return Optional.of(Base64.getDecoder().decode(signature));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isSignedWith(PublicKey key, byte[] signed, byte[] body) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(body);
            return signature.verify(signed);
        } catch (GeneralSecurityException otherKindOfKeyOrSignature) {
            return false;
        }
    }
}
