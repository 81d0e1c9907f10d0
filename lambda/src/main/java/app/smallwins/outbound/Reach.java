package app.smallwins.outbound;

import java.net.InetAddress;
import java.net.URI;

/** Where messages may go. */
public interface Reach {

    /** Whether an address is one that messages may be sent to, by the look of it. */
    boolean allows(URI url);

    /** Whether messages may be sent to a machine. */
    boolean allows(InetAddress machine);
}
