package app.smallwins.dynamodb.wire;

import java.net.URI;

/**
 * Where an HTTP server is.
 *
 * @param host its name, which its certificate has to bear when it is secure
 * @param secure whether it is spoken to over TLS
 */
record Address(String host, int port, boolean secure) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    static Address of(URI uri) {
        var secure = "https".equals(uri.getScheme());
        var port = uri.getPort() < 0 ? usual(secure) : uri.getPort();
        return new Address(uri.getHost(), port, secure);
    }

    /** The {@code Host} header. */
    String header() {
        return port == usual(secure) ? host : host + ':' + port;
    }

    private static int usual(boolean secure) {
        return secure ? HTTPS : HTTP;
    }
}
