package app.smallwins.simulator.amazon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The reminders of all devices on the desk, kept while it stands. Safe to use from several threads. */
public final class ReminderService {

    private final Map<Recipient, Map<String, ObjectNode>> reminders = new LinkedHashMap<>();
    private final Map<String, ReminderSetting> settings = new LinkedHashMap<>();
    private final Set<String> approvals = new HashSet<>();
    private ReminderSetting usual = ReminderSetting.ASK;

    /** Sets how it answers to one account. */
    public synchronized void set(String user, ReminderSetting setting) {
        settings.put(user, setting);
        approvals.remove(user);
    }

    /** Sets how it answers to everybody, whatever was set before. */
    public synchronized void setAll(ReminderSetting setting) {
        settings.clear();
        approvals.clear();
        usual = setting;
    }

    public synchronized ReminderSetting setting(String user) {
        return settings.getOrDefault(user, usual);
    }

    /** The account's owner approves that the skill sets reminders. */
    public synchronized void approve(String user) {
        approvals.add(user);
    }

    /** Whether the skill may set reminders for this account. */
    public synchronized boolean isApproved(String user) {
        return setting(user).allows() || setting(user) == ReminderSetting.ASK && approvals.contains(user);
    }

    /** Keeps a reminder and returns it as the service shows it. */
    synchronized ObjectNode create(Recipient recipient, JsonNode request) {
        var id = UUID.randomUUID().toString();
        var kept = shown(id, request);
        of(recipient).put(id, kept);
        return kept;
    }

    /** Changes a reminder; empty when there is none of that id. */
    synchronized Optional<ObjectNode> replace(Recipient recipient, String id, JsonNode request) {
        return Optional.ofNullable(of(recipient).computeIfPresent(id, (_, _) -> shown(id, request)));
    }

    synchronized boolean delete(Recipient recipient, String id) {
        return of(recipient).remove(id) != null;
    }

    /** All reminders of a device, in the order they were set. */
    public synchronized List<JsonNode> list(Recipient recipient) {
        return new ArrayList<>(of(recipient).values());
    }

    /** Everybody who ever had a reminder. */
    public synchronized List<Recipient> recipients() {
        return List.copyOf(reminders.keySet());
    }

    private Map<String, ObjectNode> of(Recipient recipient) {
        return reminders.computeIfAbsent(recipient, _ -> new LinkedHashMap<>());
    }

    private static ObjectNode shown(String id, JsonNode request) {
        var time = request.path("requestTime").asText() + "Z";
        ObjectNode shown = request.deepCopy();
        shown.remove("requestTime");
        return shown.put("alertToken", id)
                .put("createdTime", time)
                .put("updatedTime", time)
                .put("status", "ON")
                .put("version", "1");
    }
}
