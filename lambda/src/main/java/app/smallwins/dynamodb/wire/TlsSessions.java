package app.smallwins.dynamodb.wire;

import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSession;

/** What earlier connections agreed upon, to begin the next one faster. */
final class TlsSessions {

    private TlsSessions() {}

    /** Forgets all of it. */
    static void forget() {
        try {
            var sessions = SSLContext.getDefault().getClientSessionContext();
            Collections.list(sessions.getIds())
                    .forEach(id -> Optional.ofNullable(sessions.getSession(id)).ifPresent(SSLSession::invalidate));
        } catch (NoSuchAlgorithmException withoutTls) {
            // there is nothing to forget
        }
    }
}
