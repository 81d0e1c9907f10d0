package app.smallwins.simulator.device;

import java.net.URI;

/**
 * Where a skill reaches Amazon during a request, and with which key.
 *
 * @param endpoint the envelope's {@code apiEndpoint}, without a slash at its end
 * @param token the envelope's {@code apiAccessToken}
 */
public record AmazonAccess(URI endpoint, String token) {
}
