package app.smallwins.dynamodblocal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.SocketOption;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.SelectorProvider;
import java.util.Set;

/** A server socket that binds to a free port of 127.0.0.1, whatever it is asked to bind to, and tells which. */
final class LoopbackServerChannel extends ServerSocketChannel {

    private static final InetSocketAddress FREE_PORT = new InetSocketAddress("127.0.0.1", 0);

    private final ServerSocketChannel channel;

    LoopbackServerChannel(SelectorProvider provider, ServerSocketChannel channel) {
        super(provider);
        this.channel = channel;
    }

    @Override
    public ServerSocketChannel bind(SocketAddress ignored, int backlog) throws IOException {
        channel.bind(FREE_PORT, backlog);
        EngineMain.listeningOn(channel.socket().getLocalPort());
        return this;
    }

    @Override
    public <T> ServerSocketChannel setOption(SocketOption<T> name, T value) throws IOException {
        channel.setOption(name, value);
        return this;
    }

    @Override
    public <T> T getOption(SocketOption<T> name) throws IOException {
        return channel.getOption(name);
    }

    @Override
    public Set<SocketOption<?>> supportedOptions() {
        return channel.supportedOptions();
    }

    @Override
    public ServerSocket socket() {
        return channel.socket();
    }

    @Override
    public SocketChannel accept() throws IOException {
        return channel.accept();
    }

    @Override
    public SocketAddress getLocalAddress() throws IOException {
        return channel.getLocalAddress();
    }

    @Override
    protected void implCloseSelectableChannel() throws IOException {
        channel.close();
    }

    @Override
    protected void implConfigureBlocking(boolean block) throws IOException {
        channel.configureBlocking(block);
    }
}
