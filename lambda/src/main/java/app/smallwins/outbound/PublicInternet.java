package app.smallwins.outbound;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;

/**
 * Machines that everybody can reach, over TLS. All else is somebody's own network, or no machine at all: IANA, "IPv4
 * Special-Purpose Address Registry" and "IPv6 Special-Purpose Address Registry", as of 2026. Of IPv6, what is given out to be
 * reached is allowed ("IPv6 Global Unicast Address Assignments"), less what leads back into IPv4 or nowhere.
 */
public final class PublicInternet implements Reach {

    private static final int HTTPS = 443;
    private static final int FIRST_UNPRIVILEGED = 1024;

    private static final List<Network> NOT_PUBLIC = Network.all(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // shared by a provider's customers
            "127.0.0.0/8", // this machine
            "169.254.0.0/16", // this link, and what clouds tell their machines about themselves
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocols
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // relays from IPv6
            "192.168.0.0/16", // private
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // groups
            "240.0.0.0/4"); // reserved, and everybody

    private static final List<Network> PUBLIC_IPV6 = Network.all("2000::/3");

    private static final List<Network> NOT_PUBLIC_IPV6 = Network.all(
            "2001::/23", // protocols, tunnels to IPv4
            "2001:db8::/32", // documentation
            "2002::/16", // IPv4 in IPv6
            "3fff::/20"); // documentation

    @Override
    public boolean allows(URI url) {
        return "https".equalsIgnoreCase(url.getScheme())
                && (url.getPort() == -1 || url.getPort() == HTTPS || url.getPort() >= FIRST_UNPRIVILEGED);
    }

    /** IPv4 in IPv6's own clothes ({@code ::ffff:10.0.0.1}) is IPv4 to Java already. */
    @Override
    public boolean allows(InetAddress machine) {
        return machine instanceof Inet4Address
                ? !isIn(NOT_PUBLIC, machine)
                : isIn(PUBLIC_IPV6, machine) && !isIn(NOT_PUBLIC_IPV6, machine);
    }

    private static boolean isIn(List<Network> networks, InetAddress machine) {
        return networks.stream().anyMatch(network -> network.has(machine));
    }
}
