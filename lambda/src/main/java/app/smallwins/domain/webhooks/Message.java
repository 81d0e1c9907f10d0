package app.smallwins.domain.webhooks;

import app.smallwins.domain.Win;
import java.time.Instant;

/** What somebody is told. */
public sealed interface Message {

    /** The same for every attempt. */
    String id();

    /** @param withWords whether the words are told, or only that there is a win */
    record WinTold(Win win, boolean withWords) implements Message {

        @Override
        public String id() {
            return "msg_" + win.id().value();
        }
    }

    /** That a message arrives; means nothing else. */
    record Test(String id, Instant at) implements Message {
    }
}
