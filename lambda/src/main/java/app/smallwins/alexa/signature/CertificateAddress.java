package app.smallwins.alexa.signature;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where Amazon keeps the certificates that its requests are signed with.
 *
 * @param uri normalised, so that two ways of writing one address are one
 */
record CertificateAddress(URI uri) {

    private static final String SCHEME = "https";
    private static final String HOST = "s3.amazonaws.com";
    private static final String PATH = "/echo.api/";
    private static final int PORT = 443;
    private static final int NO_PORT = -1;

    /** Amazon's own are some eighty characters long. */
    private static final int LONGEST = 500;

    /**
     * The address in the header {@code SignatureCertChainUrl}, or nothing when it is not one of Amazon's: after normalising
     * it has the scheme https and the host s3.amazonaws.com in any case, a path below /echo.api/ in just this case, and
     * port 443 if any. What Amazon never sends (a user, a query, a fragment, an escape) is refused as well.
     */
    static Optional<CertificateAddress> of(String header) {
        return Optional.of(header)
                .filter(written -> written.length() <= LONGEST)
                .flatMap(CertificateAddress::parsed)
                .map(URI::normalize)
                .filter(CertificateAddress::isAmazons)
                .map(uri -> new CertificateAddress(URI.create(SCHEME + "://" + HOST + uri.getRawPath())));
    }

    private static Optional<URI> parsed(String written) {
        try {
            return Optional.of(new URI(written));
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isAmazons(URI uri) {
        return SCHEME.equalsIgnoreCase(uri.getScheme())
                && HOST.equalsIgnoreCase(uri.getHost())
                && (uri.getPort() == PORT || uri.getPort() == NO_PORT)
                && uri.getRawPath().startsWith(PATH)
                && uri.getRawPath().indexOf('%') < 0
                && uri.getRawUserInfo() == null
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
    }
}
