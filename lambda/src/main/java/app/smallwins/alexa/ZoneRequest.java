package app.smallwins.alexa;

import app.smallwins.alexa.json.Json;
import app.smallwins.alexa.Envelope.Api;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Asks Amazon for the time zone of a device (Amazon, "Alexa Settings API Reference"). It is asked while somebody waits for
 * the first answer of their life here, so it does without the SDK's service clients.
 */
final class ZoneRequest {

    private static final int CONNECT_MILLIS = 500;
    private static final int ANSWER_MILLIS = 900;

    /** A name is short; what is longer is none. */
    private static final int LONGEST = 200;

    private ZoneRequest() {}

    /** Whatever goes wrong, from a refusal to a zone nobody has heard of, the device has told nothing. */
    static Optional<ZoneId> send(Api api, String deviceId) {
        try {
            var connection = connection(api, deviceId);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK ? zone(connection) : Optional.empty();
        } catch (IOException | DateTimeException | IllegalArgumentException unavailable) {
            return Optional.empty();
        }
    }

    private static HttpURLConnection connection(Api api, String deviceId) throws IOException {
        var device = URLEncoder.encode(deviceId, StandardCharsets.UTF_8).replace("+", "%20");
        var uri = URI.create(api.endpoint() + "/v2/devices/" + device + "/settings/System.timeZone");
        var connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(CONNECT_MILLIS);
        connection.setReadTimeout(ANSWER_MILLIS);
        connection.setRequestProperty("Accept", "application/json");
        connection.setRequestProperty("Authorization", "Bearer " + api.token());
        return connection;
    }

    private static Optional<ZoneId> zone(HttpURLConnection connection) throws IOException {
        try (var body = connection.getInputStream()) {
            return Optional.of(Json.tree(body.readNBytes(LONGEST)))
                    .filter(answer -> answer.isTextual())
                    .map(answer -> ZoneId.of(answer.textValue()));
        }
    }
}
