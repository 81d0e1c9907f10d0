package app.smallwins.dynamodblocal;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.List;

/**
 * Makes the engine listen on a free port of 127.0.0.1. It has no option for that and would listen on every network the
 * machine is in, where anybody could read the jar; so the Java platform's own hook for sockets does it.
 */
public final class LoopbackSelectors extends SelectorProvider {

    /** What the engine's JVM needs to use this class. */
    static final List<String> JVM_OPTIONS = List.of(
            "-Djava.nio.channels.spi.SelectorProvider=" + LoopbackSelectors.class.getName(), "--add-exports",
            "java.base/sun.nio.ch=ALL-UNNAMED");

    private final SelectorProvider platform;

    /** Called by the platform, by name. */
    public LoopbackSelectors() throws ReflectiveOperationException {
        var ofThisSystem = Class.forName("sun.nio.ch.DefaultSelectorProvider");
        this.platform = (SelectorProvider) ofThisSystem.getMethod("get").invoke(null);
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        return new LoopbackServerChannel(this, platform.openServerSocketChannel());
    }

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        return platform.openDatagramChannel();
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        return platform.openDatagramChannel(family);
    }

    @Override
    public Pipe openPipe() throws IOException {
        return platform.openPipe();
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        return platform.openSelector();
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        return platform.openSocketChannel();
    }
}
