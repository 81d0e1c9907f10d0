package app.smallwins.alexa.signature;

import java.io.IOException;
import java.net.URI;

/** Where certificate chains are fetched from. */
@FunctionalInterface
public interface CertificateSource {

    /**
     * The file at an address, which is one of Amazon's.
     *
     * @throws IOException when it cannot be had in time, or is larger than a certificate chain can be
     */
    byte[] fetch(URI address) throws IOException;
}
