package app.smallwins.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Knows the machines behind a name. */
@FunctionalInterface
public interface Names {

    /** All of them, at least one. */
    InetAddress[] of(String host) throws UnknownHostException;
}
