package app.smallwins.web;

import app.smallwins.domain.NetworkAddress;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;

/** Reads the addresses that servers tell. Never asks a name server. */
final class Addresses {

    private Addresses() {}

    /** The address, or one that all share whose address cannot be read. */
    static NetworkAddress of(String text) {
        try {
            var parts = new ArrayList<Byte>();
            for (var part : InetAddress.ofLiteral(text).getAddress()) {
                parts.add(part);
            }
            return new NetworkAddress(parts);
        } catch (IllegalArgumentException malformed) {
            return new NetworkAddress(List.of());
        }
    }
}
