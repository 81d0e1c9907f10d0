package app.smallwins.speech;

import app.smallwins.domain.Schedule;

/** How a reply asks for the permission to set reminders. A door that knows no such thing leaves it out. */
public sealed interface PermissionWanted {

    /**
     * By voice, at once.
     *
     * @param reminder what is to be set when it is given
     */
    record ByVoice(Schedule reminder) implements PermissionWanted {
    }

    /** By a card, to be answered whenever they like. */
    record ByCard() implements PermissionWanted {
    }
}
