package app.smallwins.simulator.device;

import java.net.URI;

import app.smallwins.simulator.amazon.Recipient;

/**
 * Where a skill reaches Amazon during a request, with which key, and what it is allowed there.
 *
 * @param endpoint the envelope's {@code apiEndpoint}, without a slash at its end
 * @param key what each envelope's {@code apiAccessToken} begins with
 */
public record AmazonAccess(URI endpoint, String key, Permissions permissions) {

    public AmazonAccess(URI endpoint, String key) {
        this(endpoint, key, Permissions.none());
    }

    /** The {@code apiAccessToken} of a request that this speaker makes. */
    String token(Speaker speaker) {
        return new Recipient(speaker.user(), speaker.device()).token(key);
    }
}
