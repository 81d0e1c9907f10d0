package app.smallwins.simulator.amazon;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the Reminders API answers to each call. Source: Amazon, "Reminders REST API Reference". */
public final class ReminderAnswers {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ReminderService service;

    public ReminderAnswers(ReminderService service) {
        this.service = service;
    }

    /**
     * An answer.
     *
     * @param body empty for an answer without one
     */
    public record Answer(int status, Optional<JsonNode> body) {
    }

    public Answer list(Recipient recipient) {
        return refusal(recipient).orElseGet(() -> listed(recipient));
    }

    public Answer create(Recipient recipient, JsonNode request) {
        return refusal(recipient).or(() -> limit(recipient))
                .or(() -> complaint(request))
                .orElseGet(() -> ok(service.create(recipient, request)));
    }

    public Answer replace(Recipient recipient, String id, JsonNode request) {
        return refusal(recipient).or(() -> complaint(request))
                .orElseGet(
                        () -> service.replace(recipient, id, request)
                                .map(ReminderAnswers::ok)
                                .orElseGet(() -> unknown()));
    }

    public Answer delete(Recipient recipient, String id) {
        return refusal(recipient)
                .orElseGet(() -> service.delete(recipient, id) ? new Answer(200, Optional.empty()) : unknown());
    }

    private Answer listed(Recipient recipient) {
        var reminders = service.list(recipient);
        var body = JSON.objectNode().put("totalCount", Integer.toString(reminders.size()));
        body.putArray("alerts").addAll(reminders);
        return ok(body.putNull("links"));
    }

    private Optional<Answer> refusal(Recipient recipient) {
        return switch (service.setting(recipient.user())) {
            case ALLOW, FULL, SLOW -> Optional.empty();
            case ASK -> service.isApproved(recipient.user()) ? Optional.empty() : Optional.of(notApproved());
            case REFUSE -> Optional.of(notApproved());
            case UNSUPPORTED -> Optional.of(error(403, "DEVICE_NOT_SUPPORTED"));
            case BUSY -> Optional.of(error(429, "TOO_MANY_REQUESTS"));
            case FAIL -> Optional.of(error(500, "INTERNAL_SERVER_ERROR"));
        };
    }

    private Optional<Answer> limit(Recipient recipient) {
        return service.setting(recipient.user()) == ReminderSetting.FULL
                ? Optional.of(error(403, "MAX_REMINDERS_EXCEEDED"))
                : Optional.empty();
    }

    private static Optional<Answer> complaint(JsonNode request) {
        return ReminderRequestCheck.complaint(request).map(code -> error(400, code));
    }

    private static Answer notApproved() {
        return error(401, "UNAUTHORIZED");
    }

    private static Answer unknown() {
        return error(404, "ALERT_NOT_FOUND");
    }

    private static Answer ok(ObjectNode body) {
        return new Answer(200, Optional.of(body));
    }

    private static Answer error(int status, String code) {
        return new Answer(status, Optional.of(JSON.objectNode().put("code", code).put("message", code)));
    }
}
