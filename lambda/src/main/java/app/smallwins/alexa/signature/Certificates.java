package app.smallwins.alexa.signature;

import java.io.IOException;
import java.security.cert.TrustAnchor;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Amazon's certificates, fetched once. Only chains that were found to be Amazon's are remembered, and of those only the
 * latest; what somebody made up costs no memory. Safe for use by several threads.
 */
final class Certificates {

    /** Amazon signs with one or two at a time. */
    private static final int MOST = 8;

    private final CertificateSource source;
    private final Set<TrustAnchor> trusted;
    private final Map<CertificateAddress, CertificateChain> known = new LinkedHashMap<>(MOST, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CertificateAddress, CertificateChain> eldest) {
            return size() > MOST;
        }
    };

    Certificates(CertificateSource source, Set<TrustAnchor> trusted) {
        this.source = source;
        this.trusted = Set.copyOf(trusted);
    }

    /** The chain at an address, when it is Amazon's and valid now. */
    Optional<CertificateChain> at(CertificateAddress address, Instant now) {
        var chain = remembered(address).or(() -> fetched(address)).filter(found -> found.isAmazons(trusted, now));
        chain.ifPresentOrElse(found -> remember(address, found), () -> forget(address));
        return chain;
    }

    private Optional<CertificateChain> fetched(CertificateAddress address) {
        try {
            return CertificateChain.in(source.fetch(address.uri()));
        } catch (IOException unavailable) {
            return Optional.empty();
        }
    }

    private synchronized Optional<CertificateChain> remembered(CertificateAddress address) {
        return Optional.ofNullable(known.get(address));
    }

    private synchronized void remember(CertificateAddress address, CertificateChain chain) {
        known.put(address, chain);
    }

    private synchronized void forget(CertificateAddress address) {
        known.remove(address);
    }
}
