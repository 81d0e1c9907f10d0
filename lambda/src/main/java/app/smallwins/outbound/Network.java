package app.smallwins.outbound;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Addresses that begin alike.
 *
 * @param start its first address
 * @param bits how many of the first bits are the same
 */
record Network(InetAddress start, int bits) {

    /** Networks as they are usually written: {@code 10.0.0.0/8}. */
    static List<Network> all(String... written) {
        return Stream.of(written).map(Network::of).toList();
    }

    private static Network of(String written) {
        var parts = written.split("/");
        return new Network(InetAddress.ofLiteral(parts[0]), Integer.parseInt(parts[1]));
    }

    boolean has(InetAddress machine) {
        var length = start.getAddress().length;
        return machine.getAddress().length == length && beginning(machine, length).equals(beginning(start, length));
    }

    private BigInteger beginning(InetAddress machine, int length) {
        return new BigInteger(1, machine.getAddress()).shiftRight(length * Byte.SIZE - bits);
    }
}
