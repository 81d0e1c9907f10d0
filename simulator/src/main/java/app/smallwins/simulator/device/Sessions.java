package app.smallwins.simulator.device;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The open sessions. A session that is being answered is taken out, since a device hears one sentence at a time. */
final class Sessions {

    private static final int MOST = 1_000;

    private final Map<String, Session> open = new LinkedHashMap<>();

    /** Takes an open session out; empty when there is none of that name. */
    synchronized Optional<Session> take(String id) {
        return Optional.ofNullable(open.remove(id));
    }

    /** Keeps a session open. The one that was left alone for longest makes room when there are too many. */
    synchronized void keep(Session session) {
        open.remove(session.id());
        open.put(session.id(), session);
        if (open.size() > MOST) {
            open.remove(open.keySet().iterator().next());
        }
    }

    synchronized Optional<Speaker> speakerIn(String id) {
        return Optional.ofNullable(open.get(id)).map(Session::speaker);
    }

    synchronized boolean isOpen(String id) {
        return open.containsKey(id);
    }
}
