package app.smallwins.lambda;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;

/**
 * Plays Amazon's API on this machine, and sees to it that nobody else is called: whatever the JDK's clients want to call,
 * they ask here first how to get there.
 */
final class OnlyAmazon extends ProxySelector {

    private static final byte[] ZONE = "\"Europe/Berlin\"".getBytes(StandardCharsets.UTF_8);

    private final URI endpoint;

    private OnlyAmazon(URI endpoint) {
        this.endpoint = endpoint;
    }

    /** Begins to play, for as long as this process lives, and tells where. */
    static URI play() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                exchange.sendResponseHeaders(200, ZONE.length);
                exchange.getResponseBody().write(ZONE);
                exchange.close();
            });
            server.setExecutor(Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
            server.start();
            var endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
            ProxySelector.setDefault(new OnlyAmazon(endpoint));
            return endpoint;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public List<Proxy> select(URI called) {
        if (!endpoint.getAuthority().equals(called.getAuthority())) {
            throw new AssertionError("somebody else than Amazon is called: " + called);
        }
        return List.of(Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI called, SocketAddress address, IOException failed) {
        // whoever called gets to know
    }
}
