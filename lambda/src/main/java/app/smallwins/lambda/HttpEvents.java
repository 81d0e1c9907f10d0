package app.smallwins.lambda;

import app.smallwins.web.WebRequest;
import app.smallwins.web.WebResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Events of function URLs and HTTP APIs, payload format 2.0 (AWS Lambda Developer Guide, "Invoking Lambda function URLs",
 * section "Request and response payloads").
 */
final class HttpEvents {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final WebRequest UNREADABLE = new WebRequest("", "", "", Map.of(), new byte[0], "");

    private final JsonMapper json = new JsonMapper();

    /** The request in an event; one that is found nowhere when the event makes no sense. */
    WebRequest read(byte[] event) {
        try {
            return request(json.readTree(event));
        } catch (IOException | IllegalArgumentException malformed) {
            return UNREADABLE;
        }
    }

    /** The response as Lambda wants it. */
    byte[] write(WebResponse response, String method) throws IOException {
        var document = json.createObjectNode().put("statusCode", response.status());
        var headers = document.putObject("headers");
        response.headers().forEach(headers::put);
        response.cookies().forEach(document.withArray("cookies")::add);
        var body = method.equals("HEAD") ? new byte[0] : response.body();
        document.put("isBase64Encoded", true).put("body", Base64.getEncoder().encodeToString(body));
        return json.writeValueAsBytes(document);
    }

    /** A method as it may be logged: what somebody made up is not. */
    static String known(String method) {
        return METHODS.contains(method) ? method : "OTHER";
    }

    private static WebRequest request(JsonNode event) {
        var http = event.at("/requestContext/http");
        return new WebRequest(http.path("method").asText(""), event.path("rawPath").asText(""),
                event.path("rawQueryString").asText(""), headers(event), body(event),
                http.path("sourceIp").asText(""));
    }

    private static Map<String, List<String>> headers(JsonNode event) {
        var headers = new TreeMap<String, List<String>>();
        event.path("headers")
                .properties()
                .forEach(one -> headers.put(one.getKey(), List.of(one.getValue().asText(""))));
        if (event.path("cookies").size() > 0) {
            headers.put("cookie",
                    List.of(String.join("; ", event.path("cookies").valueStream().map(JsonNode::asText).toList())));
        }
        return headers;
    }

    private static byte[] body(JsonNode event) {
        var body = event.path("body").asText("");
        return event.path("isBase64Encoded").asBoolean(false)
                ? Base64.getDecoder().decode(body)
                : body.getBytes(StandardCharsets.UTF_8);
    }
}
