package app.smallwins.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * One request: who, when, where, and what was said before. Time and randomness arrive as values, so that any day can be
 * tried and nothing is frozen in a snapshot.
 *
 * @param caller who speaks
 * @param locale the language and region spoken
 * @param now the request's own moment
 * @param received when the request reached us; only to order what has the same moment
 * @param request the request's idempotency key
 * @param randomness the only source of chance
 * @param device what the device tells when it is asked
 * @param conversation what this session said before
 * @param reminders the device's, as far as they are ours
 */
public record Visit(Caller caller, Locale locale, Instant now, Instant received, RequestKey request,
        RandomGenerator randomness, DeviceSettings device, Conversation conversation, Reminders reminders) {

    /** A visit through a door that no reminders can be set through. */
    public Visit(Caller caller, Locale locale, Instant now, Instant received, RequestKey request,
            RandomGenerator randomness, DeviceSettings device, Conversation conversation) {
        this(caller, locale, now, received, request, randomness, device, conversation, Reminders.none());
    }

    /** The jar this visit opens. */
    public JarId jar() {
        return caller.jar();
    }

    /** Whether the next words can answer a question; over HTTP each request stands for itself. */
    public boolean canBeAnswered() {
        return caller.source().door() == Source.Door.VOICE;
    }

    /** The same visit after that was said before. */
    public Visit after(Conversation before) {
        return new Visit(caller, locale, now, received, request, randomness, device, before, reminders);
    }

    /** The same visit to a jar that the caller's own is only a door to. */
    Visit in(JarId opened) {
        return new Visit(caller.in(opened), locale, now, received, request, randomness, device, conversation,
                reminders);
    }

    /** The same visit as if the request had been the one that was made at {@code earlier}. */
    public Visit insteadOf(Instant earlier, RequestKey earlierRequest) {
        return new Visit(caller, locale, earlier, received, earlierRequest, randomness, device, conversation,
                reminders);
    }
}
