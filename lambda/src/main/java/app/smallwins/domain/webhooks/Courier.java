package app.smallwins.domain.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Takes messages outside. Ends in time, and never goes into a private network. */
public interface Courier {

    /** What speaks against a receiver, as far as that can be told without sending anything; empty when nothing does. */
    Optional<Objection> objection(Receiver receiver);

    /** Tells a receiver something. {@link Message.Test} changes nothing there. */
    Answer send(Receiver receiver, Message message, Instant now);

    /** What speaks against an address. */
    enum Objection {
        /** It is not one that messages can be sent to, such as one without https. */
        UNUSABLE,
        /** It leads into a private network. */
        PRIVATE,
        /** There is no such name. */
        UNKNOWN
    }

    /** What came of it. */
    sealed interface Answer {

        /** It arrived. */
        record Taken() implements Answer {
        }

        /** It did not, and another attempt may. @param after not before that time has passed, if that was said */
        record Refused(Trouble trouble, Optional<Duration> after) implements Answer {
        }

        /** It did not, and nothing ever will. */
        record Gone(Trouble trouble) implements Answer {
        }
    }
}
