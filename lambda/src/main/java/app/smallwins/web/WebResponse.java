package app.smallwins.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An HTTP response.
 *
 * @param headers all but cookies, by name in lower case
 * @param cookies values of {@code Set-Cookie}
 */
public record WebResponse(int status, Map<String, String> headers, List<String> cookies, byte[] body) {

    public static final int OK = 200;
    public static final int BAD_REQUEST = 400;
    static final int CREATED = 201;
    static final int NO_CONTENT = 204;
    static final int SEE_OTHER = 303;

    public WebResponse {
        headers = Map.copyOf(headers);
        cookies = List.copyOf(cookies);
        body = body.clone();
    }

    /** A body of some type, not to be kept by anybody on the way. */
    static WebResponse of(int status, String contentType, byte[] body) {
        return new WebResponse(status, Map.of("content-type", contentType, "cache-control", "no-store",
                "x-content-type-options", "nosniff"), List.of(), body);
    }

    static WebResponse json(int status, JsonNode document) {
        return of(status, "application/json; charset=utf-8", document.toString().getBytes(StandardCharsets.UTF_8));
    }

    static WebResponse nothing() {
        return new WebResponse(NO_CONTENT, Map.of("cache-control", "no-store"), List.of(), new byte[0]);
    }

    WebResponse as(int otherStatus) {
        return new WebResponse(otherStatus, headers, cookies, body);
    }

    WebResponse with(String header, String value) {
        var more = new TreeMap<>(headers);
        more.put(header, value);
        return new WebResponse(status, more, cookies, body);
    }

    WebResponse withCookie(String cookie) {
        var more = new ArrayList<>(cookies);
        more.add(cookie);
        return new WebResponse(status, headers, more, body);
    }
}
