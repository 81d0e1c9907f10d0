package app.smallwins.simulator.http;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;

import app.smallwins.simulator.amazon.DeviceSettings;
import app.smallwins.simulator.amazon.Recipient;
import app.smallwins.simulator.amazon.ReminderService;
import app.smallwins.simulator.amazon.ReminderSetting;
import app.smallwins.simulator.amazon.ZoneSetting;

/** The addresses a skill calls at Amazon, and one to set how they answer. */
final class AmazonRoutes {

    /** Longer than Alexa waits for a skill. */
    private static final long TOO_LATE_NANOS = 10_000_000_000L;

    private final DeviceSettings settings;
    private final ReminderService reminders;
    private final String key;

    AmazonRoutes(DeviceSettings settings, ReminderService reminders, String key) {
        this.settings = settings;
        this.reminders = reminders;
        this.key = key;
    }

    List<Route> all() {
        var routes = new ArrayList<>(new ReminderRoutes(reminders, key).all());
        routes.addAll(List.of(Route.get("/v2/devices/([^/]+)/settings/System\\.timeZone", this::timeZone),
                Route.post("/simulator/amazon", this::set), Route.get("/simulator/reminders", _ -> listed())));
        return routes;
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
        if (request.authorization()
                .flatMap(header -> Recipient.of(header.replaceFirst("^Bearer ", ""), key))
                .isEmpty()) {
            throw new Problem(401, "Unauthorized", "The apiAccessToken of the request's envelope is needed.");
        }
    }

    static Reply tooLate() {
        LockSupport.parkNanos(TOO_LATE_NANOS);
        throw new Problem(504, "Too late", "The simulator was told to be slow.");
    }

    /** What was set, by account and device. */
    private Reply listed() {
        var all = JsonNodeFactory.instance.arrayNode();
        reminders.recipients().forEach(recipient -> {
            var one = all.addObject().put("user", recipient.user()).put("device", recipient.device());
            one.putArray("reminders").addAll(reminders.list(recipient));
        });
        return Reply.json(all);
    }

    /**
     * {@code {"timeZone": "Europe/Berlin" | "fail" | "refuse" | "slow", "device": "..."}}, {@code {"reminders": "ask" |
     * "allow" | "refuse" | "full" | "unsupported" | "busy" | "fail" | "slow", "user": "..."}}, or both; no device means all
     * devices, and no user all accounts.
     */
    private Reply set(Route.Request request) {
        var body = JsonBody.of(request.body());
        if (body.text("reminders").isEmpty()) {
            body.requiredText("timeZone");
        }
        var done = JsonNodeFactory.instance.objectNode();
        body.text("timeZone").ifPresent(_ -> done.put("timeZone", setTimeZone(body)));
        body.text("reminders").ifPresent(_ -> done.put("reminders", setReminders(body)));
        return Reply.json(done);
    }

    private String setReminders(JsonBody body) {
        var setting = ReminderSetting.of(body.requiredText("reminders"))
                .orElseThrow(() -> Problem.badRequest(
                        "\"reminders\" has to be ask, allow, refuse, full, unsupported, busy, fail or slow."));
        body.text("user").ifPresentOrElse(user -> reminders.set(user, setting), () -> reminders.setAll(setting));
        return body.requiredText("reminders");
    }

    private String setTimeZone(JsonBody body) {
        var setting = ZoneSetting.of(body.requiredText("timeZone"))
                .orElseThrow(() -> Problem
                        .badRequest("\"timeZone\" has to be a zone such as Europe/Berlin, or fail, refuse or slow."));
        body.text("device").ifPresentOrElse(device -> settings.set(device, setting), () -> settings.setAll(setting));
        return body.requiredText("timeZone");
    }
}
