package app.smallwins.lambda;

import app.smallwins.domain.JarId;
import app.smallwins.domain.RequestKey;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A record of the table's stream, which has keys alone (Amazon DynamoDB Developer Guide, "Change data capture for DynamoDB
 * Streams").
 *
 * @param told the request that told what came into the jar: a win, or the trace of something else
 */
record StreamRecord(JarId jar, RequestKey told) {

    private static final Pattern JAR = Pattern.compile("jar#([0-9a-f]{32})");
    private static final Pattern WIN = Pattern.compile("win#([0-9a-f]{16})");

    /** What a record says came into a jar; empty when it says something else. The filter in the template says the same. */
    static Optional<StreamRecord> of(JsonNode record) {
        var keys = record.at("/dynamodb/Keys");
        var jar = JAR.matcher(keys.at("/pk/S").asText(""));
        var win = WIN.matcher(keys.at("/sk/S").asText(""));
        return record.path("eventName").asText().equals("INSERT") && jar.matches() && win.matches()
                ? Optional.of(new StreamRecord(new JarId(jar.group(1)), new RequestKey(win.group(1))))
                : Optional.empty();
    }
}
