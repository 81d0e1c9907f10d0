package app.smallwins.simulator.http;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;

import app.smallwins.simulator.amazon.DeviceSettings;
import app.smallwins.simulator.amazon.ZoneSetting;

/** The addresses a skill calls at Amazon, and one to set how they answer. */
final class AmazonRoutes {

    /** Longer than Alexa waits for a skill. */
    private static final long TOO_LATE_NANOS = 10_000_000_000L;

    private final DeviceSettings settings;
    private final String token;

    AmazonRoutes(DeviceSettings settings, String token) {
        this.settings = settings;
        this.token = token;
    }

    List<Route> all() {
        return List.of(Route.get("/v2/devices/([^/]+)/settings/System\\.timeZone", this::timeZone),
                Route.post("/simulator/amazon", this::set));
    }

    private Reply timeZone(Route.Request request) {
        requireToken(request);
        return switch (settings.zoneSetting(request.path().getFirst())) {
            case ZoneSetting.In(var zone) -> Reply.json(TextNode.valueOf(zone.getId()));
            case ZoneSetting.Failing() -> throw new Problem(500, "Fault", "The simulator was told to fail.");
            case ZoneSetting.Refusing() -> throw new Problem(403, "Forbidden", "The simulator was told to refuse.");
            case ZoneSetting.Slow() -> tooLate();
        };
    }

    private void requireToken(Route.Request request) {
        if (!request.authorization().equals(Optional.of("Bearer " + token))) {
            throw new Problem(401, "Unauthorized", "The apiAccessToken of the request's envelope is needed.");
        }
    }

    private static Reply tooLate() {
        LockSupport.parkNanos(TOO_LATE_NANOS);
        throw new Problem(504, "Too late", "The simulator was told to be slow.");
    }

    /** {@code {"timeZone": "Europe/Berlin" | "fail" | "refuse" | "slow", "device": "..."}}; no device means all. */
    private Reply set(Route.Request request) {
        var body = JsonBody.of(request.body());
        var setting = ZoneSetting.of(body.requiredText("timeZone"))
                .orElseThrow(() -> Problem
                        .badRequest("\"timeZone\" has to be a zone such as Europe/Berlin, or fail, refuse or slow."));
        body.text("device").ifPresentOrElse(device -> settings.set(device, setting), () -> settings.setAll(setting));
        return Reply.json(JsonNodeFactory.instance.objectNode().put("timeZone", body.requiredText("timeZone")));
    }
}
