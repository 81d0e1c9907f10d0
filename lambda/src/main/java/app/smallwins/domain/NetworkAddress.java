package app.smallwins.domain;

import java.util.List;

/**
 * Where a request comes from on the network, as far as it is the same somebody: an IPv4 address, or an IPv6 network.
 *
 * @param parts the four or sixteen bytes of the address, or none when it is not known
 */
public record NetworkAddress(List<Byte> parts) {

    private static final int OF_IPV4 = 4;
    private static final int OF_IPV6 = 16;
    private static final int HOME = 8;
    private static final int SITE = 6;

    public NetworkAddress {
        parts = List.copyOf(parts);
        if (parts.size() != 0 && parts.size() != OF_IPV4 && parts.size() != OF_IPV6) {
            throw new IllegalArgumentException("an address has four or sixteen bytes");
        }
    }

    /** What shares a fate: the address itself or, for IPv6, the /64 that is one home's at least. */
    String home() {
        return name(parts.size() == OF_IPV6 ? HOME : parts.size());
    }

    /** What somebody can easily have all of: the address itself or, for IPv6, the /48 that is given to anybody who asks. */
    String site() {
        return name(parts.size() == OF_IPV6 ? SITE : parts.size());
    }

    boolean isIpv6() {
        return parts.size() == OF_IPV6;
    }

    private String name(int bytes) {
        return Digests.hex("network:" + parts.subList(0, bytes)).substring(0, 32);
    }
}
