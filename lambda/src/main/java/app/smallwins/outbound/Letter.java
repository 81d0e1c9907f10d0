package app.smallwins.outbound;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What is sent.
 *
 * @param headers all but those that say how it is sent
 */
record Letter(String method, URI url, Map<String, String> headers, byte[] body) {

    static Letter get(URI url, Map<String, String> headers) {
        return new Letter("GET", url, headers, new byte[0]);
    }

    static Letter post(URI url, Map<String, String> headers, byte[] body) {
        return new Letter("POST", url, headers, body);
    }

    /** The host alone, without the brackets around an IPv6 address. */
    String host() {
        return url.getHost().replaceAll("^\\[|]$", "");
    }

    boolean isSecure() {
        return "https".equalsIgnoreCase(url.getScheme());
    }

    int port() {
        return url.getPort() != -1 ? url.getPort() : isSecure() ? 443 : 80;
    }

    /** All before the body (RFC 9112, sections 2.1 and 9.6). */
    byte[] head() {
        var head = new StringBuilder(method).append(' ').append(target()).append(" HTTP/1.1\r\n");
        head.append("host: ").append(url.getRawAuthority()).append("\r\n");
        head.append("user-agent: Small-Wins\r\nconnection: close\r\naccept-encoding: identity\r\n");
        headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("content-length: ").append(body.length).append("\r\n\r\n");
        return head.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private String target() {
        var path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + '?' + url.getRawQuery();
    }
}
