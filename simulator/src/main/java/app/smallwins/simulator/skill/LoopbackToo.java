package app.smallwins.simulator.skill;

import java.net.InetAddress;
import java.net.URI;

import app.smallwins.outbound.PublicInternet;
import app.smallwins.outbound.Reach;

/** Where the product sends messages, and this machine itself, without TLS: for receivers that are played here. */
public final class LoopbackToo implements Reach {

    private final Reach product = new PublicInternet();

    @Override
    public boolean allows(URI url) {
        return product.allows(url) || "http".equals(url.getScheme());
    }

    @Override
    public boolean allows(InetAddress machine) {
        return product.allows(machine) || machine.isLoopbackAddress();
    }
}
