package app.smallwins.fakes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import app.smallwins.domain.Reminders;

/** Reminders in memory, which can be told to refuse. */
public final class InMemoryReminders implements Reminders {

    private final Map<String, Existing> set = new LinkedHashMap<>();
    private Optional<Reason> refusal = Optional.empty();
    private int calls;

    /** Refuses every call from now on. */
    public void refuse(Reason reason) {
        refusal = Optional.of(reason);
    }

    public List<Existing> all() {
        return List.copyOf(set.values());
    }

    public int calls() {
        return calls;
    }

    @Override
    public boolean allowed() {
        return refusal.filter(reason -> reason == Reason.NOT_ALLOWED).isEmpty();
    }

    @Override
    public Answer list() {
        return answered(this::all);
    }

    @Override
    public Answer create(Reminder reminder) {
        return answered(() -> List.of(keep("reminder-" + calls, reminder)));
    }

    @Override
    public Answer replace(String id, Reminder reminder) {
        return answered(() -> List.of(keep(id, reminder)));
    }

    @Override
    public Answer cancel(List<String> ids) {
        return answered(() -> {
            ids.forEach(set::remove);
            return List.of();
        });
    }

    private Existing keep(String id, Reminder reminder) {
        var existing = new Existing(id, Optional.of(reminder.schedule()), Optional.of(reminder.from()));
        set.put(id, existing);
        return existing;
    }

    private Answer answered(Supplier<List<Existing>> call) {
        calls++;
        return refusal.<Answer>map(Answer.Refused::new).orElseGet(() -> new Answer.Done(call.get()));
    }
}
