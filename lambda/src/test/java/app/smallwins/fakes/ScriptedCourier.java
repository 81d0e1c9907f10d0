package app.smallwins.fakes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.smallwins.domain.webhooks.Courier;
import app.smallwins.domain.webhooks.Message;
import app.smallwins.domain.webhooks.Receiver;

/** A courier whose luck a test decides. */
public final class ScriptedCourier implements Courier {

    public Answer answer = new Answer.Taken();
    public Optional<Objection> objection = Optional.empty();
    public final List<Sent> sent = new ArrayList<>();

    /** Something that was taken outside. */
    public record Sent(Receiver receiver, Message message, Instant at) {
    }

    @Override
    public Optional<Objection> objection(Receiver receiver) {
        return objection;
    }

    @Override
    public synchronized Answer send(Receiver receiver, Message message, Instant now) {
        sent.add(new Sent(receiver, message, now));
        return answer;
    }
}
