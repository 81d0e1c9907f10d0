package app.smallwins.domain;

import java.util.List;

/** No reminders at all: they can be set by voice alone. */
record NoReminders() implements Reminders {

    @Override
    public boolean allowed() {
        return false;
    }

    @Override
    public Answer list() {
        return refused();
    }

    @Override
    public Answer create(Reminder reminder) {
        return refused();
    }

    @Override
    public Answer replace(String id, Reminder reminder) {
        return refused();
    }

    @Override
    public Answer cancel(List<String> ids) {
        return refused();
    }

    private static Answer refused() {
        return new Answer.Refused(Reason.NOT_ON_THIS_DEVICE);
    }
}
