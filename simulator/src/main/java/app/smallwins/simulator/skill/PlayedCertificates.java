package app.smallwins.simulator.skill;

import app.smallwins.alexa.signature.Signatures;
import app.smallwins.alexa.signature.WebCertificates;
import app.smallwins.lambda.TrustedRoots;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.TrustAnchor;
import java.util.Set;

/**
 * Somebody on this machine who plays the place where Amazon publishes its certificates. All other rules stay Amazon's.
 *
 * @param authority whose certificates are trusted, and no others
 * @param server where the files are that requests name at Amazon's address
 */
public record PlayedCertificates(Set<TrustAnchor> authority, URI server) {

    /**
     * The player at a server, with the authority in a PEM file.
     *
     * @throws IllegalArgumentException when the file holds no certificate
     * @throws UncheckedIOException when it cannot be read
     */
    public static PlayedCertificates of(Path authority, URI server) {
        return new PlayedCertificates(TrustedRoots.in(authority), server);
    }

    Signatures signatures() {
        return new Signatures(WebCertificates.playedBy(server), authority);
    }
}
