package app.smallwins.dynamodb.wire;

import java.util.Map;
import java.util.Optional;

/**
 * What a server answered.
 *
 * @param headers names in small letters
 * @param keepsOpen whether the connection may be used again
 */
record Answer(int status, Map<String, String> headers, byte[] body, boolean keepsOpen) {

    private static final int OK = 200;
    private static final int REDIRECTION = 300;
    private static final int SERVER_FAULT = 500;

    boolean succeeded() {
        return status >= OK && status < REDIRECTION;
    }

    boolean isServersFault() {
        return status >= SERVER_FAULT;
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
